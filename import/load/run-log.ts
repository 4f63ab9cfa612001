/** The record of an import's run, kept by its transactions. */
import type { Run } from '../../src/graph/graph.ts'
import { type Outcome, totalOf } from './outcome.ts'
import { createRun, type RunNotes, runId, updateRun } from './run-statements.ts'
import type { Turn } from './take-turn.ts'

/** Writes what the transactions did, each within itself; a run that dies stays as its last whole transaction left it. */
export interface RunLog {
  /** Notes what was done so far, and that there is no more to come. */
  note(run: Run, turn: Turn, outcomes: readonly Outcome[], isLast: boolean): Promise<void>
  /** The run's id, once something was noted. */
  id(): string
}

/** A log of the run that these notes tell of. */
export function runLog(notes: RunNotes): RunLog {
  let number: number | null = null
  return {
    async note(run, turn, outcomes, isLast) {
      const { dataVersion, documents, change } = totalOf(outcomes)
      const read = documents.added.length + documents.changed.length
      const finishedAt = isLast ? new Date().toISOString() : null
      const state = { ...change, dataVersion, documents: notes.kept + read, finishedAt }
      const isFirst = outcomes.length === 1
      if (isFirst || number === null) number = turn.runs + 1
      for (const statement of isFirst ? createRun(number, notes, state) : [updateRun(number, state)])
        await run(statement)
    },
    id() {
      if (number === null) throw new Error('Expected a run that was noted')
      return runId(number)
    },
  }
}
