/**
 * An import as transactions, most often one: in each, whole documents replace what was said, what follows from them changes
 * with them, and the data version moves on. Who is who is worked out once, for the delivery as a whole; what a turn writes
 * follows from the documents that stand after it. Readers see no document half; an import that dies leaves each document as
 * before or as after, and the next one works out again who is who.
 */
import type { Statement } from '../../src/graph/cypher.ts'
import type { Graph, Run } from '../../src/graph/graph.ts'
import { breathe } from '../resolve/steps.ts'
import { type Delivery, documentChange } from './delivery.ts'
import { relinkDocuments, rememberRoots } from './origin-statements.ts'
import { type Outcome, type Total, totalOf } from './outcome.ts'
import { makePlan, type Plan } from './plan.ts'
import { type Portion, portionsOf } from './portions.ts'
import type { RunLog } from './run-log.ts'
import { send } from './send.ts'
import { readRoots, type StoredRoot } from './stored.ts'
import { advance, takeTurn } from './take-turn.ts'
import { createTally } from './tally.ts'
import { type Carried, carry, prepareTurn } from './turn.ts'
import { partReporter, rowsOf, type WriteProgress } from './write-progress.ts'

/** Who watches a store, and may end it. */
export interface Watch {
  readonly signal: AbortSignal
  readonly progress: (at: WriteProgress) => void
  /** Looks at the roots that stand when the delivery's turn has come; what it throws ends the store before it wrote. */
  readonly checkRoots: (known: readonly StoredRoot[]) => Promise<void>
  /** Keeps a record in each transaction of what was done so far; absent where nothing is to be kept. */
  readonly note?: RunLog['note']
  /** Mentions and claims of one transaction; see portions.ts. */
  readonly portionSize?: number
}

/**
 * Stores a delivery. Imports that run at once take turns, transaction by transaction. Costs a read of everything said so
 * far, and writes in proportion to what changes. Rejects with the signal's reason; what was stored by then stays.
 */
export async function store(graph: Graph, delivery: Delivery, watch: Watch): Promise<Total> {
  const { importedAt } = delivery
  const portions = portionsOf(delivery, watch.portionSize)
  const tally = createTally()
  const outcomes: Outcome[] = []
  let course: Course | null = null
  for (const [index, portion] of portions.entries()) {
    const report = partReporter(portions, outcomes, watch.progress)
    const { outcome, changes } = await graph.write(async (run) => {
      const turn = await takeTurn(run)
      if (index === 0) await settleOrigins(run, delivery, watch)
      const underWay = course?.plan.version === turn.version ? course : null
      course = null // what it takes to stand is not what stands, unless this turn goes well
      if (underWay === null) report(null)
      const { plan, carried } = underWay ?? (await setOut(run, portions.slice(index), importedAt, watch.signal))
      const moment = { version: turn.version + 1, isLast: index === portions.length - 1 }
      const documents = documentChange(portion, plan.documents)
      const { statements, changes } = await prepareTurn(run, carried, plan, moment)
      const next = portions[index + 1]
      const [rows, ahead] = await Promise.all([
        sendAll(run, statements, (rows, total) => report({ rows, total, changes: changes.length })),
        next === undefined ? null : breathe(carry(next, plan, { isFirst: false, importedAt }), watch.signal), // while Neo4j writes
      ])
      plan.version = await advance(run, plan.entities.size)
      const change = tally.with(changes, plan.entities.size)
      const { version: dataVersion, unused } = plan
      const outcome = { dataVersion, documents, changes: changes.length, change, rows, unused }
      await watch.note?.(run, turn, [...outcomes, outcome], moment.isLast)
      if (ahead !== null) course = { plan, carried: ahead }
      return { outcome, changes }
    }, watch.signal)
    tally.add(changes)
    outcomes.push(outcome)
  }
  return totalOf(outcomes)
}

/** A plan, and the portion whose turn it is, carried into it. */
interface Course {
  readonly plan: Plan
  readonly carried: Carried
}

async function setOut(
  run: Run,
  portions: readonly Portion[],
  importedAt: string,
  signal: AbortSignal,
): Promise<Course> {
  const plan = await makePlan(run, portions, signal)
  const [first = { documents: [], forgotten: [] }] = portions
  return { plan, carried: await breathe(carry(first, plan, { isFirst: true, importedAt }), signal) }
}

/** Sends what is to be written, and gives how many rows that is; `report` is told after each statement. */
async function sendAll(
  run: Run,
  statements: readonly Statement[],
  report: (rows: number, total: number) => void,
): Promise<number> {
  const total = statements.reduce((sum, statement) => sum + rowsOf(statement), 0)
  let rows = 0
  await send(run, statements, (statement) => {
    rows += rowsOf(statement)
    report(rows, total)
  })
  return rows
}

/** Roots as they are now, and where documents that stay can be opened. */
async function settleOrigins(
  run: Run,
  { roots, relinked = [] }: Pick<Delivery, 'roots' | 'relinked'>,
  { checkRoots }: Pick<Watch, 'checkRoots'>,
): Promise<void> {
  await checkRoots(await readRoots(run))
  for (const statement of [...rememberRoots(roots), ...relinkDocuments(relinked)]) await run(statement)
}
