/**
 * What search knows of an entity through others, kept on it (`searchAround`; see `aroundIn`): worked out for those works
 * and venues to which a turn's changes reach.
 */
import { cypher, type Statement } from '../../src/graph/cypher.ts'
import type { ClaimKind } from '../../src/model/claim.ts'
import type { Entity } from '../../src/model/entity.ts'
import { aroundIn } from '../resolve/around.ts'
import { derive, type Layer } from '../resolve/derive.ts'
import type { Standing } from '../resolve/standing.ts'
import type { Ground } from '../resolve/surroundings.ts'
import { batched } from './batch.ts'

/** What a turn changes, as far as it reaches search. */
export interface SearchChange {
  /** Entities that were written, whether they stood before, and whether others are found through other names of theirs now. */
  readonly written: readonly {
    readonly entity: Pick<Entity, 'id' | 'type'>
    readonly stood: boolean
    readonly isRenamed: boolean
  }[]
  /** Edges that came or went. */
  readonly edges: readonly { readonly kind: ClaimKind; readonly from: string; readonly to: string }[]
}

/**
 * What search knows now of each work and venue that a change reaches, by id. Linear in what changed, and for a person, a
 * venue or a topic of other names in its works.
 */
export function searchAround(
  change: SearchChange,
  layer: Layer,
  ground: Ground,
): ReadonlyMap<string, readonly string[]> {
  const reached = reachedBy(change, ground.standing)
  const known = new Set(layer.entities.map(({ id }) => id))
  const others = derive(
    ground,
    [...reached].filter((id) => !known.has(id)),
  )
  const whole: Layer = {
    entities: [...layer.entities, ...others.entities],
    edges: [...layer.edges, ...others.edges],
    namings: [],
  }
  const aroundOf = aroundIn(whole, ground)
  return new Map(
    whole.entities.flatMap((entity) =>
      (entity.type === 'Work' || entity.type === 'Venue') && reached.has(entity.id)
        ? [[entity.id, aroundOf(entity)] as const]
        : [],
    ),
  )
}

/** Statements that write what search knows of things that stand and are not written otherwise. */
export function writeAround(
  arounds: readonly (readonly [id: string, around: readonly string[]])[],
): readonly Statement[] {
  const rows = arounds.map(([id, around]) => ({ id, around }))
  return batched(rows, (batch) => [
    cypher('UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e.searchAround = row.around', { rows: batch }),
  ])
}

/** Ids of the works and venues that are found through what changed, some of which may be gone. */
function reachedBy({ written, edges }: SearchChange, standing: Standing): ReadonlySet<string> {
  const ofType = (type: Entity['type'], which: 'all' | 'stood' | 'isRenamed' = 'all') =>
    written.filter((one) => one.entity.type === type && (which === 'all' || one[which])).map((one) => one.entity.id)
  const ends = (kinds: readonly ClaimKind[], end: 'from' | 'to') =>
    edges.filter(({ kind }) => kinds.includes(kind)).map((edge) => edge[end])
  const beyond = (ids: Iterable<string>, way: 'from' | 'to', ...kinds: readonly ClaimKind[]) =>
    [...ids].flatMap((id) => kinds.flatMap((kind) => neighbours(id, way, kind, standing)))
  // What is new has edges that are new, which lead to its works by themselves.
  const fresh = new Set(written.flatMap(({ entity, stood }) => (stood ? [] : [entity.id])))
  const occasions = [...ofType('Presentation', 'stood'), ...ends(['HELD_AT'], 'from').filter((id) => !fresh.has(id))]
  const [people, venues, topics] = (['Person', 'Venue', 'Topic'] as const).map((type) => ofType(type, 'isRenamed'))
  return new Set([
    ...ofType('Work'),
    ...ends(['GAVE', 'AUTHORED'], 'to'),
    ...ends(['PRESENTED_AS', 'PUBLISHED_IN', 'ABOUT'], 'from'),
    ...beyond([...occasions, ...beyond(venues ?? [], 'to', 'HELD_AT')], 'to', 'PRESENTED_AS'),
    ...beyond(people ?? [], 'from', 'GAVE', 'AUTHORED'),
    ...beyond(venues ?? [], 'to', 'PUBLISHED_IN'),
    ...beyond(topics ?? [], 'to', 'ABOUT'),
    ...ofType('Venue'),
    ...ends(['HELD_AT', 'PUBLISHED_IN'], 'to'),
    ...beyond(ofType('Work', 'stood'), 'from', 'PUBLISHED_IN'),
    ...beyond(ofType('Presentation', 'stood'), 'from', 'HELD_AT'),
  ])
}

/** Entities at the other end of an entity's claims of a kind. */
function neighbours(entity: string, way: 'from' | 'to', kind: ClaimKind, standing: Standing): readonly string[] {
  const mentions = standing.membersOf(entity).flatMap(({ id }) => standing.said[way](id, kind))
  return [...new Set(mentions.flatMap(({ id }) => standing.entityOf(id) ?? []))]
}
