/** Indexes take as long to fill as there is much to fill them with. */
import { setTimeout } from 'node:timers/promises'
import { TalkgraphError } from '../errors.ts'
import { cypher, type Row } from './cypher.ts'
import type { Graph } from './graph.ts'
import { numberOrNull, text, textOrNull } from './row.ts'

/** Between one look and the next, in milliseconds, and looks from one telling to the next. */
const pause = 250
const looks = 8

/**
 * Waits until every index can be used, for as long as Neo4j fills them: seconds for each hundred thousand things. Tells how
 * far it is. Throws NEO4J_FAILED where one cannot be filled.
 */
export async function awaitIndexes(graph: Graph, tell: (message: string) => void): Promise<void> {
  for (let look = 1; ; look += 1) {
    const filling = (await graph.read(unready)).map(fillingIn)
    if (filling.length === 0) return
    const failed = filling.find(({ reason }) => reason !== null)
    if (failed) throw new TalkgraphError('NEO4J_FAILED', `Neo4j cannot fill the index ${failed.name}: ${failed.reason}`)
    if (look % looks === 0)
      tell(`Neo4j fills ${filling.length} indexes, one of them to ${filling[0]?.percent} % so far`)
    await setTimeout(pause)
  }
}

const unready = cypher(
  "SHOW INDEXES YIELD name, state, populationPercent, failureMessage WHERE state <> 'ONLINE' RETURN name, CASE state WHEN 'FAILED' THEN failureMessage END AS reason, populationPercent AS percent ORDER BY percent DESC, name",
)

function fillingIn(row: Row) {
  return {
    name: text(row, 'name'),
    reason: textOrNull(row, 'reason'),
    percent: Math.floor(numberOrNull(row, 'percent') ?? 0),
  }
}
