import type { ImportOrder } from '../../import/pipeline.ts'
import { accountEvent, accountTable } from './account-report.ts'
import { exitCodes } from './exit-codes.ts'
import { createReporter } from './reporter.ts'
import type { Settings } from './settings.ts'
import { endSignal } from './signals.ts'
import { withNeo4j } from './with-neo4j.ts'

/** What `talkgraph import` is asked to do. */
export interface ImportSettings extends Settings {
  readonly order: ImportOrder
  /** Only tells what would change. */
  readonly dryRun: boolean
}

/** Imports into the Neo4j of the data folder, a running server's where there is one, and gives the exit code. */
export async function importCommand(settings: ImportSettings): Promise<number> {
  const { order, dryRun } = settings
  const reporter = createReporter(settings)
  const signal = endSignal()
  const load = () =>
    Promise.all([import('./import-into.ts'), import('./rehearse-into.ts'), import('../../import/pipeline.ts')])
  return withNeo4j(settings, { share: true, signal, reporter, load }, async ({ graph }, modules) => {
    const [{ importInto, importSentence }, { rehearseInto, changeLines }, { isComplete }] = modules
    const showing = { reporter, signal }
    if (dryRun) {
      const changes = await rehearseInto(graph, order, showing)
      for (const line of changeLines(changes)) reporter.say(line)
      reporter.tell({ event: 'rehearsed', ...changes })
      return isComplete(changes) ? exitCodes.done : exitCodes.incomplete
    }
    const report = await importInto(graph, order, showing)
    const { accounts = [], ...done } = report
    for (const account of accounts) reporter.tell(accountEvent(account))
    if (order.report === true) reporter.say(accountTable(accounts))
    reporter.say(importSentence(report))
    reporter.tell({ event: 'imported', ...done })
    return isComplete(report) ? exitCodes.done : exitCodes.incomplete
  })
}
