/**
 * Queries to the full-text index, from strict to lenient. Words are folded, so that none is an operator; the number of
 * terms is bounded by that of words, so that no query is more than the index takes.
 */

import { otherNumber } from '../../model/number.ts'
import type { SearchTypeName } from '../../model/search-text.ts'
import { editsForgiven } from '../find/likeness.ts'

/**
 * How leniently words are met: each as written; those that stand nowhere with a typo, or with more where none makes them stand
 * somewhere; each with as many as are forgiven; or any of them, of which those that stand somewhere are met as written.
 */
export const leniencies = ['strict', 'partly', 'typos', 'some'] as const
export type Lenience = (typeof leniencies)[number]

/**
 * Clauses for a word: as it is written, with one typo where more are forgiven, and with all that are. To look for typos only in
 * words that stand nowhere as they are written takes a third of the time in which those of all are looked for, and one typo a
 * quarter of that in which two are.
 */
export interface WordClauses {
  readonly exact: string
  readonly near: string | null
  readonly lenient: string
}

/** What queries to the index for the words of a search are made of. */
export interface FullTextQueries {
  readonly words: readonly WordClauses[]
  /** What stands before the clauses of words. */
  readonly filter: string
  /** How the words may be met, from strict to lenient: in no way where there are none. */
  readonly leniencies: readonly Lenience[]
}

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
  const last = words.length - 1
  const clauses = words.map((word, i) => clausesFor(word, scope, i === last ? prefixFrom[scope] : null, i < mostTypos))
  const canBe: Readonly<Record<Lenience, boolean>> = {
    strict: words.length > 0,
    partly: words.length > 1 || clauses.some(({ near }) => near !== null),
    typos: words.length > 0,
    // What is being typed is meant as a whole.
    some: words.length > 1 && scope === 'all',
  }
  return {
    words: clauses,
    filter: types === null ? '' : `+searchType:(${types.join(' ')})^0 `,
    leniencies: leniencies.filter((lenience) => canBe[lenience]),
  }
}

function clausesFor(word: string, scope: 'names' | 'all', prefixFrom: number | null, forgiving: boolean): WordClauses {
  const strict = strictTerms(word, prefixFrom)
  const edits = forgiving ? editsForgiven(word) : 0
  const clause = (...terms: readonly Term[]): string => inFields(word, terms, scope)
  return {
    exact: clause(...strict),
    near: edits > 1 ? clause(withTypos(word, 1)) : null,
    lenient: edits === 0 ? clause(...strict) : clause(...strict, withTypos(word, edits)),
  }
}

/** A term and how much a match with it weighs. */
type Term = readonly [term: string, boost: number]

function strictTerms(word: string, prefixFrom: number | null): readonly Term[] {
  const plural = word.length > 3 ? [[otherNumber(word), 0.8] as const] : []
  const beginning = prefixFrom !== null && word.length >= prefixFrom ? [[`${word}*`, 0.3] as const] : []
  return [[word, 1], ...plural, ...beginning]
}

function withTypos(word: string, edits: number): Term {
  return [`${word}~${edits}`, 0.5]
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
