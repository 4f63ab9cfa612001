/** An import that brings no document to write: a record of it, and where what stays is found now. */
import type { Graph } from '../../src/graph/graph.ts'
import type { Delivery } from './delivery.ts'
import { relinkDocuments, rememberRoots } from './origin-statements.ts'
import { createRun, type RunNotes, runId } from './run-statements.ts'
import type { Watch } from './store.ts'
import { readRoots } from './stored.ts'
import { advance, takeTurn } from './take-turn.ts'

/** What there is to note; roots that are as they were are left out. */
export interface Note extends Required<Pick<Delivery, 'roots' | 'relinked'>> {
  readonly run: RunNotes
}

/** What was noted: the run's id, and the new data version, null where answers are as they were. */
export interface Noted {
  readonly run: string
  readonly dataVersion: number | null
}

/** Notes an import in one transaction: two short statements, and more only where there are problems, roots or addresses to note. */
export function noteImport(
  graph: Graph,
  { roots, relinked, run: notes }: Note,
  { checkRoots, signal }: Pick<Watch, 'checkRoots' | 'signal'>,
): Promise<Noted> {
  return graph.write(async (run) => {
    const { version, runs, entities } = await takeTurn(run)
    if (roots.length > 0) await checkRoots(await readRoots(run))
    for (const statement of [...rememberRoots(roots), ...relinkDocuments(relinked)]) await run(statement)
    const next = relinked.length > 0 ? await advance(run, entities) : null
    const state = {
      ...{ added: 0, changed: 0, removed: 0, kept: entities },
      dataVersion: next ?? version,
      documents: notes.kept,
      finishedAt: new Date().toISOString(),
    }
    for (const statement of createRun(runs + 1, notes, state)) await run(statement)
    return { run: runId(runs + 1), dataVersion: next }
  }, signal)
}
