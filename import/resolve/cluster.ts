/** Clusters: which mentions are one thing. Pairs join in the order of their weight; a forbidden pair keeps its clusters apart. */

import { compare } from './order.ts'
import { push } from './said.ts'

/** Two members said to be one, why, and how strongly. `only` joins only where no other cluster has as good a claim to `a`. */
export interface Link {
  readonly a: string
  readonly b: string
  readonly weight: number
  readonly signals: readonly string[]
  readonly only: boolean
}

export interface Clusters {
  /** The member that stands for a member's cluster: the smallest by code point. */
  rootOf(member: string): string
  /** Clusters by root, members sorted. */
  readonly all: ReadonlyMap<string, readonly string[]>
  /** The link that brought a member in, or null for the first. */
  linkOf(member: string): Link | null
}

/**
 * Clusters of the members. Links are taken heaviest first, those that must be the only one last, ties by name, so that the
 * order in which they come does not matter. `apart(a, b)` says that two members are never one; two clusters with such a pair stay two (cannot-link
 * constraints as in Wagstaff et al., "Constrained k-means clustering", 2001).
 */
export function cluster(
  members: readonly string[],
  links: readonly Link[],
  apart: (a: string, b: string) => boolean,
): Clusters {
  const groups = new Map(members.map((member) => [member, [member]]))
  const rootOf = new Map(members.map((member) => [member, member]))
  const via = new Map<string, Link>()
  const root = (member: string): string => rootOf.get(member) ?? member
  const sorted = [...links].sort(
    (x, y) => Number(x.only) - Number(y.only) || y.weight - x.weight || compare(x.a + x.b, y.a + y.b),
  )
  const contested = contestedLinks(sorted)

  for (const link of sorted) {
    const [left, right] = [root(link.a), root(link.b)].sort(compare)
    if (left === undefined || right === undefined || left === right) continue
    if (link.only && contested(link, root)) continue
    const [keep, join] = [groups.get(left) ?? [], groups.get(right) ?? []]
    if (keep.some((a) => join.some((b) => apart(a, b)))) continue
    for (const member of join) {
      rootOf.set(member, left)
      if (!via.has(member)) via.set(member, link)
    }
    groups.set(left, [...keep, ...join].sort(compare))
    groups.delete(right)
  }
  return { rootOf: root, all: groups, linkOf: (member) => via.get(member) ?? null }
}

/** Whether a link's first member is claimed as strongly by a cluster other than the one the link leads to. */
function contestedLinks(links: readonly Link[]): (link: Link, root: (member: string) => string) => boolean {
  const claims = new Map<string, { readonly to: string; readonly weight: number }[]>()
  for (const { a, b, weight } of links) {
    push(claims, a, { to: b, weight })
    push(claims, b, { to: a, weight })
  }
  return (link, root) =>
    (claims.get(link.a) ?? []).some(
      ({ to, weight }) => weight >= link.weight && root(to) !== root(link.b) && root(to) !== root(link.a),
    )
}
