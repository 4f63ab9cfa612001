/** An import's run, as statements: made in its first transaction, brought up to date in each. */
import { cypher, type Statement } from '../../src/graph/cypher.ts'
import type { Problem } from '../../src/model/document.ts'
import { hashId } from '../../src/model/id.ts'
import { batched } from './batch.ts'
import { problemProperties } from './rows.ts'
import type { LayerChange } from './tally.ts'

/** What is known of a run before it stores anything. */
export interface RunNotes {
  /** ISO 8601. */
  readonly startedAt: string
  /** Documents that were read and are as they were. */
  readonly kept: number
  readonly problems: readonly Problem[]
}

/** Where a run is; `finishedAt` is an ISO 8601 time, or null while there is more to come. */
export interface RunState extends LayerChange {
  readonly dataVersion: number
  /** Documents read or kept so far. */
  readonly documents: number
  readonly finishedAt: string | null
}

/** The id of the run of this number; they count from 1, and a reset does not begin anew. */
export function runId(number: number): string {
  return hashId('run', String(number))
}

/** Statements that make a run with its problems; lets go of the turn's mark, since a run alone is no new data version. */
export function createRun(number: number, { startedAt, problems }: RunNotes, state: RunState): readonly Statement[] {
  const id = runId(number)
  const properties = { id, number, startedAt, problemCount: problems.length, ...state }
  const rows = problems.map((problem, order) => ({ problem: problemProperties(problem), order }))
  return [cypher(create, { number, properties }), ...batched(rows, (some) => [cypher(addProblems, { id, rows: some })])]
}

const create = `MATCH (v:DataVersion {id: 'data'}) SET v.runs = $number REMOVE v.writing
CREATE (r:ImportRun) SET r = $properties`

const addProblems = `MATCH (r:ImportRun {id: $id}) UNWIND $rows AS row
CREATE (r)-[:MET {order: row.order}]->(p:Problem) SET p = row.problem`

/** The statement that brings a run up to date. */
export function updateRun(number: number, state: RunState): Statement {
  return cypher('MATCH (r:ImportRun {id: $id}) SET r += $state', { id: runId(number), state })
}
