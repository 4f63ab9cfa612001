/** What askers wait for, put together into what goes as one statement. Pure. */
import type { ReadBounds } from '../graph/graph.ts'

/** What names the things that a question is about. */
export type Key = string | readonly string[]

/** Keys of several askers go together up to this number; what one asks in one turn is never parted. */
const mostKeys = 100
/** With so many different arguments: by then what each adds is most of a statement. */
const mostArguments = 10

/**
 * What more askers than this ask goes as two statements at least, so that Neo4j works on one while the answers of the other
 * are read: who shared one would get their answers together, ask again together, and wait for each other all the time.
 */
const mostTogether = 4

/** Somebody who waits for the answer for a key. */
export interface Waiting {
  readonly key: Key
  resolve(answer: unknown): void
  reject(reason: unknown): void
}

/** What one asker has asked in one turn with the same arguments. */
export interface Group {
  readonly bounds: ReadBounds
  readonly args: unknown
  readonly named: string
  readonly waiting: Waiting[]
}

/** What goes as one statement. */
interface Batch {
  readonly groups: Group[]
  readonly askers: Set<ReadBounds>
  readonly arguments: Set<string>
  keys: number
}

/**
 * Groups put together while they have few keys and arguments and, where there are more than a few, are not more than half of
 * them; of one asker only what has the same arguments.
 */
export function batchesOf(groups: readonly Group[]): readonly (readonly Group[])[] {
  const batches: Batch[] = []
  const mostGroups = Math.max(mostTogether, Math.ceil(groups.length / 2))
  for (const group of groups) {
    const batch = batches.find((one) => one.groups.length < mostGroups && hasRoomFor(one, group)) ?? emptyBatch()
    if (batch.groups.length === 0) batches.push(batch)
    batch.groups.push(group)
    batch.askers.add(group.bounds)
    batch.arguments.add(group.named)
    batch.keys += group.waiting.length
  }
  return batches.map(({ groups }) => groups)
}

function emptyBatch(): Batch {
  return { groups: [], askers: new Set(), arguments: new Set(), keys: 0 }
}

function hasRoomFor(batch: Batch, { bounds, named, waiting }: Group): boolean {
  const hasArguments = batch.arguments.has(named) || batch.arguments.size < mostArguments
  return hasArguments && !batch.askers.has(bounds) && batch.keys + waiting.length <= mostKeys
}

/** What is asked with the same arguments. */
export interface Part {
  readonly args: unknown
  readonly keys: Key[]
  readonly places: Map<string, number>
  /** Who waits, each for the answer at a place. */
  readonly placed: { readonly one: Waiting; readonly place: number }[]
}

/** Groups by their arguments, each key once. */
export function partsOf(groups: readonly Group[]): readonly Part[] {
  const parts = new Map<string, Part>()
  for (const { args, named, waiting } of groups) {
    const part: Part = parts.get(named) ?? { args, keys: [], places: new Map(), placed: [] }
    parts.set(named, part)
    for (const one of waiting) {
      const name = keyName(one.key)
      const place = part.places.get(name) ?? part.keys.push(one.key) - 1
      part.places.set(name, place)
      part.placed.push({ one, place })
    }
  }
  return [...parts.values()]
}

/** A key as text. */
export function keyName(key: Key): string {
  return typeof key === 'string' ? key : JSON.stringify(key)
}
