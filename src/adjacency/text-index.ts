/** The words of works in memory, as an inverted index: which works have a word, and which words a work has. */
import { type Neighbours, rows, sources } from './sparse-rows.ts'
import type { Steps } from './steps.ts'
import type { WordsMet } from './words-met.ts'

/** A word stands for its place in `terms`, which are in ascending order. Takes 10 bytes for each word of each work. */
export interface TextIndex {
  readonly terms: readonly string[]
  /** Words of a node, ascending. */
  readonly words: Neighbours
  /** How often each of them stands there, at most 255; beside `words.ends`. */
  readonly wordCounts: Uint8Array
  /** Nodes that have a word, ascending. */
  readonly nodes: Neighbours
  /** Beside `nodes.ends`. */
  readonly nodeCounts: Uint8Array
  /** Words of each node in all. */
  readonly lengths: Uint16Array
  /** Mean of the lengths of those that have any. */
  readonly meanLength: number
}

/** A word is counted up to this in one text: it says no more then. */
const mostCounted = 255

/**
 * The steps from the words that were met to an index; `nodes` tells the node of each text. Linear in the words, but for a sort
 * of those that differ.
 */
export function* indexing(met: WordsMet, nodes: Uint32Array): Steps<TextIndex> {
  const { terms, numbers } = inOrder(met.spelled)
  const inPlace = met.words.all().map((word) => numbers[word] ?? 0)
  const owners = met.owners.all().map((text) => nodes[text] ?? 0)
  yield
  // Going through the rows of one in order fills those of the other in ascending order.
  const unsorted = weighed(nodes.length, owners, inPlace, met.counts.all())
  yield
  const byTerm = weighed(terms.length, unsorted.rows.ends, sources(unsorted.rows), unsorted.counts)
  yield
  const byNode = weighed(nodes.length, byTerm.rows.ends, sources(byTerm.rows), byTerm.counts)
  const lengths = lengthsOf(owners, met.counts.all(), nodes.length)
  const sum = lengths.reduce((all, length) => all + length, 0)
  return {
    terms,
    words: byNode.rows,
    wordCounts: byNode.counts,
    nodes: byTerm.rows,
    nodeCounts: byTerm.counts,
    lengths,
    meanLength: sum / Math.max(1, lengths.filter((length) => length > 0).length),
  }
}

function lengthsOf(owners: Uint32Array, counts: Uint32Array, size: number): Uint16Array {
  const lengths = new Uint16Array(size)
  for (let at = 0; at < owners.length; at += 1) {
    const owner = owners[at] ?? 0
    lengths[owner] = (lengths[owner] ?? 0) + (counts[at] ?? 0)
  }
  return lengths
}

/** Words in ascending order, and the place there of each as it was first numbered. */
function inOrder(spelled: ReadonlyMap<string, number>): { readonly terms: string[]; readonly numbers: Uint32Array } {
  const terms = [...spelled.keys()].sort()
  const numbers = new Uint32Array(terms.length)
  for (const [place, term] of terms.entries()) numbers[spelled.get(term) ?? 0] = place
  return { terms, numbers }
}

/** Rows as `rows` makes them, with a count beside each end. */
function weighed(
  size: number,
  keys: Uint32Array,
  values: Uint32Array,
  counts: Uint32Array | Uint8Array,
): { readonly rows: Neighbours; readonly counts: Uint8Array } {
  const { starts, ends: places } = rows(
    size,
    keys,
    keys.map((_, place) => place),
  )
  const ends = new Uint32Array(places.length)
  const beside = new Uint8Array(places.length)
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0
    ends[at] = values[place] ?? 0
    beside[at] = Math.min(counts[place] ?? 0, mostCounted)
  }
  return { rows: { starts, ends }, counts: beside }
}
