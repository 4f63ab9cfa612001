/** Text as words that can be compared: folded, without a plural "s" and in one spelling, with where they stand. */
import { fold } from '../../src/model/fold.ts'
import { singular } from '../../src/model/number.ts'

/** One word. What is written as one may fold to several ("TLA+" to "tla", "plus"); each then has the place of the whole. */
export interface Word {
  readonly folded: string
  /** Where it starts and ends in the text. */
  readonly start: number
  readonly end: number
  /** Whether a comma, colon, bracket, dash or end of sentence parts it from the word before. */
  readonly parted: boolean
}

/** The words of a text in order: those of `fold`, less plural endings and British spelling. Symbols are no words. Linear. */
export function words(text: string): readonly Word[] {
  const found: Word[] = []
  let before = 0
  for (const match of text.matchAll(written)) {
    const [token] = match
    const [start, end] = [match.index, match.index + token.length]
    const parted = start - before > 1 && parting.test(text.slice(before, start))
    before = end
    if (plain.test(token)) found.push({ folded: comparable(token.toLowerCase()), start, end, parted })
    else for (const word of foldedWords(token)) found.push({ folded: word, start, end, parted })
  }
  return found
}

function foldedWords(token: string): readonly string[] {
  return fold(token).split(' ').filter(Boolean).map(comparable)
}

/** The folded words of a text as one: alike for texts that differ in nothing that matters. */
export function comparableText(text: string): string {
  return words(text)
    .map(({ folded }) => folded)
    .join(' ')
}

/** What is written as one word, or a symbol that `fold` makes a word. */
const written = /[\p{L}\p{N}\p{M}]+(?:['’‘`´]+[\p{L}\p{N}\p{M}]+)*[+#]*|[&+#]/gu
/** Between two words: what keeps them from being one phrase. */
const parting = /[,;:()[\]{}|!?"“”]|[.…]\s|\s[-–—]\s|\n\s*\n/
/** A word that lower case alone folds. */
const plain = /^[A-Za-z0-9]+$/

/** Alike for "queries" and "query", "serialisation" and "serialization". */
function comparable(word: string): string {
  const single = singular(word)
  return single.length > 6 && single.includes('is') ? single.replace(british, 'iz') : single
}

const british = /is(?=(?:e|ed|er|ing|ation)$)/
