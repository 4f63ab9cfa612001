/** Which properties of things an operation asks for, so that no others travel. */
import { namedProperties } from './record/named.ts'
import { personProperties } from './record/person.ts'
import { presentationProperties } from './record/presentation.ts'
import { workProperties } from './record/work.ts'

/** All that is read of each kind of thing where nothing is selected. */
const whole = {
  Work: workProperties,
  Person: personProperties,
  Presentation: presentationProperties,
  Named: namedProperties,
} as const
/** Kinds of things; venues and topics are little more than their names. */
export type SelectedKind = keyof typeof whole

/** What every thing is known and told apart by. */
const always: ReadonlySet<string> = new Set(['id', 'kind'])

/** A selection of properties, for the statements of an operation. */
export interface Selection {
  /** The same for selections of the same. */
  readonly name: string
  /** Cypher that reads no other properties of things than the selected. */
  narrow(text: string): string
}

/** The selection of these properties, and of what things are known by. */
export function selectionOf(selected: Readonly<Record<SelectedKind, ReadonlySet<string>>>): Selection {
  const pairs = (Object.entries(whole) as [SelectedKind, string][]).map(([kind, all]) => {
    const some = propertiesIn(all).filter((name) => always.has(name) || selected[kind].has(name))
    return [all, `{${some.map((name) => `.${name}`).join(', ')}}`] as const
  })
  const narrowed = new Map<string, string>()
  return {
    name: pairs.map(([, some]) => some).join(''),
    narrow(text) {
      const known = narrowed.get(text) ?? pairs.reduce((all, [from, to]) => all.replaceAll(from, to), text)
      narrowed.set(text, known)
      return known
    },
  }
}

/** The names of a projection such as `{.id, .name}`. */
function propertiesIn(projection: string): readonly string[] {
  return projection.slice(2, -1).split(', .')
}
