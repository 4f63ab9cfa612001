/** Where documents contradict each other or themselves. */
import { cypher } from '../graph/cypher.ts'
import { number, record } from '../graph/row.ts'
import type { ConflictKind } from '../model/document.ts'
import { toPage } from './page.ts'
import type { Pages } from './pages.ts'
import { type KeyedQuestion, listPerKey, longestList, type NoArguments, perKey } from './question.ts'
import { type ConflictRecord, conflictProperties, readConflict } from './record/conflict.ts'
import { type EvidenceRecord, evidenceOrder, evidenceProperties, readEvidence } from './record/evidence.ts'
import { readWork, workProperties } from './record/work.ts'
import { relatedList } from './related.ts'

/** Which conflicts; of all kinds where `kinds` is null. */
export interface ConflictsFilter {
  readonly kinds: readonly ConflictKind[] | null
}

const ofKinds = '($kinds IS NULL OR n.kind IN $kinds)'

/** By kind, then by what is said. */
export const conflicts: Pages<ConflictRecord, ConflictsFilter> = {
  list: { name: 'Query.conflicts', types: ['string', 'string', 'string'] },
  page: {
    statement: ({ filter, slice }) => {
      const [afterKind = '', afterMessage = '', afterId = ''] = slice.after ?? []
      return cypher(
        `MATCH (n:Conflict)
WHERE ${ofKinds} AND (n.kind > $afterKind OR n.kind = $afterKind
  AND (n.message > $afterMessage OR n.message = $afterMessage AND n.id > $afterId))
WITH n ORDER BY n.kind, n.message, n.id LIMIT $limit
RETURN n ${conflictProperties} AS r`,
        { ...filter, afterKind, afterMessage, afterId, limit: slice.size + 1 },
      )
    },
    answer: (rows, { slice }) =>
      toPage(
        rows.map((row) => {
          const item = readConflict(record(row, 'r'))
          return { item, at: [item.kind, item.message, item.id] }
        }),
        slice,
      ),
  },
  count: {
    statement: (filter) => cypher(`MATCH (n:Conflict) WHERE ${ofKinds} RETURN count(n) AS r`, { ...filter }),
    answer: (rows) => (rows[0] === undefined ? 0 : number(rows[0], 'r')),
  },
}

/** The lines that a conflict stands on, in the order in which its message speaks of them. */
export const evidenceOfConflict: KeyedQuestion<string, NoArguments, readonly EvidenceRecord[]> = {
  statement: (ids) =>
    perKey(
      ids,
      `  MATCH (:Conflict {id: key})-[s:STATED]->(d:Document)
  WITH s, d ORDER BY s.order, ${evidenceOrder} LIMIT $limit
  RETURN ${evidenceProperties} AS r`,
      { limit: longestList },
    ),
  answer: (rows, ids) => listPerKey(rows, ids, readEvidence),
}

/** The works that a conflict is about, by title. */
export const worksOfConflict = relatedList({
  match: 'MATCH (:Conflict {id: key})-[:BETWEEN]->(:Mention)-[:RESOLVES_TO]->(n:Work) WITH DISTINCT n',
  order: 'n.sortTitle, n.id',
  properties: workProperties,
  read: readWork,
})
