/** Talks that cite the same works as a talk. */
import { type Coupled, citedByBoth, coupled } from '../adjacency/co-citation.ts'
import type { Snapshot } from '../adjacency/snapshot.ts'
import type { PagedList } from './cursor.ts'
import type { Page, Slice } from './page.ts'
import { rankedList, rankedPage } from './ranked-page.ts'

/** The list for a talk of an id: most shared works first, then those of which they are the larger part, then by title. */
export function similarTalksList(talk: string): PagedList {
  return rankedList(`Talk.similarBySources ${talk}`, 2)
}

/** A slice of that list, and how long it is. */
export function similarTalksPage(
  snapshot: Snapshot,
  talk: string,
  slice: Slice,
): { readonly page: Page<Coupled>; readonly total: number } {
  const node = snapshot.numberOf(talk)
  const all = node === undefined ? [] : coupled(snapshot, node)
  const numbersOf = ({ count, jaccard }: Coupled): readonly number[] => [count, jaccard]
  return { page: rankedPage(snapshot, all, { numbersOf }, slice), total: all.length }
}

/** Ids of the first works, by title, that both cite. */
export function worksCitedByBoth(snapshot: Snapshot, one: string, other: string, size: number): readonly string[] {
  const [left, right] = [snapshot.numberOf(one), snapshot.numberOf(other)]
  if (left === undefined || right === undefined) return []
  return citedByBoth(snapshot, left, right)
    .slice(0, size)
    .map((node) => snapshot.ids[node] ?? '')
}
