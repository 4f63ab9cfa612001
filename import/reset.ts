/** Everything that is stored is deleted: in portions, so that a graph of any size fits into a transaction's memory. */
import { storedLabels } from '../src/graph/constraints.ts'
import { cypher } from '../src/graph/cypher.ts'
import type { Graph, Run } from '../src/graph/graph.ts'
import { number } from '../src/graph/row.ts'
import { advance, takeTurn } from './load/take-turn.ts'

/** What a reset did: nodes deleted, and the data version that the empty graph has. */
export interface ResetDone {
  readonly deleted: number
  readonly dataVersion: number
}

/** The most that one transaction deletes. */
export interface ResetPortion {
  readonly nodes: number
  readonly relationships: number
}

/** A few tens of MB of a transaction's memory. */
const usualPortion: ResetPortion = { nodes: 10_000, relationships: 50_000 }

/**
 * Deletes all nodes with `storedLabels`; constraints stay, and data versions and runs go on counting, so that no answer of
 * before is taken for one of after. Imports are refused from the first portion to the last; a reset that is cut short is
 * finished by the next. Linear in what is stored. Rejects with the signal's reason.
 */
export async function reset(
  graph: Graph,
  progress: (deleted: number) => void,
  signal: AbortSignal,
  portion: ResetPortion = usualPortion,
): Promise<ResetDone> {
  const turn = <T>(work: (run: Run) => Promise<T>): Promise<{ readonly done: T; readonly version: number }> =>
    graph.write(async (run) => {
      await takeTurn(run, 'resetting')
      return { done: await work(run), version: await advance(run, 0) }
    }, signal)
  await turn((run) => run(cypher("MATCH (v:DataVersion {id: 'data'}) SET v.resetting = true")))
  let deleted = 0
  for (const label of storedLabels)
    for (let isLeft = true; isLeft; ) {
      const { done } = await turn((run) => deletePortion(run, label, portion))
      deleted += done.nodes
      isLeft = done.nodes + done.relationships > 0
      progress(deleted)
    }
  const { version } = await turn((run) => run(cypher("MATCH (v:DataVersion {id: 'data'}) REMOVE v.resetting")))
  return { deleted, dataVersion: version }
}

/** Deletes relationships of the first nodes with a label; the nodes too, once these have few enough for one transaction. */
async function deletePortion(run: Run, label: string, portion: ResetPortion): Promise<ResetPortion> {
  const gone = async (text: string): Promise<number> => {
    const [row = {}] = await run(
      cypher(`MATCH (n:${label}) WITH n LIMIT $nodes ${text} RETURN count(*) AS gone`, { ...portion }),
    )
    return number(row, 'gone')
  }
  const relationships = await gone('MATCH (n)-[r]-() WITH DISTINCT r LIMIT $relationships DELETE r')
  if (relationships === portion.relationships) return { nodes: 0, relationships }
  return { nodes: await gone('DETACH DELETE n'), relationships }
}
