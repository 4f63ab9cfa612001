/** A part of the layer that is asked as rows, worked out before it is known what of it stands in the graph already. */
import type { Edge, Entity, Naming } from '../../src/model/entity.ts'
import { hashId } from '../../src/model/id.ts'
import type { Layer } from '../resolve/derive.ts'
import { edgeKey } from '../resolve/edges.ts'
import { mapped } from '../resolve/steps.ts'
import { edgeProperties, entityProperties, type Hashed, type Properties } from './rows.ts'

/** A layer, and what its entities, edges and names are in the graph. */
export interface LayerRows extends Layer {
  readonly entityRows: readonly EntityRow[]
  readonly edgeRows: readonly EdgeRow[]
  readonly namingRows: readonly NamingRow[]
}

export interface EntityRow {
  readonly entity: Entity
  readonly properties: Hashed
}

/** An edge by its key, see `edgeKey`. */
export interface EdgeRow extends Pick<Edge, 'kind' | 'from' | 'to'> {
  readonly key: string
  readonly properties: Properties
}

export interface NamingRow extends Naming {
  readonly id: string
}

/** The rows of a layer, in steps. Linear. */
export function* layerRows(layer: Layer): Generator<void, LayerRows> {
  const entities = new Map(layer.entities.map((entity) => [entity.id, entity]))
  return {
    ...layer,
    entityRows: yield* mapped(layer.entities, (entity) => ({ entity, properties: entityProperties(entity) })),
    edgeRows: yield* mapped(layer.edges, (edge) => ({
      kind: edge.kind,
      from: edge.from,
      to: edge.to,
      key: edgeKey(edge),
      properties: edgeProperties(edge, entities.get(edge.from)),
    })),
    namingRows: yield* mapped(layer.namings, (naming) => ({ id: namingId(naming), ...naming })),
  }
}

function namingId({ key, strength, entity }: Naming): string {
  return hashId(key, strength, entity)
}
