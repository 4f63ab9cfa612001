import { TalkgraphError } from '../errors.ts'
import { exitCodes } from './exit-codes.ts'
import { createReporter } from './reporter.ts'
import type { Settings } from './settings.ts'
import { endSignal } from './signals.ts'
import { withNeo4j } from './with-neo4j.ts'

/** What `talkgraph reset` is asked to do. */
export interface ResetSettings extends Settings {
  /** Nobody is to be asked. */
  readonly yes: boolean
}

/**
 * Deletes what talkgraph has stored in the Neo4j of the data folder, once the user has typed "yes", and gives the exit code.
 * Throws INVALID_ARGUMENT where nobody can be asked.
 */
export async function resetCommand(settings: ResetSettings): Promise<number> {
  const { yes, json } = settings
  const isAsked = !yes && !json && process.stdin.isTTY
  if (!yes && !isAsked)
    throw new TalkgraphError('INVALID_ARGUMENT', 'Expected --yes, since there is no terminal to ask on')
  const reporter = createReporter(settings)
  const signal = endSignal('Interrupted; if it had begun to delete, talkgraph reset goes on from there')
  const load = () =>
    Promise.all([
      import('../../import/reset.ts'),
      import('../queries/counts.ts'),
      import('./ask.ts'),
      import('./progress.ts'),
    ])
  return withNeo4j(settings, { share: true, signal, reporter, load }, async ({ graph, address }, modules) => {
    const [{ reset }, { countsOf, countsStatement }, { isTyped }, { count, thousands }] = modules
    const { documents, works } = countsOf(await graph.read(countsStatement()))
    const question = `Delete ${count(documents, 'document')}, ${count(works, 'work')} and all else that talkgraph stored in ${address.uri}? Type yes: `
    if (isAsked && !(await isTyped('yes', question, signal))) {
      reporter.say('Nothing was deleted.')
      return exitCodes.failed
    }
    const done = await reset(
      graph,
      (deleted) =>
        reporter.tick({
          step: 'deleting',
          title: 'Deleting',
          share: null,
          counts: [`${thousands(deleted)} nodes`],
          amount: { done: deleted, unit: ' nodes' },
          data: { deleted },
        }),
      signal,
    )
    reporter.say(`Deleted all that was stored: ${count(done.deleted, 'node')}.`)
    reporter.tell({ event: 'reset', ...done })
    return exitCodes.done
  })
}
