/** The works that a person wrote. */

import type { NoArguments } from './question.ts'
import { asked } from './question.ts'
import { relatedWorks } from './related-works.ts'

/** By title. */
export const worksOfPerson = relatedWorks<NoArguments>({
  field: 'Person.works',
  match: () => `MATCH ${asked}-[:AUTHORED]->(n:Work)`,
})
