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

/** One for each topic, field and wording, by the topic's name; of at most 1000 places. */
export const topicAssignments: KeyedQuestion<string, NoArguments, readonly TopicAssignment[]> = {
  statement: (ids) =>
    perKey(
      ids,
      `  MATCH ${asked}<-[:RESOLVES_TO]-(about:Mention)-[s:CLAIMS {kind: 'ABOUT'}]->(:Mention)-[:RESOLVES_TO]->(n:Topic)
  MATCH (d:Document)-[:HAS]->(about)
  WITH n, s, d ORDER BY n.sortName, n.id, s.field, s.matched, ${evidenceOrder} LIMIT $limit
  RETURN [${namedValues('n')}, s.field, s.matched, ${evidenceValues}] AS r`,
      { limit: longestList },
    ),
  answer: (rows, ids) => listPerKey(rows, ids, readAssignment).map(gathered),
}

/** One place that speaks of a topic. */
function readAssignment(row: unknown): TopicAssignment {
  const [topic, field, matched, evidence] = asList(row, 'a topic assignment')
  return {
    topic: readTopic(topic),
    field: asText(field, 'field'),
    matched: asText(matched, 'matched'),
    evidence: [readEvidence(evidence)],
  }
}

/** The places of one topic, field and wording, which stand together, as one. */
function gathered(places: readonly TopicAssignment[]): readonly TopicAssignment[] {
  const all: TopicAssignment[] = []
  for (const one of places) {
    const last = all.at(-1)
    const isSame = last?.topic.id === one.topic.id && last.field === one.field && last.matched === one.matched
    if (last !== undefined && isSame) all[all.length - 1] = { ...last, evidence: [...last.evidence, ...one.evidence] }
    else all.push(one)
  }
  return all
}
