/** What askers wait for, put together into what goes as one statement. Pure. */
import type { ReadBounds } from '../graph/graph.ts'
import type { Reach } from './question.ts'

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
  /** What the arguments are read together by: their name, or what they have in common with others. */
  readonly shared: string
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
    batch.arguments.add(group.shared)
    batch.keys += group.waiting.length
  }
  return batches.map(({ groups }) => groups)
}

function emptyBatch(): Batch {
  return { groups: [], askers: new Set(), arguments: new Set(), keys: 0 }
}

function hasRoomFor(batch: Batch, { bounds, shared, waiting }: Group): boolean {
  const hasArguments = batch.arguments.has(shared) || batch.arguments.size < mostArguments
  return hasArguments && !batch.askers.has(bounds) && batch.keys + waiting.length <= mostKeys
}

/** What is read together. */
export interface Part {
  /** Of the arguments with which it is asked those that reach farthest. */
  args: unknown
  readonly keys: Key[]
  readonly places: Map<string, number>
  /** What is asked, by arguments. */
  readonly asked: Map<string, AskedWith>
}

/** Who waits for what is asked with the same arguments, each for the answer at a place among the keys. */
interface AskedWith {
  readonly args: unknown
  readonly placed: { readonly one: Waiting; readonly place: number }[]
}

/** Groups by what they are read together by, each key once. */
export function partsOf(groups: readonly Group[], reach?: Reach<unknown>): readonly Part[] {
  const parts = new Map<string, Part>()
  for (const { args, named, shared, waiting } of groups) {
    const part: Part = parts.get(shared) ?? { args, keys: [], places: new Map(), asked: new Map() }
    parts.set(shared, part)
    if (reach?.isFarther(args, part.args)) part.args = args
    const { placed }: AskedWith = part.asked.get(named) ?? { args, placed: [] }
    part.asked.set(named, { args, placed })
    for (const one of waiting) {
      const name = keyName(one.key)
      const place = part.places.get(name) ?? part.keys.push(one.key) - 1
      part.places.set(name, place)
      placed.push({ one, place })
    }
  }
  return [...parts.values()]
}

/** A key as text. */
export function keyName(key: Key): string {
  return typeof key === 'string' ? key : JSON.stringify(key)
}
