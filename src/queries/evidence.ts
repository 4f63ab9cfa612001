/** Where the documents state something: the existence of a thing, or an edge between two. */
import type { ClaimKind } from '../model/claim.ts'
import { asked, type KeyedQuestion, listPerKey, longestList, type NoArguments, perKey } from './question.ts'
import { type EvidenceRecord, evidenceOrder, evidenceValues, readEvidence } from './record/evidence.ts'

/** Where an entity is mentioned: its mentions' own statements. */
export const evidenceOfEntity: KeyedQuestion<string, NoArguments, readonly EvidenceRecord[]> = {
  statement: (ids) =>
    perKey(
      ids,
      `  MATCH ${asked}<-[:RESOLVES_TO]-(s:Mention)<-[:HAS]-(d:Document)
  WITH s, d ORDER BY ${evidenceOrder} LIMIT $limit
  RETURN ${evidenceValues} AS r`,
      { limit: longestList },
    ),
  answer: (rows, ids) => listPerKey(rows, ids, readEvidence),
}

/** The claims of one kind between the mentions of two entities, named by the pair of ids from, to. */
export const evidenceOfEdge: KeyedQuestion<
  readonly [string, string],
  { readonly kind: ClaimKind },
  readonly EvidenceRecord[]
> = {
  statement: (pairs, { kind }) =>
    perKey(
      pairs,
      `  MATCH (:Entity {id: key[0]})<-[:RESOLVES_TO]-(from:Mention)-[s:CLAIMS {kind: $kind}]->(to:Mention)
  WHERE EXISTS { (to)-[:RESOLVES_TO]->(:Entity {id: key[1]}) }
  MATCH (d:Document)-[:HAS]->(from)
  WITH s, d ORDER BY ${evidenceOrder} LIMIT $limit
  RETURN ${evidenceValues} AS r`,
      { kind, limit: longestList },
    ),
  answer: (rows, pairs) => listPerKey(rows, pairs, readEvidence),
}
