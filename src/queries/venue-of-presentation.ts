/** The series to which an occasion belongs. */
import { namedValues, readVenue } from './record/named.ts'
import { relatedOne } from './related.ts'

/** The first by name where documents name several. */
export const venueOfPresentation = relatedOne({
  match: 'MATCH (:Entity {id: key})-[:HELD_AT]->(n:Venue)',
  order: 'n.sortName, n.id',
  values: namedValues,
  read: readVenue,
})
