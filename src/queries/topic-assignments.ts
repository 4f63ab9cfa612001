/** Why works have their topics. */
import type { Row } from '../graph/cypher.ts'
import { record, records, text } from '../graph/row.ts'
import type { TopicEntity } from '../model/entity.ts'
import { type KeyedQuestion, listPerKey, longestList, type NoArguments, perKey } from './question.ts'
import { type EvidenceRecord, evidenceOrder, evidenceProperties, readEvidence } from './record/evidence.ts'
import { namedProperties, readTopic } from './record/named.ts'

/** A topic, the field of a work that speaks of it, the words there, and every place where they stand. */
export interface TopicAssignment {
  readonly topic: TopicEntity
  readonly field: string
  readonly matched: string
  readonly evidence: readonly EvidenceRecord[]
}

/** One for each topic, field and wording, by the topic's name. */
export const topicAssignments: KeyedQuestion<string, NoArguments, readonly TopicAssignment[]> = {
  statement: (ids) =>
    perKey(
      ids,
      `  MATCH (:Entity {id: key})<-[:RESOLVES_TO]-(about:Mention)-[s:CLAIMS {kind: 'ABOUT'}]->(:Mention)-[:RESOLVES_TO]->(n:Topic)
  MATCH (d:Document)-[:HAS]->(about)
  WITH n, s, d ORDER BY ${evidenceOrder}
  WITH n, s.field AS field, s.matched AS matched, collect(${evidenceProperties}) AS evidence
  ORDER BY n.sortName, n.id, field, matched LIMIT $limit
  RETURN {topic: n ${namedProperties}, field: field, matched: matched, evidence: evidence} AS r`,
      { limit: longestList },
    ),
  answer: (rows, ids) => listPerKey(rows, ids, readAssignment),
}

function readAssignment(row: Row): TopicAssignment {
  return {
    topic: readTopic(record(row, 'topic')),
    field: text(row, 'field'),
    matched: text(row, 'matched'),
    evidence: records(row, 'evidence').map(readEvidence),
  }
}
