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
  /** Beside `nodes`: the node from which a walk first came there, `nowhere` where it began, and the place of the edge in `walkEdges`. */
  readonly from: Uint32Array
  readonly by: Uint8Array
}

/** What a walk came from where it began. */
const nowhere = 0xffffffff

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
  for (const { node, weight } of anchors) walk.arrive(node, weight / total, nowhere, 0)
  walk.run(restart, least, excluded)
  const masses = massesOf(walk.gone(), (node) => walk.onward(node, restart), exits)
  const first = walk.firstWays(masses.nodes)
  walk.end()
  return { ...masses, ...first }
}

/** The steps by which a walk first came to a node with a mass, from an anchor on. */
export function walkedTo(masses: WalkMasses, node: number): readonly Step[] {
  const way: Step[] = []
  for (let step = stepTo(masses, node); step !== null; step = stepTo(masses, step.from)) way.push(step)
  return way.reverse()
}

function stepTo({ nodes, from, by }: WalkMasses, node: number): Step | null {
  const place = placeOf(nodes, node)
  const before = from[place] ?? nowhere
  const [relation, forward] = walkEdges[by[place] ?? 0] ?? ['CITES', true]
  return before === nowhere ? null : { from: before, to: node, relation, forward }
}

const none: Neighbours = { starts: new Uint32Array(), ends: new Uint32Array() }

/** Nodes are given slots in the order in which they are reached, which is also that of the queue. */
class Walk {
  readonly #rows: readonly Neighbours[]
  readonly #degrees: Uint32Array
  /** By node: its slot, counted from 1, 0 of one that was not reached; and what waits there to go on. */
  readonly #slots: Uint32Array
  readonly #waiting: Float64Array
  /** By slot, of which so many are taken: the node, the one before it, and by which of the rows; what has gone on. */
  #taken = 0
  readonly #nodes: Uint32Array
  readonly #from: Uint32Array
  readonly #by: Uint8Array
  readonly #gone: Float64Array
  readonly #isQueued: Uint8Array
  readonly #queue: number[] = []

  constructor(snapshot: Snapshot, rows: readonly Neighbours[]) {
    this.#rows = rows
    this.#degrees = degreesOf(snapshot, rows)
    const scratch = scratchOf(snapshot)
    this.#slots = scratch.marks
    this.#waiting = scratch.sums
    this.#nodes = scratch.visited
    this.#from = scratch.reached
    this.#by = scratch.ways
    this.#gone = scratch.amounts
    this.#isQueued = scratch.flags
  }

  arrive(node: number, amount: number, from: number, by: number): void {
    let slot = (this.#slots[node] ?? 0) - 1
    if (slot === -1) {
      slot = this.#taken
      this.#taken += 1
      this.#slots[node] = slot + 1
      this.#nodes[slot] = node
      this.#from[slot] = from
      this.#by[slot] = by
      this.#gone[slot] = 0
      this.#isQueued[slot] = from === nowhere ? 1 : 0
      if (from === nowhere) this.#queue.push(slot)
    }
    this.#waiting[node] = (this.#waiting[node] ?? 0) + amount
  }

  run(restart: number, least: number, excluded: ReadonlySet<number>): void {
    for (let next = 0; next < this.#queue.length; next += 1) {
      const slot = this.#queue[next] ?? 0
      const node = this.#nodes[slot] ?? 0
      const amount = this.#waiting[node] ?? 0
      this.#isQueued[slot] = 0
      this.#waiting[node] = 0
      if (excluded.has(node)) continue
      this.#gone[slot] = (this.#gone[slot] ?? 0) + amount
      const degree = this.#degree(node)
      if (degree > 0) this.#push(node, ((1 - restart) * amount) / degree, least)
    }
  }

  #push(node: number, share: number, least: number): void {
    for (let by = 0; by < this.#rows.length; by += 1) {
      const { starts, ends } = this.#rows[by] ?? none
      const end = starts[node + 1] ?? 0
      for (let at = starts[node] ?? 0; at < end; at += 1) {
        const other = ends[at] ?? 0
        this.arrive(other, share, node, by)
        const slot = (this.#slots[other] ?? 0) - 1
        if (this.#isQueued[slot] === 1 || (this.#waiting[other] ?? 0) <= least * this.#degree(other)) continue
        this.#isQueued[slot] = 1
        this.#queue.push(slot)
      }
    }
  }

  /** The nodes that the walk has gone on from. */
  gone(): Uint32Array {
    return this.#reached().filter((node, slot) => (this.#gone[slot] ?? 0) > 0 && this.#degree(node) > 0)
  }

  /** What went on from a node to each neighbour. */
  onward(node: number, restart: number): number {
    const slot = (this.#slots[node] ?? 0) - 1
    return ((1 - restart) * (this.#gone[slot] ?? 0)) / this.#degree(node)
  }

  /** By which way the walk first came to each of these. */
  firstWays(nodes: Uint32Array): Pick<WalkMasses, 'from' | 'by'> {
    const slots = nodes.map((node) => (this.#slots[node] ?? 0) - 1)
    return {
      from: slots.map((slot) => this.#from[slot] ?? nowhere),
      by: Uint8Array.from(slots, (slot) => this.#by[slot] ?? 0),
    }
  }

  /** Leaves the scratch arrays as they were. */
  end(): void {
    for (const node of this.#reached()) {
      this.#slots[node] = 0
      this.#waiting[node] = 0
    }
  }

  #reached(): Uint32Array {
    return this.#nodes.subarray(0, this.#taken)
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
