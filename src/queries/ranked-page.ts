/** Pages of lists that are ranked in memory, by the same cursors as all others. */

import { type Counted, firstOf } from '../adjacency/ranked.ts'
import type { Snapshot } from '../adjacency/snapshot.ts'
import { bisect } from '../model/bisect.ts'
import type { PagedList, SortValues } from './cursor.ts'
import { type Page, type Slice, toPage } from './page.ts'

/** The list of a ranking by so many numbers. */
export function rankedList(name: string, numbers: number): PagedList {
  return { name, types: [...Array.from({ length: numbers }, () => 'number' as const), 'string', 'string'] }
}

/**
 * A slice of ranked nodes, which come in no order: by the numbers that `ranks` give, the highest first, then as nodes are,
 * by title or name and then by id. Costs n log of the slice's size.
 */
export function rankedPage<Item extends Counted>(
  snapshot: Snapshot,
  items: readonly Item[],
  ranks: readonly ((item: Item) => number)[],
  slice: Slice,
): Page<Item> {
  const after = slice.after === null ? null : placeOf(snapshot, slice.after)
  const compare = (a: Place, b: Place): number => compareNumbers(a.numbers, b.numbers) || a.node - b.node
  const placed = items.map((item) => ({ item, numbers: ranks.map((rank) => rank(item)), node: item.node }))
  const left = after === null ? placed : placed.filter((one) => compare(one, after) > 0)
  const rows = firstOf(left, slice.size + 1, compare).map(({ item, numbers, node }) => {
    return { item, at: [...numbers, snapshot.sorts[node] ?? '', snapshot.ids[node] ?? ''] }
  })
  return toPage(rows, slice)
}

interface Place {
  readonly numbers: readonly number[]
  readonly node: number
}

/** Where a cursor points; a node that is gone has its place between two others. */
function placeOf({ ids, sorts }: Snapshot, values: SortValues): Place {
  const [sort = '', id = ''] = values.slice(-2).map(String)
  const low = bisect(ids.length, (place) => {
    const [atSort, atId] = [sorts[place] ?? '', ids[place] ?? '']
    return atSort === sort ? atId < id : atSort < sort
  })
  return { numbers: values.slice(0, -2).map(Number), node: ids[low] === id ? low : low - 0.5 }
}

/** Higher numbers come first. */
function compareNumbers(left: readonly number[], right: readonly number[]): number {
  for (const [place, number] of left.entries()) {
    const difference = (right[place] ?? 0) - number
    if (difference !== 0) return difference
  }
  return 0
}
