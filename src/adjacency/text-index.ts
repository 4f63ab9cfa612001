/** The words of works in memory, as an inverted index: which works have a word, and which words a work has. */
import { contentOf } from '../model/fold.ts'
import { Growing } from './growing.ts'
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

/** A word is counted up to this in one text: it says no more then. */
const mostCounted = 255

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
  const reader = new Reader()
  const lengths = new Uint16Array(texts.length)
  for (let first = 0; first < texts.length; first += textsInStep) {
    yield
    for (let node = first; node < Math.min(first + textsInStep, texts.length); node += 1)
      lengths[node] = reader.read(node, texts[node] ?? '')
  }
  const { terms, numbers } = inOrder(reader.spelled)
  yield
  const inPlace = reader.met.all().map((word) => numbers[word] ?? 0)
  const byTerm = weighed(terms.length, inPlace, reader.owners.all(), reader.counts.all())
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

/** Words as they are met, text after text. */
class Reader {
  /** Words numbered in the order in which they were first met. */
  readonly spelled = new Map<string, number>()
  /** Beside each other: a node, a word of it by number, and how often the node has it. */
  readonly owners = new Growing()
  readonly met = new Growing()
  readonly counts = new Growing()
  /** By the number of a word: where it stands in those lists for the node that had it last. */
  readonly #last: number[] = []

  /** Takes the words of a node, and tells how many those are. */
  read(node: number, text: string): number {
    const first = this.met.length
    let length = 0
    for (const word of contentOf(text.trim()).slice(0, mostWords)) {
      if (everyday.has(word)) continue
      length += 1
      const number = this.#numberOf(word)
      const place = this.#last[number] ?? -1
      if (place >= first) this.counts.increase(place)
      else {
        this.#last[number] = this.met.length
        this.owners.push(node)
        this.met.push(number)
        this.counts.push(1)
      }
    }
    return length
  }

  #numberOf(word: string): number {
    const known = this.spelled.get(word)
    if (known !== undefined) return known
    const number = this.spelled.size
    this.spelled.set(word, number)
    return number
  }
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
