/** Topics of the taxonomy. */
import { listOf } from './list.ts'
import { namedValues, readTopic } from './record/named.ts'

/** All topics, whether or not a work is about them. */
export const topics = listOf({ label: 'Topic', field: 'Query.topics', values: namedValues, read: readTopic })
