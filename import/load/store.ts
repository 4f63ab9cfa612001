/**
 * An import as transactions, most often one: in each, whole documents replace what was said, what follows from them changes
 * with them, and the data version moves on. Who is who is worked out once, for the delivery as a whole; what a turn writes
 * follows from the documents that stand after it. Readers see no document half; an import that dies leaves each document as
 * before or as after, and the next one works out again who is who.
 */
import type { Graph, Run } from '../../src/graph/graph.ts'
import { type Delivery, documentChange } from './delivery.ts'
import { relinkDocuments, rememberRoots } from './origin-statements.ts'
import { type Outcome, type Total, totalOf } from './outcome.ts'
import { makePlan, type Plan } from './plan.ts'
import { type Portion, portionsOf } from './portions.ts'
import type { RunLog } from './run-log.ts'
import { readDocumentsStored, readRoots, type StoredRoot } from './stored.ts'
import { advance, takeTurn } from './take-turn.ts'
import { prepareTurn } from './turn.ts'
import { type PartProgress, partReporter, rowsOf, type WriteProgress } from './write-progress.ts'

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
  const portions = portionsOf(delivery, watch.portionSize)
  const outcomes: Outcome[] = []
  let plan: Plan | null = null
  for (const [index, portion] of portions.entries()) {
    const report = partReporter(portions, outcomes, watch.progress)
    outcomes.push(
      await graph.write(async (run) => {
        const turn = await takeTurn(run)
        if (index === 0) await settleOrigins(run, delivery, watch)
        const isFirst = plan?.version !== turn.version
        if (plan === null || isFirst) {
          report(null)
          plan = await makePlan(run, portions.slice(index), watch.signal)
        }
        const moment = {
          version: turn.version + 1,
          at: delivery.importedAt,
          isFirst,
          isLast: index === portions.length - 1,
        }
        try {
          const outcome = await storePortion(run, portion, plan, moment, report)
          await watch.note?.(run, turn, [...outcomes, outcome], index === portions.length - 1)
          return outcome
        } catch (error) {
          plan = null // what it takes to stand is not what stands
          throw error
        }
      }, watch.signal),
    )
  }
  return totalOf(outcomes)
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

async function storePortion(
  run: Run,
  portion: Portion,
  plan: Plan,
  moment: Parameters<typeof prepareTurn>[3],
  report: (at: PartProgress) => void,
): Promise<Outcome> {
  const stored = await readDocumentsStored(run)
  const { statements, changes } = await prepareTurn(run, portion, plan, moment)
  const total = statements.reduce((sum, statement) => sum + rowsOf(statement), 0)
  let rows = 0
  for (const statement of statements) {
    await run(statement)
    rows += rowsOf(statement)
    report({ rows, total, changes: changes.length })
  }
  plan.version = await advance(run, plan.entities.size)
  const documents = documentChange(portion, stored)
  return { dataVersion: plan.version, documents, changes, rows, size: plan.entities.size, unused: plan.unused }
}
