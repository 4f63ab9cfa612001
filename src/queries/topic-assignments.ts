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
  answer: (rows, ids) => listPerKey(rows, ids, readPlace).map(gathered),
}

/** One place that speaks of a topic. */
type Place = Omit<TopicAssignment, 'evidence'> & { readonly evidence: EvidenceRecord }

function readPlace(row: unknown): Place {
  const [topic, field, matched, evidence] = asList(row, 'a topic assignment')
  return {
    topic: readTopic(topic),
    field: asText(field, 'field'),
    matched: asText(matched, 'matched'),
    evidence: readEvidence(evidence),
  }
}

/** One for all places of one topic, field and wording. */
function gathered(places: readonly Place[]): readonly TopicAssignment[] {
  const all = new Map<string, Omit<TopicAssignment, 'evidence'> & { readonly evidence: EvidenceRecord[] }>()
  for (const { evidence, ...of } of places) {
    const name = JSON.stringify([of.topic.id, of.field, of.matched])
    const known = all.get(name) ?? { ...of, evidence: [] }
    known.evidence.push(evidence)
    all.set(name, known)
  }
  return [...all.values()]
}
