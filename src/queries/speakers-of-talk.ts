/** Who gave a talk. */
import { asked } from './question.ts'
import { personValues, readPerson } from './record/person.ts'
import { relatedList } from './related.ts'

/** In the order in which documents name them. */
export const speakersOfTalk = relatedList({
  match: `MATCH ${asked}<-[edge:GAVE]-(n:Person)`,
  order: 'edge.position',
  values: personValues,
  read: readPerson,
})
