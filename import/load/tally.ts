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
 * The changes in a row as one for each entity that differs at the end from how it stood at the beginning. Added and removed
 * is nothing; so is what was changed and changed back.
 */
export function netOf(changes: readonly (readonly EntityChange[])[]): readonly EntityChange[] {
  const net = new Map<string, EntityChange>()
  for (const change of changes.flat()) {
    const before = net.has(change.id) ? (net.get(change.id)?.before ?? null) : change.before
    net.set(change.id, { ...change, before, fate: fateOf(before, change.after) })
  }
  return [...net.values()].filter(({ before, after }) => before !== after)
}

function fateOf(before: string | null, after: string | null): EntityChange['fate'] {
  if (before === null) return 'added'
  return after === null ? 'removed' : 'changed'
}

/** How many entities changed in all, of `size` that stand then. */
export function sumOf(changes: readonly (readonly EntityChange[])[], size: number): LayerChange {
  const net = netOf(changes)
  const count = (fate: EntityChange['fate']): number => net.filter((one) => one.fate === fate).length
  const [added, changed, removed] = [count('added'), count('changed'), count('removed')]
  return { added, changed, removed, kept: Math.max(0, size - added - changed) }
}
