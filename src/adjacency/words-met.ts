/** The words of texts, as they are met: what a text index is made of. */
import { contentOf } from '../model/fold.ts'
import { Growing } from './growing.ts'

/** Words of a text beyond these are not looked at: an abstract has some 200. */
const mostWords = 1000

/** Words that abstracts are full of, besides those that no title is told by: sharing them says nothing. */
const everyday = new Set(
  `about after all also any been before being between both but can could did do does done each even every few first get
  has have he her here his how i if its just like made make many may me more most much must my new no not now of one only
  other our out over own same she should so some such than their them then there these they those through too two under
  up us use used using very was were what when where which while who why will would you your`.split(/\s+/),
)

/** The words of folded texts, each known by its place; null and empty ones have none. */
export function wordsOf(texts: Iterable<string | null | undefined>): WordsMet {
  const met = new WordsMet()
  let place = 0
  for (const text of texts) {
    met.read(place, text ?? '')
    place += 1
  }
  return met
}

/** The words of some texts. Takes 12 bytes for each word of each text. */
export class WordsMet {
  /** Words numbered in the order in which they were first met. */
  readonly spelled = new Map<string, number>()
  /** Beside each other: a text, a word of it by number, and how often the text has it. */
  readonly owners = new Growing()
  readonly words = new Growing()
  readonly counts = new Growing()
  /** By the number of a word: where it stands in those lists for the text that had it last. */
  readonly #last: number[] = []

  /** Takes the words of a folded text, which is known by a number of the caller's and is read once. */
  read(text: number, folded: string): void {
    const first = this.words.length
    for (const word of contentOf(folded.trim()).slice(0, mostWords)) {
      if (everyday.has(word)) continue
      const number = this.#numberOf(word)
      const place = this.#last[number] ?? -1
      if (place >= first) this.counts.increase(place)
      else {
        this.#last[number] = this.words.length
        this.owners.push(text)
        this.words.push(number)
        this.counts.push(1)
      }
    }
  }

  #numberOf(word: string): number {
    const known = this.spelled.get(word)
    if (known !== undefined) return known
    const number = this.spelled.size
    this.spelled.set(word, number)
    return number
  }
}
