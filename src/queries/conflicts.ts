/** Where documents contradict each other or themselves. */
import { cypher } from '../graph/cypher.ts'
import { number } from '../graph/row.ts'
import type { ConflictKind } from '../model/document.ts'
import { inOrder, keyedPage, keyTypes, returnPlaced, sliceParameters, within } from './keyset.ts'
import type { Pages } from './pages.ts'
import { type KeyedQuestion, listPerKey, longestList, type NoArguments, perKey } from './question.ts'
import { type ConflictRecord, conflictValues, readConflict } from './record/conflict.ts'
import { type EvidenceRecord, evidenceOrder, evidenceValues, readEvidence } from './record/evidence.ts'
import { readWork, workValues } from './record/work.ts'
import { relatedList } from './related.ts'

/** Which conflicts; of all kinds where `kinds` is null. */
export interface ConflictsFilter {
  readonly kinds: readonly ConflictKind[] | null
}

/** Contradictions are few enough to be sorted whole. */
const key = "n.kind + '\\t' + n.message + '\\t' + n.id"
const ofKinds = '($kinds IS NULL OR n.kind IN $kinds)'

/** By kind, then by what is said. */
export const conflicts: Pages<ConflictRecord, ConflictsFilter> = {
  list: { name: 'Query.conflicts', types: keyTypes },
  page: {
    statement: ({ filter, slice }) =>
      cypher(
        `MATCH (n:Conflict)
WHERE ${ofKinds}
WITH n, ${key} AS at WHERE ${within('at')}
WITH n, at ${inOrder('at', slice)}
${returnPlaced('at', conflictValues('n'))}`,
        { ...filter, ...sliceParameters(slice) },
      ),
    answer: (rows, { slice }) => keyedPage(rows, slice, readConflict),
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
  RETURN ${evidenceValues} AS r`,
      { limit: longestList },
    ),
  answer: (rows, ids) => listPerKey(rows, ids, readEvidence),
}

/** The works that a conflict is about, by title. */
export const worksOfConflict = relatedList({
  match: 'MATCH (:Conflict {id: key})-[:BETWEEN]->(:Mention)-[:RESOLVES_TO]->(n:Work) WITH DISTINCT n',
  order: 'n.sortTitle, n.id',
  values: workValues,
  read: readWork,
})
