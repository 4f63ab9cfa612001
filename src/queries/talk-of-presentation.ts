/** The talk that was given on an occasion. */
import { readWork, workValues } from './record/work.ts'
import { relatedOne } from './related.ts'

/** Every presentation belongs to one talk. */
export const talkOfPresentation = relatedOne({
  match: 'MATCH (:Entity {id: key})<-[:PRESENTED_AS]-(n:Talk)',
  order: 'n.sortTitle, n.id',
  values: workValues,
  read: readWork,
})
