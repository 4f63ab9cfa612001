import { accountEvent, accountTable } from './account-report.ts'
import { exitCodes } from './exit-codes.ts'
import { createReporter } from './reporter.ts'
import type { Settings } from './settings.ts'
import { endSignal } from './signals.ts'
import { withNeo4j } from './with-neo4j.ts'

/** What `talkgraph import` is asked to do. */
export interface ImportSettings extends Settings {
  readonly paths: readonly string[]
  readonly as: string | null
  readonly again: boolean
  readonly report: boolean
}

/** Imports into the Neo4j of the data folder, a running server's where there is one, and gives the exit code. */
export async function importCommand(settings: ImportSettings): Promise<number> {
  const reporter = createReporter(settings)
  const order = {
    paths: settings.paths,
    again: settings.again,
    report: settings.report,
    ...(settings.as === null ? {} : { as: settings.as }),
  }
  const signal = endSignal()
  const load = () => Promise.all([import('./import-into.ts'), import('../../import/pipeline.ts')])
  return withNeo4j(settings, { share: true, signal, reporter, load }, async ({ graph }, modules) => {
    const [{ importInto, importSentence }, { isComplete }] = modules
    const report = await importInto(graph, order, { reporter, signal })
    const { accounts = [], ...done } = report
    for (const account of accounts) reporter.tell(accountEvent(account))
    if (settings.report) reporter.say(accountTable(accounts))
    reporter.say(importSentence(report))
    reporter.tell({ event: 'imported', ...done })
    return isComplete(report) ? exitCodes.done : exitCodes.incomplete
  })
}
