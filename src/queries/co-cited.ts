/** Works that talks cite together with a work. */
import { citingBoth, coCited } from '../adjacency/co-citation.ts'
import type { Counted } from '../adjacency/ranked.ts'
import type { Snapshot } from '../adjacency/snapshot.ts'
import type { PagedList } from './cursor.ts'
import type { Page, Slice } from './page.ts'
import { rankedList, rankedPage } from './ranked-page.ts'

/** The list for a work of an id: most talks first, then by title. */
export function coCitedList(work: string): PagedList {
  return rankedList(`Work.coCitedWith ${work}`, 1)
}

/** A slice of that list, and how long it is. */
export function coCitedPage(
  snapshot: Snapshot,
  work: string,
  slice: Slice,
): { readonly page: Page<Counted>; readonly total: number } {
  const node = snapshot.numberOf(work)
  const all = node === undefined ? [] : coCited(snapshot, node)
  return { page: rankedPage(snapshot, all, { numbersOf: ({ count }) => [count] }, slice), total: all.length }
}

/** Ids of the first talks, by title, that cite both works. */
export function talksCitingBoth(snapshot: Snapshot, one: string, other: string, size: number): readonly string[] {
  const [left, right] = [snapshot.numberOf(one), snapshot.numberOf(other)]
  if (left === undefined || right === undefined) return []
  return citingBoth(snapshot, left, right)
    .slice(0, size)
    .map((node) => snapshot.ids[node] ?? '')
}
