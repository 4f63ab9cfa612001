import { exitCodes } from './exit-codes.ts'
import { createReporter } from './reporter.ts'
import { serveUntilEnd } from './serve-until-end.ts'
import type { Settings } from './settings.ts'
import { endSignal } from './signals.ts'
import { withNeo4j } from './with-neo4j.ts'

/** Serves the graph of the data folder until the user ends it. */
export async function serveCommand(settings: Settings): Promise<number> {
  const reporter = createReporter(settings)
  const signal = endSignal()
  return withNeo4j(settings, { share: false, signal, reporter }, async (standing) => {
    await serveUntilEnd(standing, settings, { signal, reporter, imported: null })
    return exitCodes.done
  })
}
