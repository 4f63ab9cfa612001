/** What an operation asks for of things and of lists, so that nothing else travels. */
import { withoutPlaces } from './keyset.ts'
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
} as const satisfies Readonly<Record<string, readonly string[]>>
/** Kinds of things; venues and topics are little more than their names. */
export type SelectedKind = keyof typeof whole

/** What every thing is known and told apart by. */
const always: readonly string[] = ['id', 'kind']

/** A selection of properties, for the statements of an operation. */
export interface Selection {
  /** The same for selections of the same. */
  readonly name: string
  /** Cypher that reads no more of things than the selected, and what its question looks at itself. */
  narrow(text: string, looksAt?: readonly string[]): string
}

/** The selection of these properties, and of what things are known by; of where things stand in lists, if that is asked. */
export function selectionOf(
  selected: Readonly<Record<SelectedKind, ReadonlySet<string>>>,
  isPlaced: boolean,
): Selection {
  const kinds = (Object.keys(whole) as SelectedKind[]).map(
    (kind) => [kind, new Set([...always, ...selected[kind]])] as const,
  )
  const narrowed = new Map<string, string>()
  return {
    name: [
      ...kinds.map(([kind, some]) => whole[kind].map((name) => (some.has(name) ? name : '')).join()),
      isPlaced ? 'placed' : '',
    ].join(' '),
    narrow(text, looksAt = []) {
      const known =
        narrowed.get(text) ??
        kinds.reduce(
          (all, [kind, some]) => narrowedTo(all, kind, new Set([...some, ...looksAt])),
          isPlaced ? text : withoutPlaces(text),
        )
      narrowed.set(text, known)
      return known
    },
  }
}

/** The values of all properties of a kind of thing, as `valuesOf` writes them. */
const wholeValues = Object.fromEntries(
  Object.entries(whole).map(([kind, [first, ...others]]) => [
    kind,
    new RegExp(`\\[(\\w+)\\.${first}${others.map((name) => `, \\1\\.${name}`).join('')}\\]`, 'g'),
  ]),
) as Readonly<Record<SelectedKind, RegExp>>

/** The text with nothing in the places of properties that are not among some; after the last of them there are no places. */
function narrowedTo(text: string, kind: SelectedKind, some: ReadonlySet<string>): string {
  const names = whole[kind].map((name) => (some.has(name) ? name : null))
  const places = names.slice(0, names.findLastIndex((name) => name !== null) + 1)
  return text.replace(
    wholeValues[kind],
    (_, node: string) => `[${places.map((name) => (name === null ? 'null' : `${node}.${name}`)).join(', ')}]`,
  )
}
