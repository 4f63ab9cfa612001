import type { Edge, Entity, Naming } from '../../src/model/entity.ts'

/** Which entity a mention is, and why: the signals that joined it to the others, with their summed weight. */
export interface Resolved {
  readonly mention: string
  readonly entity: string
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
