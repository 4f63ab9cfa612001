import { exitCodes } from './exit-codes.ts'
import { createReporter } from './reporter.ts'
import type { Settings } from './settings.ts'
import { endSignal } from './signals.ts'
import { withNeo4j } from './with-neo4j.ts'

/** What `talkgraph forget` is asked to do. */
export interface ForgetSettings extends Settings {
  readonly paths: readonly string[]
}

/** Forgets documents in the Neo4j of the data folder, a running server's where there is one, and gives the exit code. */
export async function forgetCommand(settings: ForgetSettings): Promise<number> {
  const reporter = createReporter(settings)
  const signal = endSignal()
  const load = () =>
    Promise.all([import('../../import/forget.ts'), import('./import-into.ts'), import('./progress.ts')])
  return withNeo4j(settings, { share: true, signal, reporter, load }, async ({ graph }, modules) => {
    const [{ forgetPaths }, { progressOf }, { count, thousands }] = modules
    const forgotten = await forgetPaths(
      graph,
      settings.paths,
      (at) => reporter.tick(progressOf({ step: 'writing', ...at })),
      signal,
    )
    const { documents, entities } = forgotten
    reporter.say(
      `Forgot ${count(documents.length, 'document')}; ${count(entities.removed, 'thing')} gone, ${thousands(entities.changed)} changed.`,
    )
    reporter.tell({ event: 'forgotten', ...forgotten })
    return exitCodes.done
  })
}
