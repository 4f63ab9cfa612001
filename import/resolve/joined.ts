/** Why a member is in its cluster: the pair that joined it. */
import { push } from './said.ts'

/** A scored pair: the other member, which is of the same cluster, and what spoke for the two being one. */
export interface Joined {
  /** Null for the first of a cluster, which was joined with none. */
  readonly with: string | null
  readonly signals: readonly string[]
  readonly weight: number
}

/** The first of a cluster. */
export const joinedWithNone: Joined = { with: null, signals: [], weight: 0 }

interface Pair {
  readonly a: number
  readonly b: number
  readonly weight: number
  readonly signals: readonly string[]
}

/**
 * The pairs that made the clusters, turned so that each member but the first of its cluster has its own. Every pair joined
 * two clusters into one, so that a cluster's pairs are a tree over its members. Linear.
 */
export function spanningTree(
  members: readonly string[],
  pairs: readonly Pair[],
  isFirst: (member: number) => boolean,
): (member: number) => Joined {
  const near = new Map<number, Pair[]>()
  for (const pair of pairs) for (const end of [pair.a, pair.b]) push(near, end, pair)
  const joined = new Map<number, Joined>()
  const reached = [...near.keys()].filter(isFirst)
  for (const from of reached) {
    for (const pair of near.get(from) ?? []) {
      const to = pair.a === from ? pair.b : pair.a
      if (isFirst(to) || joined.has(to)) continue
      joined.set(to, { with: members[from] ?? null, signals: pair.signals, weight: pair.weight })
      reached.push(to)
    }
  }
  return (member) => joined.get(member) ?? joinedWithNone
}
