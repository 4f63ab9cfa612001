/** Clusters in the making: members that were united, and what keeps two clusters apart. */
import type { Bars } from './bars.ts'
import { push } from './said.ts'

/**
 * A unit is judged as one: a member by itself, or members that people ruled to be the same. Two units are apart where no
 * member of one goes with a member of the other; so a ruling is not undone by what one of its members says.
 */
type Unit = readonly number[]

interface Cluster {
  /** One unit for each class of members. */
  readonly units: Unit[]
  readonly classes: Set<number>
  /** Members by the company they stand in. */
  readonly company: Map<number, number[]>
  /** Members of which people ruled that they are apart from others. */
  readonly ruled: number[]
}

/**
 * So many units of a cluster are compared with those of another, the first that came in, and so many members that stand in
 * one company. Clusters of more that differ are nothing anyone writes, and comparing them all would be quadratic.
 */
const mostCompared = 100

/** A partition of members 0 to `size` − 1, all apart at first. A union costs the smaller cluster. */
export class Partition {
  readonly #bars: Bars
  readonly #parents: Int32Array
  readonly #apart = new Map<number, number[]>()
  /** What clusters of two members and more hold, by root; that of one member is made where it is needed. */
  readonly #clusters = new Map<number, Cluster>()

  constructor(size: number, bars: Bars, apart: readonly (readonly [number, number])[]) {
    this.#bars = bars
    this.#parents = Int32Array.from({ length: size }, (_, place) => place)
    for (const [a, b] of apart) {
      push(this.#apart, a, b)
      push(this.#apart, b, a)
    }
  }

  /** The member that stands for a member's cluster at the moment. */
  rootOf(member: number): number {
    let root = member
    while (this.#parents[root] !== root) {
      const above: number = this.#parents[root] ?? root
      this.#parents[root] = this.#parents[above] ?? above
      root = above
    }
    return root
  }

  /** Whether something keeps the clusters of two roots apart. */
  areApart(left: number, right: number): boolean {
    return this.#areBarred(this.#clusterOf(left), this.#clusterOf(right))
  }

  /** Unites the clusters of two members, and tells whether it did: not where something keeps them apart, or they are one. */
  unite(a: number, b: number, why: 'alike' | 'ruled' = 'alike'): boolean {
    const [left, right] = [this.rootOf(a), this.rootOf(b)]
    if (left === right) return false
    const [one, other] = [this.#clusterOf(left), this.#clusterOf(right)]
    if (why === 'ruled' ? this.#areRuledApart(one, other) : this.#areBarred(one, other)) return false
    const [root, joins, keep, join] =
      one.units.length + one.company.size >= other.units.length + other.company.size
        ? [left, right, one, other]
        : [right, left, other, one]
    if (why === 'ruled') uniteUnits(keep, join)
    else takeIn(keep, join, this.#bars)
    this.#parents[joins] = root
    this.#clusters.delete(joins)
    this.#clusters.set(root, keep)
    return true
  }

  #clusterOf(root: number): Cluster {
    return (
      this.#clusters.get(root) ?? {
        units: [[root]],
        classes: new Set([this.#bars.classOf(root)]),
        company: new Map(this.#bars.companyOf(root).map((company) => [company, [root]])),
        ruled: this.#apart.has(root) ? [root] : [],
      }
    )
  }

  #areBarred(a: Cluster, b: Cluster): boolean {
    return this.#areRuledApart(a, b) || this.#unitsApart(a, b) || this.#companyApart(a, b)
  }

  #areRuledApart(a: Cluster, b: Cluster): boolean {
    const [few, many] = a.ruled.length <= b.ruled.length ? [a.ruled, b.ruled] : [b.ruled, a.ruled]
    if (few.length === 0 || many.length === 0) return false
    const root = this.rootOf(many[0] ?? -1)
    return few.some((member) => this.#apart.get(member)?.some((other) => this.rootOf(other) === root))
  }

  #unitsApart(a: Cluster, b: Cluster): boolean {
    const isApart = (left: Unit, right: Unit): boolean => left.every((x) => right.every((y) => this.#bars.apart(x, y)))
    return anyPair(a.units, b.units, isApart)
  }

  #companyApart(a: Cluster, b: Cluster): boolean {
    const [few, many] = a.company.size <= b.company.size ? [a.company, b.company] : [b.company, a.company]
    for (const [company, members] of few) {
      const others = many.get(company)
      if (others !== undefined && anyPair(members, others, (x, y) => this.#bars.apartInCompany(x, y))) return true
    }
    return false
  }
}

/** Whether any pair of the first so many of each passes. */
function anyPair<T>(left: readonly T[], right: readonly T[], passes: (a: T, b: T) => boolean): boolean {
  for (let i = 0; i < left.length && i < mostCompared; i += 1)
    for (let j = 0; j < right.length && j < mostCompared; j += 1) if (passes(left[i] as T, right[j] as T)) return true
  return false
}

function takeIn(keep: Cluster, join: Cluster, bars: Bars): void {
  for (const unit of join.units) {
    const kind = bars.classOf(unit[0] ?? -1)
    if (unit.length === 1 && keep.classes.has(kind)) continue
    if (unit.length === 1) keep.classes.add(kind)
    keep.units.push(unit)
  }
  for (const [company, members] of join.company) for (const member of members) push(keep.company, company, member)
  keep.ruled.push(...join.ruled)
}

/** What people ruled to be one is judged as one, and what it stands beside in a document tells it apart no more. */
function uniteUnits(keep: Cluster, join: Cluster): void {
  keep.units.splice(0, keep.units.length, [...keep.units, ...join.units].flat())
  keep.classes.clear()
  keep.company.clear()
  keep.ruled.push(...join.ruled)
}
