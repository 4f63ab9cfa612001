/** How alike two titles are, by their content words; a word of six letters or more may differ by typos. */
import { distance } from 'fastest-levenshtein'
import { createInterner, mostWords, type Word } from './title.ts'

/** Two titles laid side by side. */
export interface Overlap {
  /** How many words have a fellow on the other side. */
  readonly shared: number
  /** How many words of either side have none. */
  readonly leftOver: number
  readonly rightOver: number
  /** The first words without a fellow. */
  readonly leftWord: Word | null
  readonly rightWord: Word | null
  /** Whether a word without a fellow turns the meaning, or is a year. */
  readonly turns: boolean
  readonly datesDiffer: boolean
  /** The share of words in common, 0 to 1 (Dice); 1 only where every word has its fellow. */
  readonly dice: number
}

/** Which words have found their fellow in the comparison at hand, by place. */
const leftTaken = new Uint8Array(mostWords)
const rightTaken = new Uint8Array(mostWords)

/**
 * Compares two titles: equal words first, then words that are the same but for typos or endings. Quadratic in words, of
 * which a title has at most forty.
 */
export function overlap(left: readonly Word[], right: readonly Word[]): Overlap {
  leftTaken.fill(0, 0, left.length)
  rightTaken.fill(0, 0, right.length)
  const shared = pairOff(left, right, (a, b) => a === b) + pairOff(left, right, sameWord)
  const [leftWord, rightWord] = [firstFree(left, leftTaken), firstFree(right, rightTaken)]
  return {
    shared,
    leftOver: left.length - shared,
    rightOver: right.length - shared,
    leftWord,
    rightWord,
    turns: anyFree(left, leftTaken, turns) || anyFree(right, rightTaken, turns),
    datesDiffer: anyFree(left, leftTaken, isYear) || anyFree(right, rightTaken, isYear),
    dice: shared === 0 ? 0 : (2 * shared) / (left.length + right.length),
  }
}

function pairOff(left: readonly Word[], right: readonly Word[], same: (a: Word, b: Word) => boolean): number {
  let pairs = 0
  for (let i = 0; i < left.length; i += 1) {
    if (leftTaken[i] === 1) continue
    for (let j = 0; j < right.length; j += 1) {
      if (rightTaken[j] === 1 || !same(left[i] as Word, right[j] as Word)) continue
      leftTaken[i] = 1
      rightTaken[j] = 1
      pairs += 1
      break
    }
  }
  return pairs
}

function firstFree(words: readonly Word[], taken: Uint8Array): Word | null {
  for (let place = 0; place < words.length; place += 1) if (taken[place] === 0) return words[place] ?? null
  return null
}

function anyFree(words: readonly Word[], taken: Uint8Array, test: (word: Word) => boolean): boolean {
  for (let place = 0; place < words.length; place += 1)
    if (taken[place] === 0 && test(words[place] as Word)) return true
  return false
}

const turns = (word: Word): boolean => word.turns
const isYear = (word: Word): boolean => word.isYear

/** The share of words in common, 0 to 1, of two lists of folded words; see `overlap`. */
export function wordOverlap(left: readonly string[], right: readonly string[]): number {
  const intern = createInterner()
  return overlap(left.slice(0, mostWords).map(intern), right.slice(0, mostWords).map(intern)).dice
}

/**
 * Equal, or one the plural of the other ("ring", "rings"), or of one stem ("computation", "computing"), or both long and at most two edits apart (one up to seven letters).
 * Numbers never differ by a typo, nor do first letters: "synchronous" and "asynchronous" are two words.
 */
export function sameWord(left: Word, right: Word): boolean {
  if (left === right || isPlural(left.text, right.text) || isPlural(right.text, left.text)) return true
  if (!left.mayDiffer || !right.mayDiffer || left.text.charCodeAt(0) !== right.text.charCodeAt(0)) return false
  if (left.stem === right.stem) return true
  const length = Math.min(left.text.length, right.text.length)
  if (Math.abs(left.text.length - right.text.length) > 2) return false
  const edits = distance(left.text, right.text)
  return edits <= (length > 7 ? 2 : 1) || (edits === 2 && areSwapped(left.text, right.text))
}

function isPlural(many: string, one: string): boolean {
  return one.length >= 4 && many.length === one.length + 1 && many.endsWith('s') && many.startsWith(one)
}

/** Whether two short words differ by one letter or by two that are swapped: "names" and "games", "trust" and "turst". */
export function differByLetter(left: string, right: string): boolean {
  if (/\d/.test(left + right)) return false
  return distance(left, right) === 1 || areSwapped(left, right)
}

/** Whether two last names are one but for a slip: one letter in names of five or more, two in longer ones. */
export function isNearName(left: string, right: string): boolean {
  if (left === right) return true
  const length = Math.min(left.length, right.length)
  if (length < 5 || Math.abs(left.length - right.length) > 2) return false
  return distance(left, right) <= (length > 7 ? 2 : 1)
}

/** Whether two words are one but for two letters next to each other that are swapped. */
export function areSwapped(left: string, right: string): boolean {
  if (left.length !== right.length) return false
  let place = 0
  while (place < left.length && left[place] === right[place]) place += 1
  return (
    left[place] === right[place + 1] &&
    left[place + 1] === right[place] &&
    left.slice(place + 2) === right.slice(place + 2)
  )
}
