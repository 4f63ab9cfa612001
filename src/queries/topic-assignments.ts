/** Why works have their topics. */
import { asList, asText } from '../graph/value.ts'
import type { TopicEntity } from '../model/entity.ts'
import { asked, type KeyedQuestion, listPerKey, longestList, type NoArguments, perKey } from './question.ts'
import { type EvidenceRecord, evidenceOrder, evidenceValues, readEvidence } from './record/evidence.ts'
import { namedValues, readTopic } from './record/named.ts'

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
      `  MATCH ${asked}<-[:RESOLVES_TO]-(about:Mention)-[s:CLAIMS {kind: 'ABOUT'}]->(:Mention)-[:RESOLVES_TO]->(n:Topic)
  MATCH (d:Document)-[:HAS]->(about)
  WITH n, s, d ORDER BY ${evidenceOrder}
  WITH n, s.field AS field, s.matched AS matched, collect(${evidenceValues}) AS evidence
  ORDER BY n.sortName, n.id, field, matched LIMIT $limit
  RETURN [${namedValues('n')}, field, matched, evidence] AS r`,
      { limit: longestList },
    ),
  answer: (rows, ids) => listPerKey(rows, ids, readAssignment),
}

function readAssignment(row: unknown): TopicAssignment {
  const [topic, field, matched, evidence] = asList(row, 'a topic assignment')
  return {
    topic: readTopic(topic),
    field: asText(field, 'field'),
    matched: asText(matched, 'matched'),
    evidence: asList(evidence, 'evidence').map(readEvidence),
  }
}
