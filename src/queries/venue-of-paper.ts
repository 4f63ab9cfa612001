/** Where a paper was published. */
import { namedProperties, readVenue } from './record/named.ts'
import { relatedOne } from './related.ts'

/** The first by name where documents name several. */
export const venueOfPaper = relatedOne({
  match: 'MATCH (:Entity {id: key})-[:PUBLISHED_IN]->(n:Venue)',
  order: 'n.sortName, n.id',
  properties: namedProperties,
  read: readVenue,
})
