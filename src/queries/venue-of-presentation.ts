/** The series to which an occasion belongs. */
import { asked } from './question.ts'
import { namedValues, readVenue } from './record/named.ts'
import { relatedOne } from './related.ts'

/** The first that documents name where they name several. */
export const venueOfPresentation = relatedOne({
  match: `MATCH ${asked}-[edge:HELD_AT]->(n:Venue)`,
  order: 'edge.position',
  values: namedValues,
  read: readVenue,
})
