/** The works that a document mentions. */
import type { NoArguments } from './question.ts'
import { relatedWorks } from './related-works.ts'

/** By title; those it describes and those it cites alike. */
export const worksOfDocument = relatedWorks<NoArguments>({
  field: 'Document.works',
  match: () => 'MATCH (:Document {id: key})-[:HAS]->(:Mention)-[:RESOLVES_TO]->(n:Work)',
})
