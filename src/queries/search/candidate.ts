/** What the database proposes for a query, before it is scored. */
import type { Row } from '../../graph/cypher.ts'
import { asList, asNumber, asOneOf, asText, asTextOrNull, asTexts } from '../../graph/value.ts'
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

/** The values that a candidate is made of, of a node `n`. */
export const candidateValues =
  '[n.id, n.searchType, n.searchNames, n.searchAround, n.searchText, coalesce(n.citingTalkCount, 0)]'

/** The proposal in a row of those values as `r`, and `fit`. */
export function readProposed(row: Row): Proposed {
  const [id, type, names, around, text, citingTalkCount] = asList(row.r, 'a candidate')
  return {
    candidate: {
      id: asText(id, 'id'),
      type: asOneOf(type, 'searchType', searchTypes),
      names: asTexts(names, 'searchNames'),
      around: asTexts(around, 'searchAround'),
      text: asTextOrNull(text, 'searchText'),
      citingTalkCount: asNumber(citingTalkCount, 'citingTalkCount'),
    },
    fit: asTextOrNull(row.fit, 'fit') === null ? null : asOneOf(row.fit, 'fit', fits),
  }
}
