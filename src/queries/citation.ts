/** Citations as edges: pages of those that leave or reach a work, whichever end is asked from. */
import type { Row } from '../graph/cypher.ts'
import { oneOf, record, text, texts } from '../graph/row.ts'
import type { WorkEntity } from '../model/entity.ts'
import { type CitationRelation, citationRelations } from '../model/work.ts'
import { type Placed, toPage } from './page.ts'
import type { KeyedPages } from './pages.ts'
import { listPerKey, numberPerKey, perKey } from './question.ts'
import { readWork, workProperties } from './record/work.ts'
import { type Predicate, parametersOf, whereAll } from './where/predicate.ts'

/** One citation, seen from one of its ends: `work` is the other. */
export interface CitationRecord {
  readonly work: WorkEntity
  /** Id of the citing work. */
  readonly from: string
  /** Id of the cited work. */
  readonly to: string
  readonly relation: CitationRelation
  readonly section: readonly string[]
}

/**
 * Pages of citations `c` between a work `a` (whose id is the key) and another, `n`. Each citation has one unique key for
 * each direction, by which it is sorted: `sortKey`. All of them are counted by a look-up; those that a filter leaves one by
 * one.
 */
export function citationPages(shape: {
  readonly field: string
  readonly pattern: string
  readonly sortKey: string
}): KeyedPages<CitationRecord, readonly Predicate[]> {
  const page = (filter: readonly Predicate[]): string => `  MATCH (a:Entity {id: key}) MATCH ${shape.pattern}
  ${whereAll([`${shape.sortKey} > $after`], filter)}
  WITH n, c, ${shape.sortKey} AS at ORDER BY at LIMIT $limit
  RETURN {at: at, work: n ${workProperties}, from: startNode(c).id, to: endNode(c).id, relation: c.relation, section: c.section} AS r`
  return {
    list: (id) => ({ name: `${shape.field} ${id}`, types: ['string'] }),
    page: {
      statement: (ids, { filter, slice }) =>
        perKey(ids, page(filter), {
          ...parametersOf(filter),
          after: slice.after?.[0] ?? '',
          limit: slice.size + 1,
        }),
      answer: (rows, ids, { slice }) => listPerKey(rows, ids, readCitation).map((list) => toPage(list, slice)),
    },
    count: {
      statement: (ids, filter) =>
        perKey(
          ids,
          `  MATCH (a:Entity {id: key})\n  RETURN COUNT { ${shape.pattern} ${whereAll([], filter)} } AS r`,
          parametersOf(filter),
        ),
      answer: numberPerKey,
    },
  }
}

function readCitation(row: Row): Placed<CitationRecord> {
  const item = {
    work: readWork(record(row, 'work')),
    from: text(row, 'from'),
    to: text(row, 'to'),
    relation: oneOf(row, 'relation', citationRelations),
    section: texts(row, 'section'),
  }
  return { item, at: [text(row, 'at')] }
}
