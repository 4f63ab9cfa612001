/** The works that a person wrote. */
import type { NoArguments } from './question.ts'
import { relatedWorks } from './related-works.ts'

/** By title. */
export const worksOfPerson = relatedWorks<NoArguments>({
  field: 'Person.works',
  match: () => 'MATCH (:Entity {id: key})-[:AUTHORED]->(n:Work)',
})
