import { inject } from 'vitest'
import { connect } from '../../src/graph/connect.ts'
import { ensureConstraints } from '../../src/graph/constraints.ts'
import { cypher } from '../../src/graph/cypher.ts'
import type { Graph, Run } from '../../src/graph/graph.ts'
import { orders } from '../../src/model/order.ts'

/** The run's graph, empty and with its constraints; close it when done. */
export async function emptyGraph(): Promise<Graph> {
  const graph = connect(inject('neo4j'))
  await clear(graph)
  await ensureConstraints(graph)
  return graph
}

/** Deletes everything but the note that the indexes are there, since making sure of them takes as long as a small test. */
export async function forgetAll(run: Run): Promise<void> {
  await run(cypher('MATCH (n) WHERE NOT n:DataVersion DETACH DELETE n'))
  await run(cypher("MATCH (v:DataVersion) SET v = {id: 'data', version: 0, definitions: v.definitions}"))
}

export async function clear(graph: Graph): Promise<void> {
  await graph.write(forgetAll)
}

/** Everything in the graph as sorted lines, but for when it was imported and how often: equal graphs give equal lines. */
export async function contents(graph: Graph): Promise<readonly string[]> {
  const nodes = await graph.read(
    cypher(
      `MATCH (n) WHERE NOT n:DataVersion AND NOT n:ImportRun AND NOT (:ImportRun)-[:MET]->(n)
RETURN labels(n) AS labels, n {.*, importedAt: null} AS it`,
    ),
  )
  const edges = await graph.read(
    cypher(
      `MATCH (a)-[r]->(b) WHERE NOT a:ImportRun
RETURN type(r) AS type, coalesce(a.id, a.message) AS from, coalesce(b.id, b.message) AS to, r {.*} AS it`,
    ),
  )
  return [...nodes, ...edges].map((row) => JSON.stringify(sorted(row))).sort()
}

/** All there is as sorted lines, times, runs and the data version included: what was not touched gives equal lines. */
export async function everything(graph: Graph): Promise<readonly string[]> {
  const nodes = await graph.read(cypher('MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, n {.*} AS it'))
  const edges = await graph.read(
    cypher(
      'MATCH (a)-[r]->(b) RETURN type(r) AS type, elementId(r) AS id, elementId(a) AS from, elementId(b) AS to, r {.*} AS it',
    ),
  )
  return [...nodes, ...edges].map((row) => JSON.stringify(sorted(row))).sort()
}

/** The layer that is asked as sorted lines without ids, slugs and what is made of them: layers that say the same are equal. */
export async function facts(graph: Graph): Promise<readonly string[]> {
  const keys = [...new Set(Object.values(orders).flatMap((ofLabel) => Object.values(ofLabel)))]
  const without = ['id', 'slug', 'hash', 'sortKey', 'addedIn', 'changedIn', ...keys].map((name) => `${name}: null`)
  const nodes = await graph.read(
    cypher(`MATCH (e:Entity) RETURN labels(e) AS labels, e {.*, ${without.join(', ')}} AS it`),
  )
  const edges = await graph.read(
    cypher(
      'MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r) AS type, coalesce(a.title, a.name, a.event) AS from, coalesce(b.title, b.name, b.event) AS to, r.relation AS relation, r.section AS section',
    ),
  )
  return [...nodes, ...edges].map((row) => JSON.stringify(sorted(row))).sort()
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  )
}
