/** The words of works in memory, as an inverted index: which works have a word, and which words a work has. */
import { contentOf } from '../model/fold.ts'
import { type Neighbours, rows, sources } from './sparse-rows.ts'
import { atOnce, type Steps } from './steps.ts'

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

/** Words of a text beyond these are not looked at: an abstract has some 200. */
const mostWords = 1000

/** Words that abstracts are full of, besides those that no title is told by: sharing them says nothing. */
const everyday = new Set(
  `about after all also any been before being between both but can could did do does done each even every few first get
  has have he her here his how i if its just like made make many may me more most much must my new no not now of one only
  other our out over own same she should so some such than their them then there these they those through too two under
  up us use used using very was were what when where which while who why will would you your`.split(/\s+/),
)

/** The index of folded texts by node; null and empty ones have no words. Linear in the texts, but for a sort of the words. */
export function createTextIndex(texts: readonly (string | null)[]): TextIndex {
  return atOnce(indexing(texts))
}

/** Texts that are read in one step: some ten milliseconds. */
const textsInStep = 2000

/** The steps of `createTextIndex`. */
export function* indexing(texts: readonly (string | null)[]): Steps<TextIndex> {
  const spelled = new Map<string, number>()
  const lengths = new Uint16Array(texts.length)
  const [owners, met, counts]: [number[], number[], number[]] = [[], [], []]
  for (const [node, text] of texts.entries()) {
    if (node % textsInStep === 0) yield
    const words = contentOf((text ?? '').trim())
      .slice(0, mostWords)
      .filter((word) => !everyday.has(word))
    lengths[node] = words.length
    for (const [word, count] of counted(words, spelled)) {
      owners.push(node)
      met.push(word)
      counts.push(Math.min(count, 255))
    }
  }
  const { terms, numbers } = inOrder(spelled)
  yield
  const inPlace = Uint32Array.from(met, (word) => numbers[word] ?? 0)
  const byTerm = weighed(terms.length, inPlace, owners, counts)
  yield
  const byNode = weighed(texts.length, byTerm.rows.ends, sources(byTerm.rows), byTerm.counts)
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

function counted(words: readonly string[], spelled: Map<string, number>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const word of words) {
    const number = spelled.get(word) ?? spelled.size
    spelled.set(word, number)
    counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  return counts
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
  values: ArrayLike<number>,
  counts: ArrayLike<number>,
): { readonly rows: Neighbours; readonly counts: Uint8Array } {
  const { starts, ends: places } = rows(
    size,
    keys,
    keys.map((_, place) => place),
  )
  const beside = new Uint8Array(places.length)
  for (const [at, place] of places.entries()) beside[at] = counts[place] ?? 0
  return { rows: { starts, ends: places.map((place) => values[place] ?? 0) }, counts: beside }
}
