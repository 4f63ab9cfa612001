/** The predicate over names that every list has. */
import type { ListPredicate } from './predicate.ts'

/** With this text, which is folded, somewhere in a name: a thing's own or another that documents use. */
export function named(text: string): ListPredicate {
  return { test: 'n.foldedNames CONTAINS $named', from: null, parameters: { named: text } }
}
