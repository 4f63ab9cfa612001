/** Where documents come from, as statements: the folders they were found in, and where they can be opened on the web. */
import { cypher, type Statement } from '../../src/graph/cypher.ts'
import { batched } from './batch.ts'
import type { StoredRoot } from './stored.ts'

/** A document that stays as it is and can be opened elsewhere now; null where that is not known any more. */
export interface Relinked {
  readonly key: string
  readonly sourceUrl: string | null
}

/** Statements that set the addresses of these documents; what the documents say is not touched. */
export function relinkDocuments(relinked: readonly Relinked[]): readonly Statement[] {
  return batched(relinked, (rows) => [
    cypher('UNWIND $rows AS row MATCH (d:Document {path: row.key}) SET d.sourceUrl = row.sourceUrl', { rows }),
  ])
}

/** Statements that remember roots, each with its path and source as they are now. */
export function rememberRoots(roots: readonly StoredRoot[]): readonly Statement[] {
  return batched(roots, (rows) => [
    cypher('UNWIND $rows AS row MERGE (r:Root {id: row.name}) SET r.path = row.path, r.source = row.source', { rows }),
  ])
}

/** The statement that forgets those of these roots of which no document is left, so that their names are free again. */
export function forgetEmptyRoots(names: readonly string[]): Statement {
  return cypher(
    `UNWIND $names AS name MATCH (r:Root {id: name})
WHERE NOT EXISTS { MATCH (d:Document) WHERE d.path STARTS WITH name + '/' } DELETE r`,
    { names },
  )
}
