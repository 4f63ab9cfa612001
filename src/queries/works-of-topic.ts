/** The works about a topic. */

import type { WorkKind } from '../model/work.ts'
import { deepest } from './narrowed-topic.ts'
import { asked } from './question.ts'
import { relatedWorks } from './related-works.ts'

/** Which of a topic's works. */
export interface TopicWorksFilter {
  /** All kinds where null. */
  readonly kinds: readonly WorkKind[] | null
  readonly includeNarrower: boolean
}

/** By title. */
export const worksOfTopic = relatedWorks<TopicWorksFilter>({
  field: 'Topic.works',
  match: ({ includeNarrower }) =>
    `MATCH ${asked}<-[:BROADER*0..${includeNarrower ? deepest : 0}]-(:Topic)<-[:ABOUT]-(n:Work) WHERE $kinds IS NULL OR n.kind IN $kinds`,
})
