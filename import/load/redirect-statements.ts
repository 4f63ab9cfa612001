/** Ids that name no entity any more, as statements: each leads to the entity that has become of its thing, if any has. */
import { cypher, type Statement } from '../../src/graph/cypher.ts'
import type { Former } from '../resolve/identity.ts'
import { batched } from './batch.ts'

/** A former id as it is to stand from this data version on. */
export interface FormerNow extends Former {
  /** What it was in words; null where that stands already. */
  readonly what: string | null
  /** The data version its entity came with; null where that stands already. */
  readonly addedIn: number | null
}

/** Statements that write former ids, and that take away those whose id names an entity again; `at` is an ISO 8601 time. */
export function changeRedirects(
  former: readonly FormerNow[],
  taken: readonly string[],
  { version, at }: { readonly version: number; readonly at: string },
): readonly Statement[] {
  const rows = former.map(({ id, to, slug, mentions, what, addedIn }) => ({
    id,
    to,
    created: { slug, mentions, what, addedIn, at },
    version,
  }))
  const leading = rows.filter(({ to }) => to !== null)
  return [
    ...batched(taken, (ids) => [cypher('UNWIND $ids AS id MATCH (r:Redirect {id: id}) DETACH DELETE r', { ids })]),
    ...batched(rows, (batch) => [cypher(mergeRedirect, { rows: batch })]),
    ...batched(leading, (batch) => [cypher(leadTo, { rows: batch })]),
  ]
}

const mergeRedirect = `UNWIND $rows AS row MERGE (r:Redirect {id: row.id}) ON CREATE SET r += row.created
SET r.version = row.version
WITH r MATCH (r)-[old:TO]->() DELETE old`

const leadTo = 'UNWIND $rows AS row MATCH (r:Redirect {id: row.id}) MATCH (e:Entity {id: row.to}) CREATE (r)-[:TO]->(e)'
