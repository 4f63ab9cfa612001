/** The series to which an occasion belongs. */
import { namedProperties, readVenue } from './record/named.ts'
import { relatedOne } from './related.ts'

/** The first by name where documents name several. */
export const venueOfPresentation = relatedOne({
  match: 'MATCH (:Entity {id: key})-[:HELD_AT]->(n:Venue)',
  order: 'n.sortName, n.id',
  properties: namedProperties,
  read: readVenue,
})
