import type { Address } from './address.ts'
import { connect } from './connect.ts'
import { ensureConstraints } from './constraints.ts'
import { cypher } from './cypher.ts'

/**
 * What a training run of the local Neo4j does, so that its archive of classes holds what a session loads: indexes, a
 * write, reads by index and by text. For an empty graph that is thrown away.
 */
export async function practice(address: Address): Promise<void> {
  const graph = connect(address)
  try {
    await ensureConstraints(graph)
    await graph.write((run) => run(write))
    for (const read of reads) await graph.read(read)
  } finally {
    await graph.close()
  }
}

const write = cypher(
  'UNWIND $rows AS row MERGE (w:Entity {id: row.id}) SET w = row, w:Work MERGE (w)-[c:CITES]->(w) SET c.citesKey = row.id RETURN w.id',
  { rows: [{ id: 'practice', title: 'Practice', searchNames: ['practice'], sortTitle: 'practice' }] },
)

const reads = [
  cypher(
    `UNWIND range(0, size($ids) - 1) AS i
     CALL (i) { MATCH (w:Entity {id: $ids[i]})<-[c:CITES]-(t:Work) RETURN t.title AS title, c.citesKey AS key ORDER BY key LIMIT 10 }
     RETURN i, collect(title) AS titles`,
    { ids: ['practice'] },
  ),
  cypher(
    "CALL db.index.fulltext.queryNodes('search', 'searchNames:practise~') YIELD node, score RETURN node.id AS id, score",
  ),
  cypher('RETURN COUNT { (:Work) } AS works'),
]
