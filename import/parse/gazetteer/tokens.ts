/** A text as words with their places. "TLA+", "C#" and "C*" are one word each. */

export interface Token {
  /** Lower case, without accents. */
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** The words of a text. Linear. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:\+{1,2}(?![\p{L}\p{N}])|[#*](?![\p{L}\p{N}]))?/gu)].map((match) => ({
    folded: foldToken(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const ascii = /^[\0-\x7f]*$/

/** A word without case and accents. */
export function foldToken(word: string): string {
  return ascii.test(word) ? word.toLowerCase() : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
