/** The works that a person wrote. */
import type { WorkEntity } from '../model/entity.ts'
import type { NoArguments } from './question.ts'
import { readWork, workProperties } from './record/work.ts'
import { relatedPages } from './related.ts'

/** By title. */
export const worksOfPerson = relatedPages<WorkEntity, NoArguments>({
  field: 'Person.works',
  match: () => 'MATCH (:Entity {id: key})-[:AUTHORED]->(n:Work)',
  sort: 'sortTitle',
  sortOf: (work) => work.sortTitle,
  properties: workProperties,
  read: readWork,
})
