import type { Edge, Entity, Naming } from '../../src/model/entity.ts'

/**
 * Which entity a mention is, and why: the mention of the same entity that it was joined with, the signals that spoke for
 * the two being one, and their summed weight. The first of an entity's mentions was joined with none.
 */
export interface Resolved {
  readonly mention: string
  readonly entity: string
  readonly with: string | null
  readonly signals: readonly string[]
  readonly weight: number
}

/** The layer that is asked, as it follows from all documents together. Lists are sorted, so equal layers are equal texts. */
export interface Resolution {
  readonly entities: readonly Entity[]
  readonly edges: readonly Edge[]
  readonly namings: readonly Naming[]
  readonly resolved: readonly Resolved[]
}
