/** Who wrote a work. */
import { asked } from './question.ts'
import { personValues, readPerson } from './record/person.ts'
import { relatedList } from './related.ts'

/** In the order in which documents name them. */
export const authorsOfWork = relatedList({
  match: `MATCH ${asked}<-[edge:AUTHORED]-(n:Person)`,
  order: 'edge.position',
  values: personValues,
  read: readPerson,
})
