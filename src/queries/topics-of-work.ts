/** The topics of a work. */
import { namedValues, readTopic } from './record/named.ts'
import { relatedList } from './related.ts'

/** By name. */
export const topicsOfWork = relatedList({
  match: 'MATCH (:Entity {id: key})-[:ABOUT]->(n:Topic)',
  order: 'n.sortName, n.id',
  values: namedValues,
  read: readTopic,
})
