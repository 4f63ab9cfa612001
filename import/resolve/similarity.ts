/** How alike two titles are. Words are content words (`fold.ts`); a word of six letters or more may differ by typos. */
import { distance } from 'fastest-levenshtein'

/** The share of words that two titles have in common, 0 to 1 (Dice); 1 only where every word has its fellow. */
export function wordOverlap(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return 0
  return (2 * sharedWords(left, right)) / (left.length + right.length)
}

/** The share of the shorter title's words that the longer one has, 0 to 1. */
export function containment(left: readonly string[], right: readonly string[]): number {
  const shorter = Math.min(left.length, right.length)
  return shorter === 0 ? 0 : sharedWords(left, right) / shorter
}

/** Words of the left title that have no fellow in the right one. */
export function unmatched(left: readonly string[], right: readonly string[]): readonly string[] {
  return left.filter((word) => !right.some((other) => sameWord(word, other)))
}

/**
 * Equal, or of one stem ("computation", "computing"), or both long and at most two edits apart (one up to seven letters).
 * Numbers never differ by a typo, nor do first letters: "synchronous" and "asynchronous" are two words.
 */
export function sameWord(left: string, right: string): boolean {
  if (left === right) return true
  const length = Math.min(left.length, right.length)
  if (length < 6 || left[0] !== right[0] || /\d/.test(left + right)) return false
  if (stem(left) === stem(right)) return true
  return Math.abs(left.length - right.length) <= 2 && distance(left, right) <= (length > 7 ? 2 : 1)
}

/** A word without the ending that makes it a plural, a verb or a deed; at least five letters stay. */
function stem(word: string): string {
  return word.replace(/(?<=.{5})(?:ations?|ing|ers?|ed|es|s)$/, '')
}

function sharedWords(left: readonly string[], right: readonly string[]): number {
  const free = [...right]
  return left.filter((word) => {
    const exact = free.indexOf(word)
    const at = exact >= 0 ? exact : free.findIndex((other) => sameWord(word, other))
    if (at >= 0) free.splice(at, 1)
    return at >= 0
  }).length
}
