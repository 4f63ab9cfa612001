/** What was presented at a venue. */
import { asked } from './question.ts'
import { type PresentationRecord, presentationValues, readPresentation } from './record/presentation.ts'
import { relatedPages } from './related.ts'

/** Of one year where it is not null; in order of date. */
export const presentationsAtVenue = relatedPages<PresentationRecord, { readonly year: number | null }>({
  field: 'Venue.presentations',
  match: () => `MATCH ${asked}<-[:HELD_AT]-(n:Presentation) WHERE $year IS NULL OR n.year = $year`,
  key: 'sortKey',
  values: presentationValues,
  read: readPresentation,
})
