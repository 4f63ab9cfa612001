/** Lists that are ranked around one thing in memory: works cited with a work, talks that cite the same as a talk. */
import { type Coupled, citedByBoth, citingBoth, coCited, coupled } from '../adjacency/co-citation.ts'
import type { Counted } from '../adjacency/ranked.ts'
import type { Snapshot } from '../adjacency/snapshot.ts'
import type { PagedList } from './cursor.ts'
import type { Page, Slice } from './page.ts'
import { rankedList, rankedPage } from './ranked-page.ts'

/** What stands around a thing, and what either has in common with it. */
export interface Neighbourhood<Item extends Counted> {
  readonly field: string
  around(snapshot: Snapshot, node: number): readonly Item[]
  /** The numbers by which items are ranked, the highest first; always as many. */
  readonly ranks: readonly ((item: Item) => number)[]
  /** What joins two of them, by title or name. */
  between(snapshot: Snapshot, one: number, other: number): readonly number[]
}

/** Works that talks cite together with a work, most talks first, then by title; between two stand the talks. */
export const coCitedWith: Neighbourhood<Counted> = {
  field: 'Work.coCitedWith',
  around: coCited,
  ranks: [({ count }) => count],
  between: citingBoth,
}

/** Talks that cite the same works, most first, then those of which they are the larger part, then by title; between two stand the works. */
export const similarBySources: Neighbourhood<Coupled> = {
  field: 'Talk.similarBySources',
  around: coupled,
  ranks: [({ count }) => count, ({ jaccard }) => jaccard],
  between: citedByBoth,
}

/** The list of a neighbourhood of the thing with an id. */
export function neighbourList<Item extends Counted>({ field, ranks }: Neighbourhood<Item>, id: string): PagedList {
  return rankedList(`${field} ${id}`, ranks.length)
}

/** A slice of that list, and how long it is; nothing of a thing that is not there. */
export function neighbourPage<Item extends Counted>(
  { around, ranks }: Neighbourhood<Item>,
  snapshot: Snapshot,
  id: string,
  slice: Slice,
): { readonly page: Page<Item>; readonly total: number } {
  const node = snapshot.numberOf(id)
  const all = node === undefined ? [] : around(snapshot, node)
  return { page: rankedPage(snapshot, all, ranks, slice), total: all.length }
}

/** Ids of the first things that stand between two. */
export function idsBetween<Item extends Counted>(
  { between }: Neighbourhood<Item>,
  snapshot: Snapshot,
  [one, other]: readonly [string, string],
  size: number,
): readonly string[] {
  const [left, right] = [snapshot.numberOf(one), snapshot.numberOf(other)]
  if (left === undefined || right === undefined) return []
  return between(snapshot, left, right)
    .slice(0, size)
    .map((node) => snapshot.ids[node] ?? '')
}
