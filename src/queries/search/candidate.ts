/** What the database proposes for a query, before it is scored. */
import type { Row } from '../../graph/cypher.ts'
import { asList, asNumber, asOneOf, asText, asTextOrNull, asTexts } from '../../graph/value.ts'
import type { PersonEntity, TopicEntity, VenueEntity, WorkEntity } from '../../model/entity.ts'
import { type SearchTypeName, searchTypes } from '../../model/search-text.ts'
import { type Fit, fits } from '../find/candidates.ts'
import { namedValues, readTopic, readVenue } from '../record/named.ts'
import { personValues, readPerson } from '../record/person.ts'
import { readWork, workValues } from '../record/work.ts'

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

/** A thing that search finds. */
export type SearchItem = WorkEntity | PersonEntity | VenueEntity | TopicEntity

/** What is proposed. */
export interface Proposed {
  readonly candidate: Candidate
  /** How the query names the thing outright; null where it does not. */
  readonly fit: Fit | null
  /** The thing itself. */
  readonly item: SearchItem
}

/** The values that a candidate is made of, of a node `n`. */
export const candidateValues =
  '[n.id, n.searchType, n.searchNames, n.searchAround, n.searchText, coalesce(n.citingTalkCount, 0)]'

/** The values of the thing itself. */
export const itemValues = `CASE n.searchType WHEN 'person' THEN ${personValues('n')} WHEN 'venue' THEN ${namedValues('n')}
  WHEN 'topic' THEN ${namedValues('n')} ELSE ${workValues('n')} END`

/** How those are read. */
const readItem: Readonly<Record<SearchTypeName, (values: unknown) => SearchItem>> = {
  talk: readWork,
  paper: readWork,
  resource: readWork,
  person: readPerson,
  venue: readVenue,
  topic: readTopic,
}

/** The proposal in a row of a candidate's values as `r`, `fit`, and the thing's as `item`. */
export function readProposed(row: Row): Proposed {
  const [id, type, names, around, text, citingTalkCount] = asList(row.r, 'a candidate')
  const searchType = asOneOf(type, 'searchType', searchTypes)
  return {
    candidate: {
      id: asText(id, 'id'),
      type: searchType,
      names: asTexts(names, 'searchNames'),
      around: asTexts(around, 'searchAround'),
      text: asTextOrNull(text, 'searchText'),
      citingTalkCount: asNumber(citingTalkCount, 'citingTalkCount'),
    },
    fit: asTextOrNull(row.fit, 'fit') === null ? null : asOneOf(row.fit, 'fit', fits),
    item: readItem[searchType](row.item),
  }
}
