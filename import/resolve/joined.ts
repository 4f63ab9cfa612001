/** Why a member is in its cluster: the pair that joined it. */
/** A scored pair: the other member, which is of the same cluster, and what spoke for the two being one. */
export interface Joined {
  /** Null for the first of a cluster, which was joined with none. */
  readonly with: string | null
  readonly signals: readonly string[]
  readonly weight: number
}

/** The first of a cluster. */
const joinedWithNone: Joined = { with: null, signals: [], weight: 0 }

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
  const { starts, ends } = pairsByMember(members.length, pairs)
  const parents = new Int32Array(members.length).fill(-1)
  const via = new Int32Array(members.length)
  const reached: number[] = []
  for (let member = 0; member < members.length; member += 1)
    if (isFirst(member) && starts[member] !== starts[member + 1]) reached.push(member)
  for (const from of reached) {
    for (let at = starts[from] ?? 0; at < (starts[from + 1] ?? 0); at += 1) {
      const pair = pairs[ends[at] as number] as Pair
      const to = pair.a === from ? pair.b : pair.a
      if (isFirst(to) || parents[to] !== -1) continue
      parents[to] = from
      via[to] = ends[at] as number
      reached.push(to)
    }
  }
  return (member) => {
    const [parent = -1, pair] = [parents[member], pairs[via[member] ?? -1]]
    if (parent === -1 || pair === undefined) return joinedWithNone
    return { with: members[parent] ?? null, signals: pair.signals, weight: pair.weight }
  }
}

/** Places of pairs by the members at their ends, one member after the other. */
function pairsByMember(
  size: number,
  pairs: readonly Pair[],
): { readonly starts: Int32Array; readonly ends: Int32Array } {
  const starts = new Int32Array(size + 2)
  for (const { a, b } of pairs) for (const end of [a, b]) starts[end + 2] = (starts[end + 2] ?? 0) + 1
  for (let slot = 1; slot < starts.length; slot += 1) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0)
  const ends = new Int32Array(pairs.length * 2)
  for (const [place, { a, b }] of pairs.entries())
    for (const end of [a, b]) {
      const next = starts[end + 1] ?? 0
      ends[next] = place
      starts[end + 1] = next + 1
    }
  return { starts, ends }
}
