/** What the graph holds before an import: the one thing that is read back. */
import { cypher, type Row } from '../../src/graph/cypher.ts'
import type { Run } from '../../src/graph/graph.ts'
import { oneOf, record, text } from '../../src/graph/row.ts'
import { type Claim, type ClaimKind, claimKinds, type Mention } from '../../src/model/claim.ts'
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
  const documents = rows.map((row) => ({ key: text(row, 'key'), sha: text(row, 'sha'), rules: text(row, 'rules') }))
  return new Map(documents.map((document) => [document.key, document]))
}

/** Import roots used before. */
export async function readRoots(run: Run): Promise<readonly StoredRoot[]> {
  const rows = await run(cypher('MATCH (r:Root) RETURN r.id AS name, r.path AS path ORDER BY name'))
  return rows.map((row) => ({ name: text(row, 'name'), path: text(row, 'path') }))
}

/** Documents whose facts one statement reads: it sorts them, and so holds them all in the transaction's memory. */
const documentsAtOnce = 200

/** What the documents of these keys said when they were read. */
export async function readSaid(run: Run, keys: readonly string[]): Promise<readonly SaidDocument[]> {
  const said: SaidDocument[] = []
  for (let start = 0; start < keys.length; start += documentsAtOnce)
    said.push(...(await readSome(run, keys.slice(start, start + documentsAtOnce))))
  return said
}

async function readSome(run: Run, keys: readonly string[]): Promise<readonly SaidDocument[]> {
  const said = new Map(keys.map((key) => [key, { key, mentions: [] as Mention[], claims: [] as Claim[] }]))
  const mentions = await run(
    cypher(
      'UNWIND $keys AS key MATCH (d:Document {path: key})-[:HAS]->(m:Mention) RETURN key AS document, m {.*} AS mention ORDER BY document, m.order',
      { keys },
    ),
  )
  for (const row of mentions) said.get(text(row, 'document'))?.mentions.push(mentionOf(record(row, 'mention')))
  const claims = await run(
    cypher(
      'UNWIND $keys AS key MATCH (d:Document {path: key})-[:HAS]->(m:Mention)-[c:CLAIMS]->(n:Mention) RETURN key AS document, c {.*, from: m.id, to: n.id} AS claim ORDER BY document, c.order',
      { keys },
    ),
  )
  for (const row of claims) said.get(text(row, 'document'))?.claims.push(claimOf(record(row, 'claim')))
  return [...said.values()]
}

/** Ids and slugs given out. */
export async function readGiven(run: Run): Promise<Given> {
  const ids = await run(cypher('MATCH (m:Mention)-[:RESOLVES_TO]->(e:Entity) RETURN m.id AS mention, e.id AS entity'))
  const slugs = await run(cypher('MATCH (e:Entity) WHERE e.slug IS NOT NULL RETURN e.id AS entity, e.slug AS slug'))
  return {
    idOf: new Map(ids.map((row) => [text(row, 'mention'), text(row, 'entity')])),
    slugOf: new Map(slugs.map((row) => [text(row, 'entity'), text(row, 'slug')])),
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
    entities: new Map(entities.map((row) => [text(row, 'id'), text(row, 'hash')])),
    edges: new Map(edges.map((row) => [edgeKey(edgeOf(row)), text(row, 'hash')])),
    namings: new Set(namings.map((row) => text(row, 'id'))),
    resolved: new Map(resolved.map((row) => [text(row, 'mention'), text(row, 'hash')])),
  }
}

const kinds = Object.keys(claimKinds) as ClaimKind[]

function edgeOf(row: Row): Parameters<typeof edgeKey>[0] {
  return { kind: oneOf(row, 'kind', kinds), from: text(row, 'from'), to: text(row, 'to') }
}
