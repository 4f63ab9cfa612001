/** Papers and books by a title that is nearly theirs: with slips, cut short before the subtitle, or with words behind it. */
import { distance } from 'fastest-levenshtein'
import { type Form, formsByWord } from './lexicon.ts'
import { tokensOf } from './tokens.ts'

/** The writing whose title a title nearly is; null where none is near or the title has fewer than four words. */
export function nearWriting(title: string): Form | null {
  const words = tokensOf(title).map(({ folded }) => folded)
  if (words.length < 4 || words.length > 40) return null
  const counts = new Map<Form, number>()
  for (const word of new Set(words))
    for (const form of byWord.get(word) ?? []) counts.set(form, (counts.get(form) ?? 0) + 1)
  const likely = [...counts].filter(([form, count]) => count * 2 >= Math.min(form.words.length, words.length))
  return likely.map(([form]) => form).find((form) => isNear(form.words, words)) ?? null
}

/** Fewer words than this are a title only by themselves. */
const fewWords = 6

/** Whether the longer begins with nearly all words of the shorter, with a slip here and there: one in eight may be another. */
function isNear(left: readonly string[], right: readonly string[]): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  // A short title with more behind it is a sequel or another's: "… Revisited".
  if (short.length < fewWords && long.length > short.length) return false
  const head = long.slice(0, short.length + 2)
  const missing = short.filter((word) => !head.some((other) => isSame(word, other))).length
  return missing <= Math.floor(short.length / 8)
}

function isSame(left: string, right: string): boolean {
  if (left === right) return true
  const length = Math.min(left.length, right.length)
  return length >= 4 && distance(left, right) <= (length >= 6 ? 2 : 1)
}

const byWord: ReadonlyMap<string, readonly Form[]> = (() => {
  const map = new Map<string, Form[]>()
  for (const form of [...formsByWord.values()].flat()) {
    if ((form.name.kind !== 'PAPER' && form.name.kind !== 'BOOK') || form.words.length < 4) continue
    for (const word of new Set(form.words)) if (word.length > 3) map.set(word, [...(map.get(word) ?? []), form])
  }
  return map
})()
