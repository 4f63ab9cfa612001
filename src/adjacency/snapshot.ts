/**
 * Who is joined to whom, in memory: the layer that is asked, without its words, as compressed sparse rows. It answers what
 * Neo4j would have to expand a hub for: a walk costs a few nanoseconds an edge.
 */
import type { ClaimKind } from '../model/claim.ts'
import { workKinds } from '../model/work.ts'
import { bothDirections, type Neighbours } from './sparse-rows.ts'
import { atOnce, type Steps } from './steps.ts'
import { indexing, type TextIndex } from './text-index.ts'
import { type WordsMet, wordsOf } from './words-met.ts'

/** What nodes are; works by their kinds. */
export const nodeKinds = [...workKinds, 'PRESENTATION', 'PERSON', 'VENUE', 'TOPIC'] as const
export type NodeKind = (typeof nodeKinds)[number]

const kindsOfWorks: ReadonlySet<NodeKind> = new Set(workKinds)

/** Whether a node of this kind is a work. */
export function isWork(kind: NodeKind): boolean {
  return kindsOfWorks.has(kind)
}

/** Whether a node is a work. */
export function isWorkAt({ kinds }: Pick<Snapshot, 'kinds'>, node: number): boolean {
  // The kinds of works come first among those of nodes.
  return (kinds[node] ?? 0) < workKinds.length
}

/** Relations by what a reader would rather be told: citations first, a broader topic last. */
export const relations = [
  'CITES',
  'GAVE',
  'AUTHORED',
  'PRESENTED_AS',
  'HELD_AT',
  'PUBLISHED_IN',
  'ABOUT',
  'BROADER',
] as const satisfies readonly ClaimKind[]
export type Relation = (typeof relations)[number]

/** A node as it is read. `sort` is what lists order it by: a folded title or name. */
export interface SnapshotNode {
  readonly id: string
  readonly kind: NodeKind
  readonly sort: string
  /** When a work is from; absent or null where nobody says, and of what is no work. */
  readonly year?: number | null
}

/** A node, and the folded words of a work, its title among them; absent where it is not to be found by words. */
export interface WordedNode extends SnapshotNode {
  readonly text?: string
}

/** Edges of one relation as pairs of nodes, each named by its place in the list of nodes. */
export interface EdgeList {
  readonly from: ArrayLike<number>
  readonly to: ArrayLike<number>
}

/** The graph at one data version. Nodes are numbered in the order of their sort keys, equal ones by id. */
export interface Snapshot {
  readonly version: number
  readonly ids: readonly string[]
  readonly sorts: readonly string[]
  /** Places in `nodeKinds`. */
  readonly kinds: Uint8Array
  /** Years of works; 0 where nobody says. */
  readonly years: Int16Array
  /** Words of works. */
  readonly text: TextIndex
  /** Where edges of a relation lead from a node. */
  readonly out: Readonly<Record<Relation, Neighbours>>
  /** Where edges of a relation come from, to a node. */
  readonly in: Readonly<Record<Relation, Neighbours>>
  /** The number of the node with an id; undefined where there is none. */
  numberOf(id: string): number | undefined
}

/**
 * The snapshot of nodes and edges; an edge that is there twice counts once. Costs a sort of the nodes and is linear in the
 * edges and the words; takes 8 bytes an edge, some 250 a node with its names, and 10 for each word of a work.
 */
export function createSnapshot(version: number, nodes: readonly WordedNode[], edges: Edges): Snapshot {
  return atOnce(building(version, nodes, edges, wordsOf(nodes.map(({ text }) => text))))
}

type Edges = Readonly<Partial<Record<Relation, EdgeList>>>

/** The steps to a snapshot whose words are met already, each text known by the place of its node: the sort is the longest. */
export function* building(
  version: number,
  nodes: readonly SnapshotNode[],
  edges: Edges,
  words: WordsMet,
): Steps<Snapshot> {
  const order = [...nodes.keys()].sort((a, b) => compareNodes(nodes[a], nodes[b]))
  yield
  const numbers = new Uint32Array(nodes.length)
  for (const [number, place] of order.entries()) numbers[place] = number
  const ids = order.map((place) => nodes[place]?.id ?? '')
  const both: [Relation, ReturnType<typeof bothDirections>][] = []
  for (const relation of relations) {
    const { from, to } = edges[relation] ?? { from: [], to: [] }
    both.push([relation, bothDirections(nodes.length, numbered(from, numbers), numbered(to, numbers))])
    yield
  }
  const text = yield* indexing(words, numbers)
  return {
    version,
    ids,
    sorts: order.map((place) => nodes[place]?.sort ?? ''),
    kinds: Uint8Array.from(order, (place) => nodeKinds.indexOf(nodes[place]?.kind ?? 'OTHER')),
    years: Int16Array.from(order, (place) => nodes[place]?.year ?? 0),
    text,
    out: Object.fromEntries(both.map(([relation, { out }]) => [relation, out])) as Snapshot['out'], // one for each relation
    in: Object.fromEntries(both.map(([relation, all]) => [relation, all.in])) as Snapshot['in'],
    numberOf: numbering(ids),
  }
}

/** Finds numbers by ids. Apart from what builds a snapshot, of which it would hold all that is thrown away. */
function numbering(ids: readonly string[]): (id: string) => number | undefined {
  const byId = new Map<string, number>()
  for (const [number, id] of ids.entries()) byId.set(id, number)
  return (id) => byId.get(id)
}

/** The neighbours of a node, ascending: a view, no copy. */
export function neighboursOf({ starts, ends }: Neighbours, node: number): Uint32Array {
  return ends.subarray(starts[node] ?? 0, starts[node + 1] ?? 0)
}

/** How many neighbours a node has. */
export function degreeOf({ starts }: Neighbours, node: number): number {
  return (starts[node + 1] ?? 0) - (starts[node] ?? 0)
}

/** The kind of a node. */
export function kindOf({ kinds }: Pick<Snapshot, 'kinds'>, node: number): NodeKind {
  return nodeKinds[kinds[node] ?? 0] ?? 'OTHER'
}

/** The folded title in what a work is sorted by, which a year may follow. */
export function titleIn(sort: string, year: number): string {
  if (year === 0) return sort
  const digits = String(year)
  const end = sort.length - digits.length - 1
  return sort[end] === ' ' && sort.endsWith(digits) ? sort.slice(0, end) : sort
}

function compareNodes(a: SnapshotNode | undefined, b: SnapshotNode | undefined): number {
  if (a === undefined || b === undefined) return 0
  if (a.sort !== b.sort) return a.sort < b.sort ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function numbered(places: ArrayLike<number>, numbers: Uint32Array): Uint32Array {
  const renumbered = new Uint32Array(places.length)
  for (let at = 0; at < places.length; at += 1) renumbered[at] = numbers[places[at] ?? 0] ?? 0
  return renumbered
}
