/** Text as words that can be compared: folded, without a plural "s", and as written beside it. */
import { fold } from '../../src/model/fold.ts'

/** One word. A written word may fold to several ("TLA+" to "tla", "plus"); each then has the whole of it as `written`. */
export interface Word {
  readonly folded: string
  readonly written: string
}

/** The words of a text in order: those of `fold`, less their plural endings. */
export function words(text: string): readonly Word[] {
  const marked = text.normalize('NFKD').replace(/\p{M}/gu, '')
  return [...marked.matchAll(pattern)].flatMap(([written]) =>
    fold(written)
      .split(' ')
      .filter(Boolean)
      .map((word) => ({ folded: singular(word), written })),
  )
}

/** What `fold` makes one word, or a symbol that it makes a word. */
const pattern = /[\p{L}\p{N}]+(?:['’‘`´]+[\p{L}\p{N}]+)*[+#]*|[&+#]/gu

/** Alike for "queries" and "query", "caches" and "cache"; the same for both sides of a comparison is all that matters. */
function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}
