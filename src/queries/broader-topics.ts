/** The topics to which a topic belongs. */
import { asked } from './question.ts'
import { namedValues, readTopic } from './record/named.ts'
import { relatedList } from './related.ts'

/** One step up, by name. */
export const broaderTopics = relatedList({
  match: `MATCH ${asked}-[:BROADER]->(n:Topic)`,
  order: 'n.sortName, n.id',
  values: namedValues,
  read: readTopic,
})
