/**
 * Who is joined to whom, in memory: the layer that is asked, without its words, as compressed sparse rows. It answers what
 * Neo4j would have to expand a hub for: a walk costs a few nanoseconds an edge.
 */
import type { ClaimKind } from '../model/claim.ts'
import { workKinds } from '../model/work.ts'

/** What nodes are; works by their kinds. */
export const nodeKinds = [...workKinds, 'PRESENTATION', 'PERSON', 'VENUE', 'TOPIC'] as const
export type NodeKind = (typeof nodeKinds)[number]

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

/** The neighbours of node n stand, in ascending order, in `ends` from `starts[n]` up to `starts[n + 1]`. */
export interface Neighbours {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** A node as it is read. `sort` is what lists order it by: a folded title or name. */
export interface SnapshotNode {
  readonly id: string
  readonly kind: NodeKind
  readonly sort: string
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
  /** Where edges of a relation lead from a node. */
  readonly out: Readonly<Record<Relation, Neighbours>>
  /** Where edges of a relation come from, to a node. */
  readonly in: Readonly<Record<Relation, Neighbours>>
  /** The number of the node with an id; undefined where there is none. */
  numberOf(id: string): number | undefined
}

/**
 * The snapshot of nodes and edges; an edge that is there twice counts once. Costs a sort of the nodes and is linear in the
 * edges; takes 8 bytes an edge and, with their texts, some 250 a node.
 */
export function createSnapshot(
  version: number,
  nodes: readonly SnapshotNode[],
  edges: Readonly<Partial<Record<Relation, EdgeList>>>,
): Snapshot {
  const order = [...nodes.keys()].sort((a, b) => compareNodes(nodes[a], nodes[b]))
  const numbers = new Uint32Array(nodes.length)
  for (const [number, place] of order.entries()) numbers[place] = number
  const ids = order.map((place) => nodes[place]?.id ?? '')
  const byId = new Map(ids.map((id, number) => [id, number]))
  const both = relations.map((relation) => {
    const { from, to } = edges[relation] ?? { from: [], to: [] }
    return [relation, neighbours(nodes.length, numbered(from, numbers), numbered(to, numbers))] as const
  })
  return {
    version,
    ids,
    sorts: order.map((place) => nodes[place]?.sort ?? ''),
    kinds: Uint8Array.from(order, (place) => nodeKinds.indexOf(nodes[place]?.kind ?? 'OTHER')),
    out: Object.fromEntries(both.map(([relation, { out }]) => [relation, out])) as Snapshot['out'], // one for each relation
    in: Object.fromEntries(both.map(([relation, all]) => [relation, all.in])) as Snapshot['in'],
    numberOf: (id) => byId.get(id),
  }
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

function compareNodes(a: SnapshotNode | undefined, b: SnapshotNode | undefined): number {
  if (a === undefined || b === undefined) return 0
  if (a.sort !== b.sort) return a.sort < b.sort ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function numbered(places: ArrayLike<number>, numbers: Uint32Array): Uint32Array {
  return Uint32Array.from(places, (place) => numbers[place] ?? 0)
}

/**
 * Both directions of a list of edges. Going through the rows of one in order fills those of the other in ascending order, so
 * three passes sort both without comparing anything.
 */
function neighbours(
  size: number,
  from: Uint32Array,
  to: Uint32Array,
): { readonly out: Neighbours; readonly in: Neighbours } {
  const unsorted = rows(size, from, to)
  const incoming = rows(size, unsorted.ends, sources(unsorted))
  const outgoing = distinct(rows(size, incoming.ends, sources(incoming)))
  return { out: outgoing, in: rows(size, outgoing.ends, sources(outgoing)) }
}

/** Rows by `keys`, in which values stand in the order in which they came. */
function rows(size: number, keys: Uint32Array, values: Uint32Array): Neighbours {
  const starts = new Uint32Array(size + 1)
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1
  for (let key = 0; key < size; key += 1) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0)
  const next = starts.slice()
  const ends = new Uint32Array(values.length)
  for (const [place, key] of keys.entries()) {
    ends[next[key] ?? 0] = values[place] ?? 0
    next[key] = (next[key] ?? 0) + 1
  }
  return { starts, ends }
}

/** The node that each end belongs to. */
function sources({ starts, ends }: Neighbours): Uint32Array {
  const owners = new Uint32Array(ends.length)
  for (let node = 0; node + 1 < starts.length; node += 1) owners.fill(node, starts[node], starts[node + 1])
  return owners
}

function distinct({ starts, ends }: Neighbours): Neighbours {
  const kept = new Uint32Array(ends.length)
  const keptStarts = new Uint32Array(starts.length)
  let count = 0
  for (let node = 0; node + 1 < starts.length; node += 1) {
    const first = count
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1) {
      const end = ends[at] ?? 0
      if (count > first && kept[count - 1] === end) continue
      kept[count] = end
      count += 1
    }
    keptStarts[node + 1] = count
  }
  return { starts: keptStarts, ends: kept.slice(0, count) }
}
