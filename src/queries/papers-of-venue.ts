/** The papers published at a venue. */
import type { WorkEntity } from '../model/entity.ts'
import type { NoArguments } from './question.ts'
import { readWork, workProperties } from './record/work.ts'
import { relatedPages } from './related.ts'

/** By title. */
export const papersOfVenue = relatedPages<WorkEntity, NoArguments>({
  field: 'Venue.papers',
  match: () => 'MATCH (:Entity {id: key})<-[:PUBLISHED_IN]-(n:Paper)',
  sort: 'sortTitle',
  sortOf: (work) => work.sortTitle,
  properties: workProperties,
  read: readWork,
})
