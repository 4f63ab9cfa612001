import { exitCodes } from './exit-codes.ts'
import { createReporter } from './reporter.ts'
import type { Settings } from './settings.ts'
import { expectShortLives } from './short-lived.ts'
import { endSignal } from './signals.ts'
import { withNeo4j } from './with-neo4j.ts'

/** Serves the graph of the data folder until the user ends it. */
export async function serveCommand(settings: Settings): Promise<number> {
  expectShortLives()
  const reporter = createReporter(settings)
  const signal = endSignal()
  const load = () => import('./serve-until-end.ts')
  return withNeo4j(settings, { share: false, signal, reporter, load }, async (standing, { serveUntilEnd }) => {
    await serveUntilEnd(standing, settings, { signal, reporter }, async () => null)
    return exitCodes.done
  })
}
