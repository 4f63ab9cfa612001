/** What the transactions of an import did, one by one and together. */
import type { DocumentChange } from './delivery.ts'
import type { EntityChange } from './layer-statements.ts'
import type { StoredOverride } from './stored.ts'
import { type LayerChange, sumOf } from './tally.ts'

/** What one transaction did. */
export interface Outcome {
  /** The data version it made. */
  readonly dataVersion: number
  readonly documents: DocumentChange
  readonly changes: readonly EntityChange[]
  /** Rows it wrote: nodes and relationships, made, changed or taken away. */
  readonly rows: number
  /** Entities that stand then. */
  readonly size: number
  /** Decisions that nothing fits any more. */
  readonly unused: readonly StoredOverride[]
}

/** What several transactions in a row did: the last data version, and each document and entity once. */
export interface Total {
  readonly dataVersion: number
  readonly documents: DocumentChange
  readonly change: LayerChange
  /** Decisions that nothing fits any more, once all is done. */
  readonly unused: readonly StoredOverride[]
}

/** The total of at least one outcome. Linear in their changes. */
export function totalOf(outcomes: readonly Outcome[]): Total {
  const all = (fate: keyof DocumentChange): readonly string[] => outcomes.flatMap(({ documents }) => documents[fate])
  const changes = outcomes.map((outcome) => outcome.changes)
  return {
    dataVersion: outcomes.at(-1)?.dataVersion ?? 0,
    documents: { added: all('added'), changed: all('changed'), forgotten: all('forgotten') },
    unused: outcomes.at(-1)?.unused ?? [],
    change: sumOf(changes, outcomes.at(-1)?.size ?? 0),
  }
}
