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
 * The changes in a row as one for each entity: added first and changed then is added, added and removed is nothing, removed
 * and added again is changed.
 */
export function netOf(changes: readonly (readonly EntityChange[])[]): readonly EntityChange[] {
  const net = new Map<string, EntityChange>()
  for (const change of changes.flat()) {
    const before = net.get(change.id)?.fate
    if (change.fate === 'removed' && before === 'added') net.delete(change.id)
    else if (change.fate === 'added' && before === 'removed') net.set(change.id, { ...change, fate: 'changed' })
    else if (change.fate !== 'changed' || before !== 'added') net.set(change.id, change)
  }
  return [...net.values()]
}

/** How many entities changed in all, of `size` that stand then. */
export function sumOf(changes: readonly (readonly EntityChange[])[], size: number): LayerChange {
  const net = netOf(changes)
  const count = (fate: EntityChange['fate']): number => net.filter((one) => one.fate === fate).length
  const [added, changed, removed] = [count('added'), count('changed'), count('removed')]
  return { added, changed, removed, kept: Math.max(0, size - added - changed) }
}
