/** The talks that a person gave. */

import type { NoArguments } from './question.ts'
import { asked } from './question.ts'
import { relatedWorks } from './related-works.ts'

/** By title; a talk given several times is one. */
export const talksOfPerson = relatedWorks<NoArguments>({
  field: 'Person.talks',
  match: () => `MATCH ${asked}-[:GAVE]->(n:Talk)`,
})
