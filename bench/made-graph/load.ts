/** Loads a made-up world into an empty graph by `UNWIND … CREATE`, batch after batch. */
import { batches } from '../../import/load/batch.ts'
import { send } from '../../import/load/send.ts'
import { cypher, type Statement } from '../../src/graph/cypher.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { nodeGroups, relationshipGroups } from './groups.ts'
import type { World } from './world.ts'

/** Rows that are written in one transaction. */
const turn = 20_000

/** Writes it all. `rows` gets what was written so far after each turn. Some 20,000 rows a second. */
export async function loadWorld(
  graph: Graph,
  world: World,
  rows: (written: number, what: string) => void,
): Promise<void> {
  let written = 0
  for (const { text, what, from } of parts(world))
    for (const some of turns(from())) {
      const statements = [...batches(some)].map((batch) => cypher(text, { rows: batch }))
      await graph.write((run) => send(run, statements, () => undefined))
      written += some.length
      rows(written, what)
    }
}

interface Part {
  readonly text: Statement['text']
  readonly what: string
  readonly from: () => Iterable<unknown>
}

function parts(world: World): readonly Part[] {
  return [
    ...nodeGroups(world).map(({ labels, rows }) => ({
      text: `UNWIND $rows AS row CREATE (n:${labels}) SET n = row`,
      what: labels,
      from: rows,
    })),
    ...relationshipGroups(world).map(({ type, from, to, rows }) => ({
      text: `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
      what: type,
      from: rows,
    })),
  ]
}

function* turns<Row>(rows: Iterable<Row>): Generator<readonly Row[]> {
  let some: Row[] = []
  for (const row of rows) {
    some.push(row)
    if (some.length < turn) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}
