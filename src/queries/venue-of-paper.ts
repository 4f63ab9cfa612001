/** Where a paper was published. */
import { asked } from './question.ts'
import { namedValues, readVenue } from './record/named.ts'
import { relatedOne } from './related.ts'

/** The first that documents name where they name several. */
export const venueOfPaper = relatedOne({
  match: `MATCH ${asked}-[edge:PUBLISHED_IN]->(n:Venue)`,
  order: 'edge.position',
  values: namedValues,
  read: readVenue,
})
