/** What someone typed into a search box, as words. Any text gives some, or none; nothing is refused. */
import { contentOf, fold } from '../../model/fold.ts'
import { identifierKeys } from '../../model/naming.ts'

/** A query as search reads it. */
export interface QueryWords {
  /** What was typed, without space around it, cut to `longestQuery`. */
  readonly text: string
  /** All its words, folded; for an address those of its path. */
  readonly words: readonly string[]
  /** Those that must be met: at most `mostWords`, without words that carry no meaning. */
  readonly content: readonly string[]
}

/** Characters of a query that are looked at: more than any title has, and any address. */
export const longestQuery = 2000
/** Words of a query that are looked for: beyond them the rest makes no difference to what is meant. */
export const mostWords = 12
/** Letters of the longest word that is looked for. */
const longestWord = 60

/** Reads a query. Linear. */
export function readWords(query: string): QueryWords {
  const text = query.slice(0, longestQuery).trim()
  const words = wordsOf(text).map((word) => word.slice(0, longestWord))
  return { text, words, content: [...new Set(contentOf(words.join(' ')))].slice(0, mostWords) }
}

function wordsOf(text: string): readonly string[] {
  const isAddress = /^\S+\/\S*$/.test(text) && identifierKeys(text).length > 0
  const folded = fold(isAddress ? pathOf(text) : text)
  return folded === '' ? [] : folded.split(' ')
}

/** The path of an address, without the host that many share and without the file's ending. */
function pathOf(address: string): string {
  const path = address.replace(/^[a-z]+:\/\//i, '').replace(/^[^/]*\//, '')
  return path.replace(/[?#].*$/s, '').replace(/\.[a-z]{2,5}$/i, '')
}
