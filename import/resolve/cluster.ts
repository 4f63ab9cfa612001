/** Clusters: which mentions are one thing. Pairs join in the order of their weight; a forbidden pair keeps its clusters apart. */

/** Two members said to be one, why, and how strongly. `only` joins only where no other cluster has an equal claim to `a`. */
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
 * Clusters of the members. Links are taken heaviest first, ties by name, so that the order in which they come does not
 * matter. `apart(a, b)` says that two members are never one; two clusters with such a pair stay two (cannot-link
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
  const sorted = [...links].sort((x, y) => y.weight - x.weight || compare(x.a + x.b, y.a + y.b))
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

/** Whether a link's first member is claimed with equal weight by a cluster other than the one the link leads to. */
function contestedLinks(links: readonly Link[]): (link: Link, root: (member: string) => string) => boolean {
  const rivals = new Map<string, Link[]>()
  for (const link of links) if (link.only) rivals.set(link.a, [...(rivals.get(link.a) ?? []), link])
  return (link, root) =>
    (rivals.get(link.a) ?? []).some(
      (other) => other.weight === link.weight && root(other.b) !== root(link.b) && root(other.b) !== root(link.a),
    )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
