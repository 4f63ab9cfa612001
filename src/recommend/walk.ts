/**
 * Personalised PageRank by forward push (Andersen, Chung, Lang 2006): a walker starts at the seeds, and at each step ends or
 * goes on to any neighbour. What comes to too little is not followed, so that the cost is bounded whatever the graph's size.
 */
import type { Step } from '../adjacency/shortest-path.ts'
import { degreeOf, type Relation, type Snapshot } from '../adjacency/snapshot.ts'
import type { Neighbours } from '../adjacency/sparse-rows.ts'
import type { Anchor } from './anchors.ts'
import type { Link } from './links.ts'
import { type Masses, massesOf, placeOf } from './masses.ts'
import type { Weights } from './parameters.ts'
import { scratchOf } from './scratch.ts'

/** Masses that know by which way they came first. */
export interface WalkMasses extends Masses {
  /** Beside `nodes`: the step that first led there; null where the walk began. */
  readonly steps: readonly (Step | null)[]
}

/** The edges that a walk goes along: topics and venues join too much to say anything. */
const walkEdges: readonly (readonly [relation: Relation, forward: boolean])[] = [
  ['CITES', true],
  ['CITES', false],
  ['GAVE', true],
  ['GAVE', false],
  ['AUTHORED', true],
  ['AUTHORED', false],
]

/**
 * What goes on from each node to each of its neighbours, in all the times that the walk comes by; `excluded` is not gone
 * through. Costs at most 1 / (`restart` × `least`) edges, and a sort of the nodes.
 */
export function walkMasses(
  snapshot: Snapshot,
  anchors: readonly Anchor[],
  exits: readonly Link[],
  { restart, least }: Weights['walk'],
  excluded: ReadonlySet<number>,
): WalkMasses {
  const rows = walkEdges.map(([relation, forward]) => snapshot[forward ? 'out' : 'in'][relation])
  const walk = new Walk(snapshot, rows)
  const total = anchors.reduce((sum, { weight }) => sum + weight, 0)
  for (const { node, weight } of anchors) walk.arrive(node, weight / total, -1, 0)
  walk.run(restart, least, excluded)
  const masses = massesOf(walk.gone(), (node) => walk.onward(node, restart), exits)
  const steps = Array.from(masses.nodes, (node) => walk.stepTo(node))
  walk.end()
  return { ...masses, steps }
}

/** The steps by which a walk first came to a node with a mass, from an anchor on. */
export function walkedTo({ nodes, steps }: WalkMasses, node: number): readonly Step[] {
  const way: Step[] = []
  for (let step = steps[placeOf(nodes, node)] ?? null; step !== null; step = steps[placeOf(nodes, step.from)] ?? null)
    way.push(step)
  return way.reverse()
}

/** Nodes are given slots in the order in which they are reached, which is also that of the queue. */
class Walk {
  readonly #rows: readonly Neighbours[]
  readonly #slots: Uint32Array
  readonly #nodes: number[] = []
  /** The node before each, -1 where the walk began, and by which of the rows. */
  readonly #from: number[] = []
  readonly #by: number[] = []
  readonly #waiting: number[] = []
  readonly #gone: number[] = []
  readonly #isQueued: boolean[] = []
  readonly #queue: number[] = []

  readonly #degrees: Uint32Array

  constructor(snapshot: Snapshot, rows: readonly Neighbours[]) {
    this.#rows = rows
    this.#degrees = degreesOf(snapshot, rows)
    this.#slots = scratchOf(snapshot).marks
  }

  arrive(node: number, amount: number, from: number, by: number): void {
    let slot = (this.#slots[node] ?? 0) - 1
    if (slot === -1) {
      slot = this.#nodes.push(node) - 1
      this.#slots[node] = slot + 1
      this.#from.push(from)
      this.#by.push(by)
      this.#waiting.push(0)
      this.#gone.push(0)
      this.#isQueued.push(from === -1)
      if (from === -1) this.#queue.push(slot)
    }
    this.#waiting[slot] = (this.#waiting[slot] ?? 0) + amount
  }

  run(restart: number, least: number, excluded: ReadonlySet<number>): void {
    for (let next = 0; next < this.#queue.length; next += 1) {
      const slot = this.#queue[next] ?? 0
      const node = this.#nodes[slot] ?? 0
      const amount = this.#waiting[slot] ?? 0
      this.#isQueued[slot] = false
      this.#waiting[slot] = 0
      if (excluded.has(node)) continue
      this.#gone[slot] = (this.#gone[slot] ?? 0) + amount
      const degree = this.#degree(node)
      if (degree > 0) this.#push(node, ((1 - restart) * amount) / degree, least)
    }
  }

  #push(node: number, share: number, least: number): void {
    for (const [by, { starts, ends }] of this.#rows.entries()) {
      const end = starts[node + 1] ?? 0
      for (let at = starts[node] ?? 0; at < end; at += 1) {
        const other = ends[at] ?? 0
        this.arrive(other, share, node, by)
        const slot = (this.#slots[other] ?? 0) - 1
        if (this.#isQueued[slot] || (this.#waiting[slot] ?? 0) <= least * this.#degree(other)) continue
        this.#isQueued[slot] = true
        this.#queue.push(slot)
      }
    }
  }

  /** The nodes that the walk has gone on from. */
  gone(): readonly number[] {
    return this.#nodes.filter((node, slot) => (this.#gone[slot] ?? 0) > 0 && this.#degree(node) > 0)
  }

  /** What went on from a node to each neighbour. */
  onward(node: number, restart: number): number {
    const slot = (this.#slots[node] ?? 0) - 1
    return ((1 - restart) * (this.#gone[slot] ?? 0)) / this.#degree(node)
  }

  stepTo(node: number): Step | null {
    const slot = (this.#slots[node] ?? 0) - 1
    const from = this.#from[slot] ?? -1
    const [relation, forward] = walkEdges[this.#by[slot] ?? 0] ?? ['CITES', true]
    return from === -1 ? null : { from, to: node, relation, forward }
  }

  /** Leaves the scratch arrays as they were. */
  end(): void {
    for (const node of this.#nodes) this.#slots[node] = 0
  }

  #degree(node: number): number {
    return this.#degrees[node] ?? 0
  }
}

const known = new WeakMap<Snapshot, Uint32Array>()

/** How many edges a walk can go on by from each node, added up once for a snapshot. Takes 4 bytes a node. */
function degreesOf(snapshot: Snapshot, rows: readonly Neighbours[]): Uint32Array {
  const degrees =
    known.get(snapshot) ??
    Uint32Array.from(snapshot.ids, (_, node) => rows.reduce((sum, row) => sum + degreeOf(row, node), 0))
  known.set(snapshot, degrees)
  return degrees
}
