/** Nodes with counts, best first, a page at a time: what is not on the page is never sorted. */
import { bisect } from '../model/bisect.ts'

/** A node, and how much speaks for it. */
export interface Counted {
  readonly node: number
  readonly count: number
}

/** Counts how often nodes are come upon. */
export interface Counter {
  add(node: number): void
  /** All nodes come upon, each once, in no order. */
  all(): readonly Counted[]
}

/** A counter for a graph of so many nodes. Costs 4 bytes a node. */
export function createCounter(size: number): Counter {
  const counts = new Uint32Array(size)
  const seen: number[] = []
  return {
    add(node) {
      if (counts[node] === 0) seen.push(node)
      counts[node] = (counts[node] ?? 0) + 1
    },
    all: () => seen.map((node) => ({ node, count: counts[node] ?? 0 })),
  }
}

/** The `size` first of these by `compare`, sorted. Costs n log `size`. */
export function firstOf<Item>(
  items: Iterable<Item>,
  size: number,
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  const best: Item[] = []
  for (const item of items) {
    const last = best.at(-1)
    if (best.length >= size && (last === undefined || compare(item, last) >= 0)) continue
    // Behind those that are equal.
    const place = bisect(best.length, (at) => compare(item, best[at] as Item) >= 0)
    best.splice(place, 0, item)
    if (best.length > size) best.pop()
  }
  return best
}
