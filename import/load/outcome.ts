/** What the transactions of an import did, one by one and together. */
import type { DocumentChange } from './delivery.ts'
import type { StoredOverride } from './stored.ts'
import type { LayerChange } from './tally.ts'

/** What one transaction did. */
export interface Outcome {
  /** The data version it made. */
  readonly dataVersion: number
  readonly documents: DocumentChange
  /** Entities it added, changed or took away. */
  readonly changes: number
  /** What it did to entities together with those before it. */
  readonly change: LayerChange
  /** Rows it wrote: nodes and relationships, made, changed or taken away. */
  readonly rows: number
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

/** The total of at least one outcome. Linear in their documents. */
export function totalOf(outcomes: readonly Outcome[]): Total {
  const last = outcomes.at(-1)
  if (last === undefined) throw new Error('Expected at least one transaction')
  const all = (fate: keyof DocumentChange): readonly string[] => outcomes.flatMap(({ documents }) => documents[fate])
  return {
    dataVersion: last.dataVersion,
    documents: { added: all('added'), changed: all('changed'), forgotten: all('forgotten') },
    unused: last.unused,
    change: last.change,
  }
}
