/**
 * Search over works, people, venues and topics. The full-text index proposes (`find-matches.ts`); what it ranks first is
 * scored here and put in order, with what the query names outright. What comes after that stands in the index's own order.
 */
import { cypher, type Row } from '../../graph/cypher.ts'
import { number, numberOrNull, text } from '../../graph/row.ts'
import { type SearchTypeName, searchTypes } from '../../model/search-text.ts'
import type { SortValues } from '../cursor.ts'
import { type Form, formOf, identityFits, keysOf } from '../find/candidates.ts'
import { type Placed, type Slice, toPage } from '../page.ts'
import type { Pages } from '../pages.ts'
import type { Question } from '../question.ts'
import { readProposed, type SearchItem } from './candidate.ts'
import { countText, headText, walkText } from './find-matches.ts'
import { type FullTextQueries, fullTextQueries, type Lenience, leniencies } from './full-text.ts'
import { type MatchedField, scoreOf } from './score.ts'
import { readWords } from './words.ts'

/** What is searched for. */
export interface SearchFilter {
  readonly query: string
  /** Null for all types. */
  readonly types: readonly SearchTypeName[] | null
  /** Whether things are found by their names alone, which the query may be the beginning of, or by all that is known. */
  readonly scope: 'names' | 'all'
}

/** A thing found, by id, and why. */
export interface SearchHit {
  readonly id: string
  readonly type: SearchTypeName
  readonly score: number
  readonly field: MatchedField
  /** The spelling that was met, folded; an identifier as it was typed. */
  readonly spelling: string
  /** All words of the query, folded. */
  readonly words: readonly string[]
  readonly thing: SearchItem
}

/** Things of each type that match. */
export type TypeCounts = readonly { readonly type: SearchTypeName; readonly count: number }[]

/** Where a hit stands: by lenience, in the head (0) or after it (1), by score or rank downward, then by id. */
const types = ['number', 'number', 'number', 'string'] as const
const [head, tail] = [0, 1]

/** Pages of what a query finds, best first, and how many that is. */
export const search: Pages<SearchHit, SearchFilter> = {
  list: { name: 'Query.search', types },
  page: {
    statement: ({ filter, slice }) => {
      const [lenience = null, part, below, id] = slice.after ?? []
      const after = part === tail ? { afterRank: -Number(below), afterId: id } : { afterRank: highest, afterId: '' }
      const queries = queriesOf(filter)
      if (lenience === null) return cypher(headText(formFor(filter)), { ...named(filter), ...queries })
      return cypher(walkText(formFor(filter)), {
        ...named(filter),
        ...onlyOf(queries, leniencies[Number(lenience)]),
        ...after,
        limit: slice.size + 1,
      })
    },
    answer: (rows, { filter, slice }) => {
      const page = toPage(following(placed(rows, filter), slice), slice)
      // Of the head one more is never read than it holds: that there is more is told apart.
      const more = slice.after === null && rows.some((row) => row.more === true)
      return { ...page, hasNextPage: page.hasNextPage || more }
    },
  },
  count: {
    statement: (filter) => cypher(countText(formFor(filter)), { ...named(filter), ...queriesOf(filter) }),
    answer: (rows) => countsIn(rows).reduce((sum, { count }) => sum + count, 0),
  },
}

/** How many of each type match a query, in the order of the types; none for a type with none. */
export const searchCounts: Question<SearchFilter, TypeCounts> = { statement: search.count.statement, answer: countsIn }

/** Above every rank that the index gives. */
const highest = 1e30

function queriesOf({ query, types, scope }: SearchFilter): FullTextQueries {
  return fullTextQueries(readWords(query).content, types, scope)
}

/** The queries of one lenience, with which a walk goes on that began with it; none for what is no lenience. */
function onlyOf(queries: FullTextQueries, lenience: Lenience | undefined): FullTextQueries {
  return { ...queries, leniencies: queries.leniencies.filter((one) => one === lenience) }
}

/** How what a query names outright is looked up. */
function formFor({ query }: SearchFilter): Form {
  return formOf(readWords(query).text)
}

/** The parameters by which what a query names outright is found. */
function named({ query, types }: SearchFilter): Readonly<Record<string, readonly string[]>> {
  return { keys: keysOf(readWords(query).text), types: types ?? searchTypes, identities: identityFits }
}

/** The rows scored and in order, each thing once. */
function placed(rows: readonly Row[], { query }: SearchFilter): readonly Placed<SearchHit>[] {
  const { text, words } = readWords(query)
  const hits = new Map<string, Placed<SearchHit>>()
  for (const row of rows) {
    const { candidate, fit, item: thing } = readProposed(row)
    if (hits.has(candidate.id)) continue
    const { id, type } = candidate
    const { score, field, spelling } = scoreOf(words, candidate, fit)
    const rank = numberOrNull(row, 'rank')
    const at = rank === null ? [head, 1 - score, id] : [tail, -rank, id]
    const item = { id, type, words, score, field, spelling: field === 'identifier' ? text : spelling, thing }
    hits.set(id, { item, at: [number(row, 'lenience'), ...at] })
  }
  return [...hits.values()].sort((a, b) => compare(a.at, b.at))
}

function following(all: readonly Placed<SearchHit>[], { after }: Slice): readonly Placed<SearchHit>[] {
  return after === null ? all : all.filter(({ at }) => compare(at, after) > 0)
}

function compare(a: SortValues, b: SortValues): number {
  const differs = a.findIndex((value, i) => value !== b[i])
  const [x, y] = [a[differs], b[differs]]
  return x === undefined || y === undefined ? 0 : x < y ? -1 : 1
}

function countsIn(rows: readonly Row[]): TypeCounts {
  const counts = new Map(rows.map((row) => [text(row, 'type'), number(row, 'count')]))
  return searchTypes.flatMap((type) => {
    const count = counts.get(type) ?? 0
    return count === 0 ? [] : [{ type, count }]
  })
}
