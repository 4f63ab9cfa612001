/** Where a paper was published. */
import { asked } from './question.ts'
import { namedValues, readVenue } from './record/named.ts'
import { relatedOne } from './related.ts'

/** The first by name where documents name several. */
export const venueOfPaper = relatedOne({
  match: `MATCH ${asked}-[:PUBLISHED_IN]->(n:Venue)`,
  order: 'n.sortName, n.id',
  values: namedValues,
  read: readVenue,
})
