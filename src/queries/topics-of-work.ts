/** The topics of a work. */
import { asked } from './question.ts'
import { namedValues, readTopic } from './record/named.ts'
import { relatedList } from './related.ts'

/** By name. */
export const topicsOfWork = relatedList({
  match: `MATCH ${asked}-[:ABOUT]->(n:Topic)`,
  order: 'n.sortName, n.id',
  values: namedValues,
  read: readTopic,
})
