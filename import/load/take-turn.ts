/** Writers take turns: one transaction at a time changes what is stored, and each that changes what is asked counts. */
import { TalkgraphError } from '../../src/errors.ts'
import { cypher } from '../../src/graph/cypher.ts'
import type { Run } from '../../src/graph/graph.ts'
import { number, numberOrNull } from '../../src/graph/row.ts'

/** Where the graph stands when a turn begins: its data version, how many import runs it has seen, and its entities. */
export interface Turn {
  readonly version: number
  readonly runs: number
  readonly entities: number
}

/**
 * Keeps other writers out until the transaction ends. Throws RESET_UNFINISHED where a reset was cut short, since documents
 * that seem to be there then are not whole, unless the turn is the reset's own.
 */
export async function takeTurn(run: Run, purpose: 'storing' | 'resetting' = 'storing'): Promise<Turn> {
  const [row = {}] = await run(
    cypher(
      `MERGE (v:DataVersion {id: 'data'}) ON CREATE SET v.version = 0 SET v.writing = true
RETURN v.version AS version, v.runs AS runs, v.entities AS entities, v.resetting AS resetting`,
    ),
  )
  if (row.resetting === true && purpose === 'storing')
    throw new TalkgraphError('RESET_UNFINISHED', 'A reset was cut short; run talkgraph reset again to finish it')
  return {
    version: number(row, 'version'),
    runs: numberOrNull(row, 'runs') ?? 0,
    entities: numberOrNull(row, 'entities') ?? 0,
  }
}

/** Moves the data version on, remembers how many entities there are in it, and gives the new one. */
export async function advance(run: Run, entities: number): Promise<number> {
  const [row = {}] = await run(
    cypher(
      `MATCH (v:DataVersion {id: 'data'}) SET v.version = v.version + 1, v.entities = $entities REMOVE v.writing
RETURN v.version AS version`,
      { entities },
    ),
  )
  return number(row, 'version')
}
