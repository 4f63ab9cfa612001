/** Singular and plural of English nouns, well enough to find one where the other is written. */

/**
 * A folded word without its plural ending: alike for "queries" and "query", "caches" and "cache". What it gives need not be
 * English ("processe"); the same for both sides of a comparison is all that matters.
 */
export function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || unchanging.test(word)) return word
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}

/** A folded name with its last word in the other number: "gossip protocols" of "gossip protocol", and the reverse. */
export function otherNumber(name: string): string {
  const start = name.lastIndexOf(' ') + 1
  const [before, last] = [name.slice(0, start), name.slice(start)]
  const single = singular(last)
  if (single !== last) return before + single
  return before + (consonantY.test(last) ? `${last.slice(0, -1)}ies` : `${last}s`)
}

const unchanging = /(?:ss|us|is)$/
const consonantY = /[^aeiou]y$/
