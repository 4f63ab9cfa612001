/** The papers published at a venue. */

import type { NoArguments } from './question.ts'
import { asked } from './question.ts'
import { relatedWorks } from './related-works.ts'

/** By title. */
export const papersOfVenue = relatedWorks<NoArguments>({
  field: 'Venue.papers',
  match: () => `MATCH ${asked}<-[:PUBLISHED_IN]-(n:Paper)`,
})
