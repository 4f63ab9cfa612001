/** The snapshot of a graph, read in a stream. */
import { cypher, type Row } from '../graph/cypher.ts'
import { dataVersionIn, dataVersionStatement } from '../graph/data-version.ts'
import type { Graph } from '../graph/graph.ts'
import { number, numbers, oneOf, text } from '../graph/row.ts'
import {
  createSnapshot,
  type EdgeList,
  nodeKinds,
  type Relation,
  relations,
  type Snapshot,
  type SnapshotNode,
} from './snapshot.ts'

/** How often it is read again where an import writes meanwhile; then what was read last stands, which the next one mends. */
const mostReadings = 3

/**
 * Reads the graph as it stands. Neo4j names nodes and the ends of edges by its own numbers here, which are not kept.
 * Costs a pass over all entities and the edges between them.
 */
export async function readSnapshot(graph: Graph): Promise<Snapshot> {
  for (let readings = 1; ; readings += 1) {
    const version = await readVersion(graph)
    const snapshot = await readAt(graph, version)
    if (readings === mostReadings || (await readVersion(graph)) === version) return snapshot
  }
}

/** The data version that stands. */
export async function readVersion(graph: Graph): Promise<number> {
  return dataVersionIn(await graph.read(dataVersionStatement))
}

async function readAt(graph: Graph, version: number): Promise<Snapshot> {
  const places = new Map<number, number>()
  const nodes: SnapshotNode[] = []
  await graph.stream(cypher(everyNode), (row) => {
    places.set(number(row, 'at'), nodes.length)
    nodes.push({ id: text(row, 'id'), kind: oneOf(row, 'kind', nodeKinds), sort: text(row, 'sort') })
  })
  const edges: Partial<Record<Relation, EdgeList>> = {}
  for (const relation of relations) edges[relation] = await readEdges(graph, relation, places)
  return createSnapshot(version, nodes, edges)
}

const everyNode = `MATCH (e:Entity)
RETURN id(e) AS at, e.id AS id, coalesce(e.sortTitle, e.sortName, '') AS sort,
  coalesce(e.kind, toUpper(head([label IN labels(e) WHERE label <> 'Entity']))) AS kind`

/** One row for each node that edges leave: a row for each edge would take many times as long to read. */
async function readEdges(graph: Graph, relation: Relation, places: ReadonlyMap<number, number>): Promise<EdgeList> {
  const [from, to]: [number[], number[]] = [[], []]
  await graph.stream(cypher(edgesFrom(relation)), (row: Row) => {
    const place = places.get(number(row, 'at'))
    if (place === undefined) return
    for (const end of numbers(row, 'ends')) {
      const other = places.get(end)
      if (other === undefined) continue
      from.push(place)
      to.push(other)
    }
  })
  return { from, to }
}

function edgesFrom(relation: Relation): string {
  return `MATCH (e:Entity) WHERE EXISTS { (e)-[:${relation}]->() }
RETURN id(e) AS at, COLLECT { MATCH (e)-[:${relation}]->(other:Entity) RETURN id(other) } AS ends`
}
