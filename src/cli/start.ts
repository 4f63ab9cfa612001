import { isComplete } from '../../import/pipeline.ts'
import { packageFile } from '../package-root.ts'
import { exitCodes } from './exit-codes.ts'
import { importInto } from './import-into.ts'
import { createReporter } from './reporter.ts'
import { serveUntilEnd } from './serve-until-end.ts'
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
  const paths = settings.paths.length > 0 ? settings.paths : [packageFile('import/corpus')]
  return withNeo4j(settings, { share: false, signal, reporter }, async (standing) => {
    const report = await importInto(standing.graph, { paths, again: settings.again }, reporter)
    await serveUntilEnd(standing, settings, { signal, reporter, imported: report })
    return isComplete(report) ? exitCodes.done : exitCodes.incomplete
  })
}
