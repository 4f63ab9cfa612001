/** Work that takes long, in steps: done in one go, or a step at a time with room for others in between. */
import { setImmediate as nextTurn } from 'node:timers/promises'

/** Yields where others may come in between; returns what the work comes to. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** Does all steps at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/**
 * Does a step in each turn of the event loop, so that nobody waits for longer than the longest step. Rejects with the
 * signal's reason before the next step once it aborts.
 */
export async function inTurns<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    signal?.throwIfAborted()
    const step = steps.next()
    if (step.done === true) return step.value
    await nextTurn()
  }
}
