/** What the database proposes for a query, before it is scored. */
import type { Row } from '../../graph/cypher.ts'
import { number, oneOf, record, text, textOrNull, texts } from '../../graph/row.ts'
import { type SearchTypeName, searchTypes } from '../../model/search-text.ts'
import { type Fit, fits } from '../find/candidates.ts'

/** A thing with the texts that search goes by, as the importer wrote them (see `SearchText`). */
export interface Candidate {
  readonly id: string
  readonly type: SearchTypeName
  readonly names: readonly string[]
  readonly around: readonly string[]
  /** Of people and talks: affiliations, the abstract. */
  readonly text: string | null
  readonly citingTalkCount: number
}

/** How the query names a thing outright; null where it does not. */
export interface Proposed {
  readonly candidate: Candidate
  readonly fit: Fit | null
}

/** The properties that a candidate is made of: `n ${candidateProperties}`. */
export const candidateProperties =
  '{.id, .searchType, .searchNames, .searchAround, .searchText, citingTalkCount: coalesce(n.citingTalkCount, 0)}'

/** The proposal in a row of `r` and `fit`. */
export function readProposed(row: Row): Proposed {
  const r = record(row, 'r')
  return {
    candidate: {
      id: text(r, 'id'),
      type: oneOf(r, 'searchType', searchTypes),
      names: texts(r, 'searchNames'),
      around: texts(r, 'searchAround'),
      text: textOrNull(r, 'searchText'),
      citingTalkCount: number(r, 'citingTalkCount'),
    },
    fit: textOrNull(row, 'fit') === null ? null : oneOf(row, 'fit', fits),
  }
}
