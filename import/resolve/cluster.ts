/**
 * Clusters: which mentions are one thing. Pairs join in the order of their weight; members that are never one keep their
 * clusters apart (cannot-link constraints as in Wagstaff et al., "Constrained k-means clustering", 2001).
 */
import type { Bars } from './bars.ts'
import { type Joined, spanningTree } from './joined.ts'
import { Partition } from './partition.ts'
import { overrideSignal, overrideWeight, type Rulings } from './rulings.ts'

/**
 * Two members said to be one, by their places in the list of members: why, and how strongly. It joins only where no other
 * cluster has as good a claim to the ends in `only`.
 */
export interface Link {
  readonly a: number
  readonly b: number
  readonly weight: number
  readonly signals: readonly string[]
  readonly only: readonly number[]
}

export interface Clusters {
  /** The member that stands for a member's cluster: the smallest by code point. */
  rootOf(member: string): string
  /** A number for a member's cluster, which only members of it have; −1 for what is no member. */
  numberOf(member: string): number
  /** Clusters by root, members sorted. */
  readonly all: ReadonlyMap<string, readonly string[]>
  /** The pair that brought a member in; the first of a cluster came in with none. */
  linkOf(member: string): Joined
}

/**
 * Clusters of the members, which must be sorted and distinct. What is ruled comes first, then links, heaviest first,
 * those that must be the only one last, ties by place; so the order in which links come does not matter. Cost: nearly
 * linear in links.
 */
export function* cluster(
  members: readonly string[],
  links: readonly Link[],
  bars: Bars,
  rulings: Rulings,
): Generator<void, Clusters> {
  const places = new Map(members.map((member, place) => [member, place]))
  const partition = new Partition(members.length, bars, pairsOf(rulings.apart, places))
  const accepted: Link[] = []
  for (const [a, b] of pairsOf(rulings.same, places))
    if (partition.unite(a, b, 'ruled')) accepted.push({ a, b, ...override })

  const sorted = [...links].sort(
    (x, y) => x.only.length - y.only.length || y.weight - x.weight || x.a - y.a || x.b - y.b,
  )
  const claims = claimsOf(sorted)
  for (const [count, link] of sorted.entries()) {
    if (count % 500 === 499) yield
    if (partition.rootOf(link.a) === partition.rootOf(link.b)) continue
    if (link.only.some((end) => isContested(end, link, claims, partition))) continue
    if (partition.unite(link.a, link.b)) accepted.push(link)
  }
  return clustersOf(members, places, partition, accepted)
}

const override = { weight: overrideWeight, signals: [overrideSignal], only: [] }

function pairsOf(
  pairs: readonly (readonly [string, string])[],
  places: ReadonlyMap<string, number>,
): readonly (readonly [number, number])[] {
  return pairs
    .flatMap(([left, right]) => {
      const [a, b] = [places.get(left), places.get(right)]
      return a === undefined || b === undefined ? [] : [[Math.min(a, b), Math.max(a, b)] as const]
    })
    .sort((x, y) => x[0] - y[0] || x[1] - y[1])
}

/** The links of every end that may be contested, heaviest first. */
function claimsOf(sorted: readonly Link[]): ReadonlyMap<number, readonly Link[]> {
  const claims = new Map<number, Link[]>()
  for (const { only } of sorted) for (const end of only) claims.set(end, [])
  for (const link of sorted) {
    claims.get(link.a)?.push(link)
    claims.get(link.b)?.push(link)
  }
  for (const list of claims.values()) list.sort((x, y) => y.weight - x.weight)
  return claims
}

/**
 * Whether one end of a link is claimed as strongly by a cluster other than the one the link leads to: by one that it may
 * still come to, or by the one it is in already, where that was a claim that had to be the only one too.
 */
function isContested(
  end: number,
  link: Link,
  claims: ReadonlyMap<number, readonly Link[]>,
  partition: Partition,
): boolean {
  const [own, target] = [partition.rootOf(end), partition.rootOf(end === link.a ? link.b : link.a)]
  for (const { a, b, weight, only } of claims.get(end) ?? []) {
    if (weight < link.weight) return false
    const other = partition.rootOf(a === end ? b : a)
    if (other === target) continue
    if (other === own ? only.includes(end) : !partition.areApart(own, other)) return true
  }
  return false
}

function clustersOf(
  members: readonly string[],
  places: ReadonlyMap<string, number>,
  partition: Partition,
  accepted: readonly Link[],
): Clusters {
  const rootAt = new Int32Array(members.length).fill(-1)
  const firsts = new Map<number, number>()
  const all = new Map<string, string[]>()
  for (const [place, member] of members.entries()) {
    const first = firsts.get(partition.rootOf(place)) ?? place
    firsts.set(partition.rootOf(place), first)
    rootAt[place] = first
    if (first === place) all.set(member, [member])
    else all.get(members[first] ?? '')?.push(member)
  }
  const joined = spanningTree(members, accepted, (place) => rootAt[place] === place)
  return {
    numberOf: (member) => rootAt[places.get(member) ?? -1] ?? -1,
    rootOf: (member) => members[rootAt[places.get(member) ?? -1] ?? -1] ?? member,
    all,
    linkOf: (member) => joined(places.get(member) ?? -1),
  }
}
