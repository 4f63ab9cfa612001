/**
 * The layer that is asked, as statements that change what stands into what follows: only what differs is written. What is
 * gone goes first, nodes come before the relationships between them.
 */
import { isDeepStrictEqual } from 'node:util'
import { cypher, type Statement } from '../../src/graph/cypher.ts'
import { type ClaimKind, claimKinds } from '../../src/model/claim.ts'
import { type Edge, type Entity, whatIs } from '../../src/model/entity.ts'
import { workLabel } from '../../src/model/work.ts'
import { push } from '../resolve/said.ts'
import type { Ground } from '../resolve/surroundings.ts'
import { batched } from './batch.ts'
import type { EdgeRow, EntityRow, LayerRows, NamingRow } from './layer-rows.ts'
import type { Properties } from './rows.ts'
import { type SearchChange, searchAround, writeAround } from './search-statements.ts'
import type { StoredLayer } from './stored.ts'

/** What happened to one entity; `before` and `after` are hashes of its properties, null where it does not stand. */
export interface EntityChange {
  readonly id: string
  readonly fate: 'added' | 'changed' | 'removed'
  readonly before: string | null
  readonly after: string | null
  /** What it is in words, or was. */
  readonly what: string
}

/** Statements that write entities and edges, in two parts: mentions are written between them. */
export interface LayerStatements {
  readonly nodes: readonly Statement[]
  readonly edges: readonly Statement[]
  readonly changes: readonly EntityChange[]
}

/** What turns the stored part of the layer into the next one, in data version `version`. Linear in both. */
export function changeLayer(stored: StoredLayer, next: LayerRows, ground: Ground, version: number): LayerStatements {
  const differing = next.entityRows.filter(
    ({ entity, properties }) => stored.entities.get(entity.id)?.hash !== properties.hash,
  )
  const present = new Set(next.entities.map(({ id }) => id))
  const gone = [...stored.entities].filter(([id]) => !present.has(id))
  const edges = edgeChange(stored, next.edgeRows)
  const around = searchAround(searchChange(stored, differing, edges), next, ground)
  const written = new Set(differing.map(({ entity }) => entity.id))
  return {
    nodes: [
      ...forgetNames(stored, next.namingRows),
      ...batched(
        gone.map(([id]) => id),
        (rows) => [cypher('UNWIND $rows AS id MATCH (e:Entity {id: id}) DETACH DELETE e', { rows })],
      ),
      ...writeEntities(
        differing.map(({ entity, properties }) => {
          const searchAround = around.get(entity.id)
          return { entity, properties: searchAround === undefined ? properties : { ...properties, searchAround } }
        }),
        stored,
        version,
      ),
      ...writeNames(stored, next.namingRows),
    ],
    edges: [...changeEdges(edges), ...writeAround([...around].filter(([id]) => !written.has(id)))],
    changes: [
      ...differing.map(({ entity, properties }): EntityChange => {
        const before = stored.entities.get(entity.id)?.hash ?? null
        const what = whatIs(kindOf(entity), nameOf(entity))
        return { id: entity.id, fate: before === null ? 'added' : 'changed', before, after: properties.hash, what }
      }),
      ...gone.map(([id, { hash, what }]): EntityChange => {
        return { id, fate: 'removed', before: hash, after: null, what }
      }),
    ],
  }
}

/** The label that says an entity's type. */
function labelOf(entity: Entity): string {
  return entity.type === 'Work' ? workLabel(entity.kind) : entity.type
}

function kindOf(entity: Entity): Parameters<typeof whatIs>[0] {
  return entity.type === 'Work' ? entity.kind : entity.type
}

function nameOf(entity: Entity): string | null {
  return entity.type === 'Work' ? entity.title : entity.type === 'Presentation' ? entity.event : entity.name
}

function writeEntities(entities: readonly EntityRow[], stored: StoredLayer, version: number): readonly Statement[] {
  const byText = new Map<string, Properties[]>()
  for (const { entity, properties } of entities) {
    const before = stored.entities.get(entity.id)
    const text = before === undefined ? createText(entity) : changeText(entity)
    push(byText, text, { ...properties, addedIn: before?.addedIn ?? version, changedIn: version })
  }
  return [...byText].flatMap(([text, all]) => batched(all, (rows) => [cypher(text, { rows })]))
}

function createText(entity: Entity): string {
  const labels = entity.type === 'Work' ? `Work:${labelOf(entity)}` : entity.type
  return `UNWIND $rows AS row CREATE (e:Entity:${labels}) SET e = row`
}

/** A work may have had another label before its kind was corrected. */
function changeText(entity: Entity): string {
  const label = labelOf(entity)
  const others = ['Talk', 'Paper', 'Resource'].filter((other) => other !== label)
  const relabel = entity.type === 'Work' ? `, e:${label} REMOVE e:${others.join(':')}` : ''
  return `UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e = row${relabel}`
}

function forgetNames(stored: StoredLayer, namings: readonly NamingRow[]): readonly Statement[] {
  const present = new Set(namings.map(({ id }) => id))
  const lost = [...stored.namings].filter((id) => !present.has(id))
  return batched(lost, (rows) => [cypher('UNWIND $rows AS id MATCH (n:Name {id: id}) DETACH DELETE n', { rows })])
}

function writeNames(stored: StoredLayer, namings: readonly NamingRow[]): readonly Statement[] {
  const fresh = namings.filter(({ id }) => !stored.namings.has(id))
  return batched(fresh, (rows) => [
    cypher(
      'UNWIND $rows AS row MATCH (e:Entity {id: row.entity}) CREATE (n:Name {id: row.id, key: row.key, strength: row.strength})-[:NAMES]->(e)',
      { rows },
    ),
  ])
}

/** Edges that come, change and go. */
interface EdgeChange {
  readonly fresh: readonly EdgeRow[]
  readonly changed: readonly EdgeRow[]
  readonly lost: readonly Ends[]
}
type Ends = Pick<Edge, 'kind' | 'from' | 'to'>

function edgeChange(stored: StoredLayer, rows: readonly EdgeRow[]): EdgeChange {
  const present = new Set(rows.map(({ key }) => key))
  return {
    fresh: rows.filter(({ key }) => !stored.edges.has(key)),
    changed: rows.filter(({ key, properties }) => (stored.edges.get(key) ?? properties.hash) !== properties.hash),
    lost: [...stored.edges.keys()].filter((key) => !present.has(key)).map(endsOf),
  }
}

/** The ends in the key of an edge. */
function endsOf(key: string): Ends {
  const [kind, from = '', to = ''] = key.split(' ')
  return { kind: kind as ClaimKind, from, to } // as `edgeKey` writes it
}

function changeEdges({ fresh, changed, lost }: EdgeChange): readonly Statement[] {
  return (Object.keys(claimKinds) as ClaimKind[]).flatMap((kind) => [
    ...batched(
      lost.filter((edge) => edge.kind === kind).map(({ from, to }) => ({ from, to })),
      (batch) => [cypher(`${matchEdge(kind)} DELETE r`, { rows: batch })],
    ),
    ...batched(changed.filter((edge) => edge.kind === kind).map(rowOf), (batch) => [
      cypher(`${matchEdge(kind)} SET r = row.properties`, { rows: batch }),
    ]),
    ...batched(fresh.filter((edge) => edge.kind === kind).map(rowOf), (batch) => [
      cypher(
        `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:${kind}]->(b) SET r = row.properties`,
        { rows: batch },
      ),
    ]),
  ])
}

function searchChange(
  stored: StoredLayer,
  differing: readonly EntityRow[],
  { fresh, changed, lost }: EdgeChange,
): SearchChange {
  const written = differing.map(({ entity, properties }) => {
    const before = stored.entities.get(entity.id)
    const isRenamed = before !== undefined && !isDeepStrictEqual(before.searchNames, properties.searchNames)
    return { entity, stood: before !== undefined, isRenamed }
  })
  return { written, edges: [...fresh, ...changed, ...lost] }
}

function matchEdge(kind: ClaimKind): string {
  return `UNWIND $rows AS row MATCH (:Entity {id: row.from})-[r:${kind}]->(:Entity {id: row.to})`
}

function rowOf({ from, to, properties }: EdgeRow): Properties {
  return { from, to, properties }
}
