/** What the graph holds before an import: the one thing that is read back. */
import { cypher, type Row } from '../../src/graph/cypher.ts'
import type { Run } from '../../src/graph/graph.ts'
import { number, oneOf, record, text, textOrNull, texts } from '../../src/graph/row.ts'
import { type Claim, type ClaimKind, claimKinds, type Mention } from '../../src/model/claim.ts'
import { whatIs } from '../../src/model/entity.ts'
import type { Override } from '../../src/model/override.ts'
import { workKinds } from '../../src/model/work.ts'
import { edgeKey } from '../resolve/edges.ts'
import type { Former } from '../resolve/identity.ts'
import type { SaidDocument } from '../resolve/said.ts'
import { batches } from './batch.ts'
import { claimOf, mentionOf, overrideOf } from './rows.ts'

/**
 * A document as an earlier import left it: its bytes' hash, the version of the rules that read it, and where it can be opened
 * on the web.
 */
export interface StoredDocument {
  readonly key: string
  readonly sha: string
  readonly rules: string
  readonly sourceUrl: string | null
}

/** An import root that was used before; `source` is where its documents can be opened on the web, where the user said so. */
export interface StoredRoot {
  readonly name: string
  readonly path: string
  readonly source: string | null
}

/** The mention layer as it stands, and which entity each mention is; `joins` are hashes of why. */
export interface StoredMentions {
  readonly documents: readonly SaidDocument[]
  readonly entityOf: ReadonlyMap<string, string>
  readonly joins: ReadonlyMap<string, string>
}

/** An entity that stands: a hash of its properties, the data version it came with, and what it is in words. */
export interface StoredEntity {
  readonly hash: string
  readonly addedIn: number
  readonly what: string
  /** The names by which others are found through it; of people, venues and topics. */
  readonly searchNames: readonly string[]
}

/** A decision with the key of the document that makes it. */
export interface StoredOverride {
  readonly document: string
  readonly override: Override
}

/** A part of the layer that is asked: its entities, the edges in their lists by `edgeKey`, and their names. */
export interface StoredLayer {
  readonly entities: ReadonlyMap<string, StoredEntity>
  readonly edges: ReadonlyMap<string, string>
  readonly namings: ReadonlySet<string>
}

/** Documents read before, by key. */
export async function readDocumentsStored(run: Run): Promise<ReadonlyMap<string, StoredDocument>> {
  const rows = await run(
    cypher('MATCH (d:Document) RETURN d.path AS key, d.sha AS sha, d.rules AS rules, d.sourceUrl AS sourceUrl'),
  )
  const documents = rows.map((row): StoredDocument => {
    const [key, sha, rules] = [text(row, 'key'), text(row, 'sha'), text(row, 'rules')]
    return { key, sha, rules, sourceUrl: textOrNull(row, 'sourceUrl') }
  })
  return new Map(documents.map((document) => [document.key, document]))
}

/** Import roots used before. */
export async function readRoots(run: Run): Promise<readonly StoredRoot[]> {
  const rows = await run(cypher('MATCH (r:Root) RETURN r.id AS name, r.path AS path, r.source AS source ORDER BY name'))
  return rows.map((row) => ({ name: text(row, 'name'), path: text(row, 'path'), source: textOrNull(row, 'source') }))
}

/** Documents whose facts one statement reads: it sorts them, and so holds them all in the transaction's memory. */
const documentsAtOnce = 200

/** Everything that documents said when they were read. Linear in it. */
export async function readMentions(run: Run): Promise<StoredMentions> {
  const keys = (await run(cypher('MATCH (d:Document) RETURN d.path AS key ORDER BY key'))).map((row) =>
    text(row, 'key'),
  )
  const documents: SaidDocument[] = []
  const [entityOf, joins] = [new Map<string, string>(), new Map<string, string>()]
  for (const some of batches(keys, documentsAtOnce)) {
    const said = new Map(some.map((key) => [key, { key, mentions: [] as Mention[], claims: [] as Claim[] }]))
    for (const row of await run(cypher(mentionsOf, { keys: some }))) {
      const mention = mentionOf(record(row, 'mention'))
      said.get(text(row, 'document'))?.mentions.push(mention)
      entityOf.set(mention.id, text(row, 'entity'))
      joins.set(mention.id, text(row, 'join'))
    }
    for (const row of await run(cypher(claimsOf, { keys: some })))
      said.get(text(row, 'document'))?.claims.push(claimOf(record(row, 'claim')))
    documents.push(...said.values())
  }
  return { documents, entityOf, joins }
}

const mentionsOf = `UNWIND $keys AS key
MATCH (d:Document {path: key})-[:HAS]->(m:Mention)-[r:RESOLVES_TO]->(e:Entity)
RETURN key AS document, m {.*} AS mention, e.id AS entity, r.hash AS join ORDER BY document, m.order`

const claimsOf = `UNWIND $keys AS key
MATCH (d:Document {path: key})-[:HAS]->(m:Mention)-[c:CLAIMS]->(n:Mention)
RETURN key AS document, c {.*, from: m.id, to: n.id} AS claim ORDER BY document, c.order`

/** Slugs given out, by entity. */
export async function readSlugs(run: Run): Promise<ReadonlyMap<string, string>> {
  const rows = await run(cypher('MATCH (e:Entity) WHERE e.slug IS NOT NULL RETURN e.id AS entity, e.slug AS slug'))
  return new Map(rows.map((row) => [text(row, 'entity'), text(row, 'slug')]))
}

/** Ids that name no entity any more. */
export async function readFormer(run: Run): Promise<ReadonlyMap<string, Former>> {
  const rows = await run(
    cypher(
      'MATCH (r:Redirect) OPTIONAL MATCH (r)-[:TO]->(e:Entity) RETURN r.id AS id, r.slug AS slug, r.mentions AS mentions, e.id AS to',
    ),
  )
  const former = rows.map(
    (row): Former => ({
      id: text(row, 'id'),
      to: textOrNull(row, 'to'),
      slug: textOrNull(row, 'slug'),
      mentions: texts(row, 'mentions'),
    }),
  )
  return new Map(former.map((one) => [one.id, one]))
}

/** Entities of these ids with their edges and names. */
export async function readLayer(run: Run, ids: readonly string[]): Promise<StoredLayer> {
  const layer = {
    entities: new Map<string, StoredEntity>(),
    edges: new Map<string, string>(),
    namings: new Set<string>(),
  }
  for (const some of batches(ids)) {
    const [entities, edges, names] = await Promise.all([
      run(cypher(entitiesOf, { ids: some })),
      run(cypher(edgesOf, { ids: some })),
      run(cypher(namesOf, { ids: some })),
    ])
    for (const row of entities) layer.entities.set(text(row, 'id'), entityIn(row))
    for (const row of edges) layer.edges.set(edgeKey(edgeIn(row)), text(row, 'hash'))
    for (const row of names) layer.namings.add(text(row, 'id'))
  }
  return layer
}

const entitiesOf = `UNWIND $ids AS id MATCH (e:Entity {id: id})
RETURN id, e.hash AS hash, e.addedIn AS addedIn,
  CASE WHEN e:Person OR e:Venue OR e:Topic THEN e.searchNames END AS searchNames, coalesce(e.title, e.name, e.event) AS name,
  coalesce(e.kind, head([label IN labels(e) WHERE label <> 'Entity'])) AS kind`

/** The edges that an entity owns: those of people are listed with the work, all others where they leave. */
const edgesOf = `UNWIND $ids AS id MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:CITES|PRESENTED_AS|HELD_AT|PUBLISHED_IN|ABOUT|BROADER]->(other:Entity) RETURN r, e AS a, other AS b
  UNION ALL
  MATCH (other:Entity)-[r:GAVE|AUTHORED]->(e) RETURN r, other AS a, e AS b
}
RETURN type(r) AS kind, a.id AS from, b.id AS to, r.hash AS hash`

const namesOf = 'UNWIND $ids AS id MATCH (:Entity {id: id})<-[:NAMES]-(n:Name) RETURN n.id AS id'

function entityIn(row: Row): StoredEntity {
  const what = whatIs(oneOf(row, 'kind', entityKinds), textOrNull(row, 'name'))
  return { hash: text(row, 'hash'), addedIn: number(row, 'addedIn'), what, searchNames: texts(row, 'searchNames') }
}

const entityKinds = [...workKinds, 'Work', 'Presentation', 'Person', 'Venue', 'Topic'] as const

const kinds = Object.keys(claimKinds) as ClaimKind[]

function edgeIn(row: Row): Parameters<typeof edgeKey>[0] {
  return { kind: oneOf(row, 'kind', kinds), from: text(row, 'from'), to: text(row, 'to') }
}

/** Conflicts that stand: by subject, the id of each with its hash. */
export async function readConflicts(run: Run): Promise<Map<string, Map<string, string>>> {
  const book = new Map<string, Map<string, string>>()
  for (const row of await run(cypher('MATCH (c:Conflict) RETURN c.id AS id, c.subject AS subject, c.hash AS hash'))) {
    const ofSubject = book.get(text(row, 'subject')) ?? new Map<string, string>()
    book.set(text(row, 'subject'), ofSubject.set(text(row, 'id'), text(row, 'hash')))
  }
  return book
}

/** Decisions to ignore lines that took something away from a document, by the document's key. */
export async function readIgnored(run: Run): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await run(
    cypher('MATCH (d:Document) WHERE size(d.ignored) > 0 RETURN d.path AS key, d.ignored AS ignored'),
  )
  return new Map(rows.map((row) => [text(row, 'key'), texts(row, 'ignored')]))
}

/** Decisions of people, in the order of their documents and lines. */
export async function readOverrides(run: Run): Promise<readonly StoredOverride[]> {
  const rows = await run(
    cypher(
      'MATCH (d:Document)-[:DECIDES]->(o:Override) RETURN d.path AS document, o {.*} AS override ORDER BY document, o.startLine, o.id',
    ),
  )
  return rows.map((row) => ({ document: text(row, 'document'), override: overrideOf(record(row, 'override')) }))
}
