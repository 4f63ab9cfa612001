/** What the graph holds before an import: the one thing that is read back. */
import { cypher, type Row } from '../../src/graph/cypher.ts'
import type { Run } from '../../src/graph/graph.ts'
import type { Given } from '../resolve/identity.ts'
import { edgeKey } from '../resolve/resolve.ts'
import type { SaidDocument } from '../resolve/said.ts'
import { claimOf, mentionOf } from './rows.ts'

/** A document as an earlier import left it: its bytes' hash and the version of the rules that read it. */
export interface StoredDocument {
  readonly key: string
  readonly sha: string
  readonly rules: string
}

/** An import root that was used before. */
export interface StoredRoot {
  readonly name: string
  readonly path: string
}

/** Hashes of the layer that is asked, by the name of each of its parts; two layers of equal hashes are equal. */
export interface StoredLayer {
  readonly entities: ReadonlyMap<string, string>
  readonly edges: ReadonlyMap<string, string>
  readonly namings: ReadonlySet<string>
  readonly resolved: ReadonlyMap<string, string>
}

/** Documents read before, by key. */
export async function readDocumentsStored(run: Run): Promise<ReadonlyMap<string, StoredDocument>> {
  const rows = await run(cypher('MATCH (d:Document) RETURN d.path AS key, d.sha AS sha, d.rules AS rules'))
  return new Map(rows.map((row) => [String(row.key), row as unknown as StoredDocument]))
}

/** Import roots used before. */
export async function readRoots(run: Run): Promise<readonly StoredRoot[]> {
  const rows = await run(cypher('MATCH (r:Root) RETURN r.id AS name, r.path AS path ORDER BY name'))
  return rows.map((row) => ({ name: String(row.name), path: String(row.path) }))
}

/** What the documents of these keys said when they were read. */
export async function readSaid(run: Run, keys: readonly string[]): Promise<readonly SaidDocument[]> {
  const said = new Map(
    keys.map((key) => [
      key,
      { key, mentions: [] as ReturnType<typeof mentionOf>[], claims: [] as ReturnType<typeof claimOf>[] },
    ]),
  )
  const mentions = await run(
    cypher(
      'MATCH (d:Document)-[:HAS]->(m:Mention) WHERE d.path IN $keys RETURN d.path AS document, m {.*} AS mention ORDER BY document, m.order',
      { keys },
    ),
  )
  for (const row of mentions) said.get(String(row.document))?.mentions.push(mentionOf(row.mention as Row))
  const claims = await run(
    cypher(
      'MATCH (d:Document)-[:HAS]->(m:Mention)-[c:CLAIMS]->(n:Mention) WHERE d.path IN $keys RETURN d.path AS document, c {.*, from: m.id, to: n.id} AS claim ORDER BY document, c.order',
      { keys },
    ),
  )
  for (const row of claims) said.get(String(row.document))?.claims.push(claimOf(row.claim as Row))
  return [...said.values()]
}

/** Ids and slugs given out. */
export async function readGiven(run: Run): Promise<Given> {
  const ids = await run(cypher('MATCH (m:Mention)-[:RESOLVES_TO]->(e:Entity) RETURN m.id AS mention, e.id AS entity'))
  const slugs = await run(cypher('MATCH (e:Entity) WHERE e.slug IS NOT NULL RETURN e.id AS entity, e.slug AS slug'))
  return {
    idOf: new Map(ids.map((row) => [String(row.mention), String(row.entity)])),
    slugOf: new Map(slugs.map((row) => [String(row.entity), String(row.slug)])),
  }
}

/** Hashes of the layer that stands. */
export async function readLayer(run: Run): Promise<StoredLayer> {
  const entities = await run(cypher('MATCH (e:Entity) RETURN e.id AS id, e.hash AS hash'))
  const edges = await run(
    cypher('MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r) AS kind, a.id AS from, b.id AS to, r.hash AS hash'),
  )
  const namings = await run(cypher('MATCH (n:Name) RETURN n.id AS id'))
  const resolved = await run(
    cypher('MATCH (m:Mention)-[r:RESOLVES_TO]->(e:Entity) RETURN m.id AS mention, r.hash AS hash'),
  )
  return {
    entities: new Map(entities.map((row) => [String(row.id), String(row.hash)])),
    edges: new Map(edges.map((row) => [edgeKey(row as unknown as Parameters<typeof edgeKey>[0]), String(row.hash)])),
    namings: new Set(namings.map((row) => String(row.id))),
    resolved: new Map(resolved.map((row) => [String(row.mention), String(row.hash)])),
  }
}
