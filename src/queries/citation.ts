/** Citations as edges: pages of those that leave or reach a work, whichever end is asked from. */
import type { Row } from '../graph/cypher.ts'
import { oneOf, record, text, texts } from '../graph/row.ts'
import type { WorkEntity } from '../model/entity.ts'
import { type CitationRelation, citationRelations } from '../model/work.ts'
import { type Placed, toPage } from './page.ts'
import type { KeyedPages } from './pages.ts'
import { listPerKey, type NoArguments, numberPerKey, perKey } from './question.ts'
import { readWork, workProperties } from './record/work.ts'

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
 * Pages of citations `c` between a work `a` (whose id is the key) and another, `w`. Each citation has one unique key for
 * each direction, by which it is sorted: `sortKey`.
 */
export function citationPages(shape: {
  readonly field: string
  readonly pattern: string
  readonly sortKey: string
}): KeyedPages<CitationRecord, NoArguments> {
  const inner = `  MATCH (a:Entity {id: key}) MATCH ${shape.pattern}
  WHERE ${shape.sortKey} > $after
  WITH w, c, ${shape.sortKey} AS at ORDER BY at LIMIT $limit
  RETURN {at: at, work: w ${workProperties}, from: startNode(c).id, to: endNode(c).id, relation: c.relation, section: c.section} AS r`
  return {
    list: (id) => ({ name: `${shape.field} ${id}`, types: ['string'] }),
    page: {
      statement: (ids, { slice }) => perKey(ids, inner, { after: slice.after?.[0] ?? '', limit: slice.size + 1 }),
      answer: (rows, ids, { slice }) => listPerKey(rows, ids, readCitation).map((list) => toPage(list, slice)),
    },
    count: {
      statement: (ids) => perKey(ids, `  MATCH (a:Entity {id: key})\n  RETURN COUNT { ${shape.pattern} } AS r`),
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
