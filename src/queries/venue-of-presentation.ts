/** The series to which an occasion belongs. */
import { asked } from './question.ts'
import { namedValues, readVenue } from './record/named.ts'
import { relatedOne } from './related.ts'

/** The first by name where documents name several. */
export const venueOfPresentation = relatedOne({
  match: `MATCH ${asked}-[:HELD_AT]->(n:Venue)`,
  order: 'n.sortName, n.id',
  values: namedValues,
  read: readVenue,
})
