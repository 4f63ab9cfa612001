import type { ImportOrder } from '../../import/pipeline.ts'
import { ensureFree } from '../server/listen.ts'
import { exitCodes } from './exit-codes.ts'
import { createReporter } from './reporter.ts'
import type { Settings } from './settings.ts'
import { expectShortLives } from './short-lived.ts'
import { endSignal } from './signals.ts'
import { withNeo4j } from './with-neo4j.ts'

/** What `talkgraph start` is asked to do. */
export interface StartSettings extends Settings {
  readonly order: ImportOrder
}

/**
 * Imports, then serves until the user ends it; where nothing is new, it answers before the import is noted. Documents that could not be imported show in the exit code at the end.
 * Throws INTERRUPTED where the user ends it before it serves.
 */
export async function start(settings: StartSettings): Promise<number> {
  expectShortLives()
  const reporter = createReporter(settings)
  const signal = endSignal()
  const { host, port } = settings.config
  const load = () =>
    Promise.all([
      import('./import-into.ts'),
      import('./serve-until-end.ts'),
      import('../../import/pipeline.ts'),
      ensureFree(host, port),
    ])
  return withNeo4j(settings, { share: false, signal, reporter, load }, async (standing, modules) => {
    const [{ importInto }, { serveUntilEnd }, { isComplete }] = modules
    const report = await serveUntilEnd(standing, settings, { signal, reporter }, (onStanding) =>
      importInto(standing.graph, settings.order, { reporter, signal, onStanding }),
    )
    return isComplete(report) ? exitCodes.done : exitCodes.incomplete
  })
}
