/** What several transactions in a row did to the layer, as one change. */
import type { LayerDifference } from './layer-statements.ts'

/** How many entities an import added, changed, took away and kept. */
export interface LayerChange {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly kept: number
}

/**
 * The differences in a row as one, each entity counted once: added first and changed then is added, added and removed is
 * nothing, removed and added again is changed.
 */
export function sumOf(differences: readonly LayerDifference[]): LayerChange {
  const fates = new Map<string, 'added' | 'changed' | 'removed'>()
  for (const { added, changed, removed } of differences) {
    for (const id of added) fates.set(id, fates.get(id) === 'removed' ? 'changed' : 'added')
    for (const id of changed) if (fates.get(id) !== 'added') fates.set(id, 'changed')
    for (const id of removed) {
      if (fates.get(id) === 'added') fates.delete(id)
      else fates.set(id, 'removed')
    }
  }
  const count = (fate: string): number => [...fates.values()].filter((one) => one === fate).length
  const [added, changed, removed] = [count('added'), count('changed'), count('removed')]
  return { added, changed, removed, kept: Math.max(0, (differences.at(-1)?.size ?? 0) - added - changed) }
}
