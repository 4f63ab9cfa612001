/** The talk that was given on an occasion. */
import { asked } from './question.ts'
import { readWork, workValues } from './record/work.ts'
import { relatedOne } from './related.ts'

/** Every presentation belongs to one talk. */
export const talkOfPresentation = relatedOne({
  match: `MATCH ${asked}<-[:PRESENTED_AS]-(n:Talk)`,
  order: 'n.sortTitle, n.id',
  values: workValues,
  read: readWork,
})
