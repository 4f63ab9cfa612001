/** The works that a document mentions. */
import type { WorkEntity } from '../model/entity.ts'
import type { NoArguments } from './question.ts'
import { readWork, workProperties } from './record/work.ts'
import { relatedPages } from './related.ts'

/** By title; those it describes and those it cites alike. */
export const worksOfDocument = relatedPages<WorkEntity, NoArguments>({
  field: 'Document.works',
  match: () => 'MATCH (:Document {id: key})-[:HAS]->(:Mention)-[:RESOLVES_TO]->(n:Work)',
  sort: 'sortTitle',
  sortOf: (work) => work.sortTitle,
  properties: workProperties,
  read: readWork,
})
