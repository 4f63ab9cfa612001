/** The topics that belong to a topic. */
import { asked } from './question.ts'
import { namedValues, readTopic } from './record/named.ts'
import { relatedList } from './related.ts'

/** One step down, by name. */
export const narrowerTopics = relatedList({
  match: `MATCH ${asked}<-[:BROADER]-(n:Topic)`,
  order: 'n.sortName, n.id',
  values: namedValues,
  read: readTopic,
})
