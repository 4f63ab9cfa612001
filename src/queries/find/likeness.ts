/** How like a title what someone typed is: words compared one by one, letters forgiven by the length of the word. */
import { distance } from 'fastest-levenshtein'
import { contentWords } from '../../model/fold.ts'

/**
 * From 0 to 1: twice the words in common over the words of both (Dice), where a word with typos counts in part. Equal
 * titles give 1; word order does not matter.
 */
export function likeness(typed: string, title: string): number {
  const wanted = contentWords(typed)
  const free = [...contentWords(title)]
  const words = wanted.length + free.length
  if (words === 0) return 0
  let common = 0
  for (const word of wanted) {
    const best = nearestWord(word, free)
    if (best.index >= 0) free.splice(best.index, 1)
    common += best.score
  }
  return (2 * common) / words
}

function nearestWord(word: string, words: readonly string[]): { readonly index: number; readonly score: number } {
  let best = { index: -1, score: 0 }
  for (const [index, other] of words.entries()) {
    const score = wordLikeness(word, other)
    if (score > best.score) best = { index, score }
  }
  return best
}

/** Edits that the full-text index is asked to forgive in a word: as many as any word that is like it may have, but few. */
export function editsForgiven(word: string): number {
  return word.length < 4 || /\d/.test(word) ? 0 : word.length < 7 ? 1 : 2
}

/**
 * 1 for equal words, less by each edit, 0 beyond what is a typo: one edit from four letters, two from eight; none in
 * numbers. Two neighbouring letters that changed places are one edit.
 */
export function wordLikeness(a: string, b: string): number {
  if (a === b) return 1
  const longest = Math.max(a.length, b.length)
  const allowed = longest < 4 ? 0 : longest < 8 ? 1 : 2
  if (longest - Math.min(a.length, b.length) > allowed || allowed === 0 || hasDigit.test(a) || hasDigit.test(b))
    return 0
  const edits = isSwapped(a, b) ? 1 : distance(a, b)
  return edits <= allowed ? 1 - edits / longest : 0
}

const hasDigit = /\d/

/** Whether two words differ by two neighbouring letters that changed places. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
