/** What search knows of the things of a made-up world through others, worked out in the graph. */
import { batches } from '../../import/load/batch.ts'
import { send } from '../../import/load/send.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { fillAround } from '../../test/support/search-around.ts'
import type { World } from './world.ts'

/** Statements that are written in one transaction. */
const turn = 10

/** Writes it on a graph that holds the world. Some 10,000 things a second. `told` gets how many are done. */
export async function fillSearch(graph: Graph, { ids }: World, told: (things: number) => void): Promise<void> {
  const statements = fillAround(ids.works, ids.venues)
  const all = ids.works.length + ids.venues.length
  let done = 0
  for (const some of batches(statements, turn)) {
    await graph.write((run) => send(run, some, () => undefined))
    done += some.length
    told(Math.round((all * done) / statements.length))
  }
}
