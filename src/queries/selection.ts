/** What an operation asks for of things and of lists, so that nothing else travels. */
import { withoutPlaces } from './keyset.ts'
import { namedProperties } from './record/named.ts'
import { personProperties } from './record/person.ts'
import { presentationProperties } from './record/presentation.ts'
import { ofTalk, workProperties } from './record/work.ts'

/** All that is read of each kind of thing where nothing is selected. */
const whole = {
  Work: workProperties,
  /** A work where it can only be a talk. */
  Talk: workProperties,
  Person: personProperties,
  Presentation: presentationProperties,
  Named: namedProperties,
} as const satisfies Readonly<Record<string, readonly string[]>>
/** Kinds of things; venues and topics are little more than their names. */
export type SelectedKind = keyof typeof whole

/** What every thing is known and told apart by. */
const always: readonly string[] = ['id', 'kind']

/** What an operation selects. */
export interface Selected {
  /** The properties of each kind of thing. */
  readonly properties: Readonly<Record<SelectedKind, ReadonlySet<string>>>
  /** Kinds of things about which nothing is asked that goes by an id. */
  readonly anonymous: ReadonlySet<SelectedKind>
  /** Whether it is asked where things stand in lists. */
  readonly isPlaced: boolean
}

/** A selection of properties, for the statements of an operation. */
export interface Selection {
  /** The same for selections of the same. */
  readonly name: string
  /** Cypher that reads no more of things than the selected, and what its question looks at itself; ids of anonymous kinds if wanted. */
  narrow(text: string, looksAt?: readonly string[], withIds?: boolean): string
}

/** The selection of these properties, and of what things are known by; of where things stand in lists, if that is asked. */
export function selectionOf({ properties, anonymous, isPlaced }: Selected): Selection {
  const kinds = (Object.keys(whole) as SelectedKind[]).map(
    (kind) => [kind, new Set([...always, ...properties[kind]])] as const,
  )
  const narrowed = { withIds: new Map<string, string>(), withoutIds: new Map<string, string>() }
  return {
    name: [
      ...kinds.map(([kind, some]) => whole[kind].map((name) => (some.has(name) ? name : '')).join()),
      isPlaced ? 'placed' : '',
      ...anonymous,
    ].join(' '),
    narrow(text, looksAt = [], withIds = true) {
      const memory = withIds ? narrowed.withIds : narrowed.withoutIds
      const known =
        memory.get(text) ??
        kinds.reduce(
          (all, [kind, some]) => {
            const read = new Set([...some, ...looksAt])
            if (!withIds && anonymous.has(kind)) read.delete('id')
            return narrowedTo(all, kind, read)
          },
          isPlaced ? text : withoutPlaces(text),
        )
      memory.set(text, known)
      return known
    },
  }
}

/** The values of all properties of a kind of thing, as `valuesOf` writes them. */
const wholeValues = Object.fromEntries(
  Object.entries(whole).map(([kind, [first, ...others]]) => [
    kind,
    new RegExp(
      `\\[(\\w+)\\.${first}${others.map((name) => `, ${writtenValue(kind, '\\1\\.', name)}`).join('')}\\]`,
      'g',
    ),
  ]),
) as Readonly<Record<SelectedKind, RegExp>>

/** How the value of a property is written, of a node. */
function writtenValue(kind: string, node: string, name: string): string {
  return kind === 'Talk' && name === 'kind' ? ofTalk : `${node}${name}`
}

/** The text with nothing in the places of properties that are not among some; after the last of them there are no places. */
function narrowedTo(text: string, kind: SelectedKind, some: ReadonlySet<string>): string {
  const names = whole[kind].map((name) => (some.has(name) ? name : null))
  const places = names.slice(0, names.findLastIndex((name) => name !== null) + 1)
  return text.replace(
    wholeValues[kind],
    (_, node: string) =>
      `[${places.map((name) => (name === null ? 'null' : writtenValue(kind, `${node}.`, name))).join(', ')}]`,
  )
}
