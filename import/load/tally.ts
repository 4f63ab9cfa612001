/** What several transactions in a row did to the layer, as one change. */
import type { EntityChange } from './layer-statements.ts'

/** How many entities an import added, changed, took away and kept. */
export interface LayerChange {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly kept: number
}

/**
 * Counts each entity once, that differs at the end from how it stood at the beginning. Added and removed is nothing; so is
 * what was changed and changed back.
 */
export interface Tally {
  /** The change with that of one more transaction, after which `size` entities stand. Linear in that one's. */
  with(changes: readonly EntityChange[], size: number): LayerChange
  /** Counts that transaction for good. */
  add(changes: readonly EntityChange[]): void
}

/** A tally of nothing yet. */
export function createTally(): Tally {
  const spans = new Map<string, Span>()
  let counts = { added: 0, changed: 0, removed: 0 }
  const next = (changes: readonly EntityChange[]): typeof counts => {
    const sums = { ...counts }
    for (const change of changes) {
      const was = spans.get(change.id)
      if (was !== undefined) count(sums, was, -1)
      count(sums, extended(was, change), 1)
    }
    return sums
  }
  return {
    with(changes, size) {
      const sums = next(changes)
      return { ...sums, kept: Math.max(0, size - sums.added - sums.changed) }
    },
    add(changes) {
      counts = next(changes)
      for (const change of changes) spans.set(change.id, extended(spans.get(change.id), change))
    },
  }
}

/** Hashes of an entity at the beginning and now, null where it does not stand. */
type Span = Pick<EntityChange, 'before' | 'after'>

function extended(was: Span | undefined, { before, after }: Span): Span {
  return { before: was === undefined ? before : was.before, after }
}

function count(sums: { added: number; changed: number; removed: number }, { before, after }: Span, by: 1 | -1): void {
  if (before === after) return
  if (before === null) sums.added += by
  else if (after === null) sums.removed += by
  else sums.changed += by
}
