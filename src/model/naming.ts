/**
 * The names by which a thing can be asked for. The importer writes them as `(:Name {key})`; a reference from a question
 * is turned into the same keys, best first, and looked up. Keys are "class:value"; titles and names are folded.
 */
import { fold } from './fold.ts'
import { identifiersIn, printIdentifier } from './identifier.ts'

/** Key of a title, a person's or a venue's name. */
export function nameKey(name: string): string {
  return `name:${fold(name)}`
}

/** Keys of everything that a web address or written identifier names, most specific first. */
export function identifierKeys(text: string): readonly string[] {
  return identifiersIn(text).map(printIdentifier)
}

/** The key of a person's handle, "service:name", without regard to case. */
export function handleKey(handle: string): string {
  return `handle:${handle.toLowerCase()}`
}

/** How a reference may be meant: keys to look up, and the folded text for a search with typos where they find nothing. */
export interface Reference {
  readonly text: string
  /** As an id or a slug, looked up on the entity itself. */
  readonly exact: string
  readonly keys: readonly string[]
  readonly folded: string
}

/** All the ways in which a reference may be meant. "@name" is a handle of any service. */
export function readReference(ref: string): Reference {
  const text = ref.trim()
  const folded = fold(text)
  const handle = /^@([\w.-]+)$/.exec(text)?.[1]
  const keys = [
    ...identifierKeys(text),
    ...(folded === '' ? [] : [`name:${folded}`]),
    ...(handle === undefined ? [] : [handleKey(`twitter:${handle}`)]),
  ]
  return { text, exact: text, keys, folded }
}
