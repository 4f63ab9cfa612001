/** What unlike seeds take away. */
import { isWorkAt, type Snapshot } from '../adjacency/snapshot.ts'
import type { Anchor } from './anchors.ts'
import { candidatesOf } from './candidates.ts'
import type { Weights } from './parameters.ts'
import { type Signal, signalsOf } from './signals.ts'

/** What the liked seeds say, against which unlike ones are measured. */
export interface Liking {
  readonly weights: Weights
  readonly signals: readonly Signal[]
  readonly scales: readonly number[]
}

/**
 * How much unlike seeds speak for each work, from 0 to 1: each signal in parts of the most that liked ones say of anything,
 * so that one more unlike seed never lowers it. The walk is left out, since where it stops hangs on all seeds.
 */
export function unlikeness(
  snapshot: Snapshot,
  anchors: readonly Anchor[],
  excluded: ReadonlySet<number>,
  { weights, signals: liking, scales }: Liking,
): ReadonlyMap<number, number> {
  const values = new Map<number, number>()
  if (anchors.length === 0) return values
  const signals = signalsOf(snapshot, anchors, excluded, weights, new Set(['walk']))
  const { nodes, said } = candidatesOf(snapshot, signals, [], (node) => isWorkAt(snapshot, node))
  const all = signals.reduce((sum, { name }) => sum + weights.signals[name].weight, 0)
  for (const { signal: name, places, amounts } of said) {
    const scale = scales[liking.findIndex((signal) => signal.name === name)] || 1
    const share = weights.signals[name].weight / all
    for (const [at, place] of places.entries()) {
      const node = nodes[place] ?? 0
      const more = share * Math.min(1, (amounts[at] ?? 0) / scale)
      values.set(node, Math.min(1, (values.get(node) ?? 0) + more))
    }
  }
  return values
}
