/** The occasions on which a talk was given. */
import { asked } from './question.ts'
import { presentationValues, readPresentation } from './record/presentation.ts'
import { relatedList } from './related.ts'

/** In order of date; those without one last, as their sort key says. */
export const presentationsOfTalk = relatedList({
  match: `MATCH ${asked}-[:PRESENTED_AS]->(n:Presentation)`,
  order: 'n.sortKey',
  values: presentationValues,
  read: readPresentation,
})
