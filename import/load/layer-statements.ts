/**
 * The layer that is asked, as statements that change what stands into what follows: only what differs is written. What is
 * gone goes first, nodes come before the relationships between them.
 */
import { cypher, type Statement } from '../../src/graph/cypher.ts'
import { type ClaimKind, claimKinds } from '../../src/model/claim.ts'
import type { Entity, Naming } from '../../src/model/entity.ts'
import { hashId } from '../../src/model/id.ts'
import { workLabel } from '../../src/model/work.ts'
import type { Resolution } from '../resolve/resolution.ts'
import { edgeKey } from '../resolve/resolve.ts'
import { push } from '../resolve/said.ts'
import { batched } from './batch.ts'
import { edgeProperties, entityProperties, type Properties } from './rows.ts'
import type { StoredLayer } from './stored.ts'

/** Ids of the entities that come, change and go, and how many there are then. */
export interface LayerDifference {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  readonly size: number
}

/** The statements, and what they amount to. */
export function changeLayer(
  stored: StoredLayer,
  next: Resolution,
): { readonly statements: readonly Statement[]; readonly difference: LayerDifference } {
  const entities = next.entities.map((entity) => ({ entity, properties: entityProperties(entity) }))
  const differing = entities.filter(({ entity, properties }) => stored.entities.get(entity.id) !== properties.hash)
  const present = new Set(next.entities.map(({ id }) => id))
  const gone = [...stored.entities.keys()].filter((id) => !present.has(id))
  const ids = differing.map(({ entity }) => entity.id)
  return {
    statements: [
      ...batched(gone, (rows) => [cypher('UNWIND $rows AS id MATCH (e:Entity {id: id}) DETACH DELETE e', { rows })]),
      ...forgetNames(stored, next.namings),
      ...writeEntities(differing),
      ...writeNames(stored, next.namings),
      ...changeEdges(stored, next),
      ...changeResolved(stored, next),
    ],
    difference: {
      added: ids.filter((id) => !stored.entities.has(id)),
      changed: ids.filter((id) => stored.entities.has(id)),
      removed: gone,
      size: next.entities.length,
    },
  }
}

/** Labels of an entity beside `Entity`, and those it may have had before its kind was corrected. */
function labelsOf(entity: Entity): { readonly set: string; readonly remove: string } {
  if (entity.type !== 'Work') return { set: `:${entity.type}`, remove: '' }
  const label = workLabel(entity.kind)
  const others = ['Talk', 'Paper', 'Resource'].filter((other) => other !== label)
  return { set: `:Work:${label}`, remove: ` REMOVE e:${others.join(':')}` }
}

function writeEntities(
  entities: readonly { readonly entity: Entity; readonly properties: Properties }[],
): readonly Statement[] {
  const byText = new Map<string, Properties[]>()
  for (const { entity, properties } of entities) {
    const { set, remove } = labelsOf(entity)
    push(byText, `UNWIND $rows AS row MERGE (e:Entity {id: row.id}) SET e = row, e${set}${remove}`, properties)
  }
  return [...byText].flatMap(([text, all]) => batched(all, (rows) => [cypher(text, { rows })]))
}

function namingId({ key, strength, entity }: Naming): string {
  return hashId(key, strength, entity)
}

function forgetNames(stored: StoredLayer, namings: readonly Naming[]): readonly Statement[] {
  const present = new Set(namings.map(namingId))
  const lost = [...stored.namings].filter((id) => !present.has(id))
  return batched(lost, (rows) => [cypher('UNWIND $rows AS id MATCH (n:Name {id: id}) DETACH DELETE n', { rows })])
}

function writeNames(stored: StoredLayer, namings: readonly Naming[]): readonly Statement[] {
  const fresh = namings
    .map((naming) => ({ id: namingId(naming), ...naming }))
    .filter(({ id }) => !stored.namings.has(id))
  return batched(fresh, (rows) => [
    cypher(
      'UNWIND $rows AS row MATCH (e:Entity {id: row.entity}) CREATE (n:Name {id: row.id, key: row.key, strength: row.strength})-[:NAMES]->(e)',
      { rows },
    ),
  ])
}

function changeEdges(stored: StoredLayer, next: Resolution): readonly Statement[] {
  const titles = new Map(next.entities.map((entity) => [entity.id, entity.type === 'Work' ? entity.sortTitle : '']))
  const rows = next.edges.map((edge) => ({
    ...edge,
    key: edgeKey(edge),
    properties: edgeProperties(edge, (id) => titles.get(id) ?? ''),
  }))
  const present = new Set(rows.map(({ key }) => key))
  const lost = [...stored.edges.keys()].filter((key) => !present.has(key)).map((key) => key.split(' '))
  return (Object.keys(claimKinds) as ClaimKind[]).flatMap((kind) => [
    ...batched(
      lost.filter(([of]) => of === kind).map(([, from, to]) => ({ from, to })),
      (batch) => [
        cypher(`UNWIND $rows AS row MATCH (:Entity {id: row.from})-[r:${kind}]->(:Entity {id: row.to}) DELETE r`, {
          rows: batch,
        }),
      ],
    ),
    ...batched(
      rows
        .filter((edge) => edge.kind === kind && stored.edges.get(edge.key) !== edge.properties.hash)
        .map(({ from, to, properties }) => ({ from, to, properties })),
      (batch) => [
        cypher(
          `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[r:${kind}]->(b) SET r = row.properties`,
          { rows: batch },
        ),
      ],
    ),
  ])
}

function changeResolved(stored: StoredLayer, next: Resolution): readonly Statement[] {
  const rows = next.resolved
    .map(({ mention, entity, signals, weight }) => ({
      mention,
      entity,
      properties: { signals, weight, hash: hashId(entity, ...signals, String(weight)) },
    }))
    .filter(({ mention, properties }) => stored.resolved.get(mention) !== properties.hash)
  return batched(rows, (batch) => [
    cypher('UNWIND $rows AS row MATCH (m:Mention {id: row.mention})-[r:RESOLVES_TO]->() DELETE r', { rows: batch }),
    cypher(
      'UNWIND $rows AS row MATCH (m:Mention {id: row.mention}) MATCH (e:Entity {id: row.entity}) CREATE (m)-[r:RESOLVES_TO]->(e) SET r = row.properties',
      { rows: batch },
    ),
  ])
}
