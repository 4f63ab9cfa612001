/** Why the mentions behind a thing are one thing. */
import { asList, asNumber, asTexts } from '../graph/value.ts'
import { asked, type KeyedQuestion, listPerKey, longestList, type NoArguments, perKey } from './question.ts'
import { type EvidenceRecord, evidenceOrder, readEvidence, statedBy } from './record/evidence.ts'

/** What joined one mention to another: the signals, the sum of their weights, and where the two stand. */
export interface SameAs {
  readonly signals: readonly string[]
  readonly weight: number
  readonly evidence: readonly EvidenceRecord[]
}

/** One for each mention of an entity that was joined to another, the surest first. */
export const sameAsOf: KeyedQuestion<string, NoArguments, readonly SameAs[]> = {
  statement: (ids) =>
    perKey(
      ids,
      `  MATCH ${asked}<-[joined:RESOLVES_TO]-(s:Mention)<-[:HAS]-(d:Document)
  WHERE joined.with IS NOT NULL
  WITH joined, s, d ORDER BY joined.weight DESC, ${evidenceOrder} LIMIT $limit
  OPTIONAL MATCH (o:Mention {id: joined.with})<-[:HAS]-(e:Document)
  WITH joined, [${statedBy('s', 'd')}] + CASE WHEN o IS NULL THEN [] ELSE [${statedBy('o', 'e')}] END AS evidence
  RETURN [joined.signals, joined.weight, evidence] AS r`,
      { limit: longestList },
    ),
  answer: (rows, ids) => listPerKey(rows, ids, readSameAs),
}

function readSameAs(row: unknown): SameAs {
  const [signals, weight, evidence] = asList(row, 'a reason')
  return {
    signals: asTexts(signals, 'signals'),
    weight: asNumber(weight, 'weight'),
    evidence: asList(evidence, 'evidence').map(readEvidence),
  }
}
