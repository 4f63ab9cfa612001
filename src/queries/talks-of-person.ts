/** The talks that a person gave. */
import type { WorkEntity } from '../model/entity.ts'
import type { NoArguments } from './question.ts'
import { readWork, workProperties } from './record/work.ts'
import { relatedPages } from './related.ts'

/** By title; a talk given several times is one. */
export const talksOfPerson = relatedPages<WorkEntity, NoArguments>({
  field: 'Person.talks',
  match: () => 'MATCH (:Entity {id: key})-[:GAVE]->(n:Talk)',
  sort: 'sortTitle',
  sortOf: (work) => work.sortTitle,
  properties: workProperties,
  read: readWork,
})
