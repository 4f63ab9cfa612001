/**
 * Queries to the full-text index, from strict to lenient. Words are folded, so that none is an operator; the number of
 * terms is bounded by that of words, so that no query is more than the index takes.
 */

import { otherNumber } from '../../model/number.ts'
import type { SearchTypeName } from '../../model/search-text.ts'
import { editsForgiven } from '../find/likeness.ts'

/** Queries to the index for the words of a search; empty texts, and no words, where there is nothing to look for. */
export interface FullTextQueries {
  /** Each word as written. */
  readonly strict: string
  /**
   * Clauses for each word, as written and with typos: a word that stands nowhere as it is written is met with typos, the
   * others as written, which takes a third of the time in which typos in all of them are looked for. Of one word there is no
   * such query.
   */
  readonly words: readonly { readonly exact: string; readonly lenient: string }[]
  /** What stands before the clauses of words. */
  readonly filter: string
  /** Each word with typos. */
  readonly typos: string
  /** Any word, with typos; of what is being typed there is none. */
  readonly some: string
}

/** Looks for nothing. */
export const noQueries: FullTextQueries = { strict: '', words: [], filter: '', typos: '', some: '' }

/** Words in which typos are forgiven: each may stand for 50 in two fields, and the index takes 1,024 terms at once. */
const mostTypos = 9

/** Letters from which on the last word of a search may be the beginning of one; of what is being typed any is. */
const prefixFrom = { names: 1, all: 3 } as const

/** The queries for words, in the names of things or in all that is known of them. */
export function fullTextQueries(
  words: readonly string[],
  types: readonly SearchTypeName[] | null,
  scope: 'names' | 'all',
): FullTextQueries {
  if (words.length === 0) return noQueries
  const last = words.length - 1
  const strict = words.map((word, i) => ({ word, terms: strictTerms(word, i === last ? prefixFrom[scope] : null) }))
  const lenient = strict.map(({ word, terms }, i) => ({
    word,
    terms: i < mostTypos ? [...terms, ...typoTerms(word)] : terms,
  }))
  const filter = types === null ? '' : `+searchType:(${types.join(' ')})^0 `
  const clauses = (all: typeof strict) => all.map(({ word, terms }) => inFields(word, terms, scope))
  const [exactly, leniently] = [clauses(strict), clauses(lenient)]
  const every = (all: readonly string[]) => filter + all.map((clause) => `+${clause}`).join(' ')
  return {
    strict: every(exactly),
    words: words.length < 2 ? [] : exactly.map((exact, i) => ({ exact: `+${exact}`, lenient: `+${leniently[i]}` })),
    filter,
    typos: every(leniently),
    some: scope === 'all' ? `${filter}+(${leniently.join(' ')})` : '',
  }
}

/** A term and how much a match with it weighs. */
type Term = readonly [term: string, boost: number]

function strictTerms(word: string, prefixFrom: number | null): readonly Term[] {
  const plural = word.length > 3 ? [[otherNumber(word), 0.8] as const] : []
  const beginning = prefixFrom !== null && word.length >= prefixFrom ? [[`${word}*`, 0.3] as const] : []
  return [[word, 1], ...plural, ...beginning]
}

function typoTerms(word: string): readonly Term[] {
  const edits = editsForgiven(word)
  return edits === 0 ? [] : [[`${word}~${edits}`, 0.5]]
}

/** Weights of a match by where it is: in a thing's names, in what others say of it, in what it says at length. */
const fields = [
  ['searchNames', 3],
  ['searchAround', 1],
  ['searchText', 0.2],
] as const

function inFields(word: string, terms: readonly Term[], scope: 'names' | 'all'): string {
  const clauses = fields.flatMap(([field, weight]) => {
    if (field !== 'searchNames' && scope === 'names') return []
    // What is said at length is met as written: a typo there would be anything.
    const met = field === 'searchText' ? [[word, 1] as const] : terms
    return met.map(([term, boost]) => `${field}:${term}^${(weight * boost).toFixed(2)}`)
  })
  return `(${clauses.join(' ')})`
}
