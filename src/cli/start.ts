import { exitCodes } from './exit-codes.ts'
import { createReporter } from './reporter.ts'
import type { Settings } from './settings.ts'
import { endSignal } from './signals.ts'
import { withNeo4j } from './with-neo4j.ts'

/** What `talkgraph start` is asked to do. */
export interface StartSettings extends Settings {
  /** None means the corpus that comes with talkgraph. */
  readonly paths: readonly string[]
  readonly again: boolean
}

/** Imports, then serves until the user ends it. Documents that could not be imported show in the exit code at the end. */
export async function start(settings: StartSettings): Promise<number> {
  const reporter = createReporter(settings)
  const signal = endSignal()
  const load = () => Promise.all([import('./import-into.ts'), import('./serve-until-end.ts')])
  return withNeo4j(settings, { share: false, signal, reporter, load }, async (standing, modules) => {
    const [{ importInto, wasComplete }, { serveUntilEnd }] = modules
    const order = { paths: settings.paths, again: settings.again }
    const report = await importInto(standing.graph, order, reporter)
    await serveUntilEnd(standing, settings, { signal, reporter, imported: report })
    return wasComplete(report) ? exitCodes.done : exitCodes.incomplete
  })
}
