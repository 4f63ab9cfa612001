/** A topic with everything that belongs to it. */
import { asText } from '../graph/value.ts'
import { asked, type KeyedQuestion, listPerKey, type NoArguments, perKey } from './question.ts'

/** Steps down a taxonomy that are followed at most; ours has three levels. */
export const deepest = 8

/** The ids of a topic and of all that are narrower, each once. */
export const narrowedTopic: KeyedQuestion<string, NoArguments, readonly string[]> = {
  statement: (ids) =>
    perKey(
      ids,
      `  MATCH ${asked}<-[:BROADER*0..${deepest}]-(n:Topic)
  RETURN DISTINCT n.id AS r`,
    ),
  answer: (rows, ids) => listPerKey(rows, ids, (r) => asText(r, 'id')),
}
