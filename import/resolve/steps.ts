/** Long work in steps: a generator that yields every now and then, so that whoever runs it may do something else between. */
import { setImmediate } from 'node:timers/promises'

/** Runs the work to its end at once. */
export function drain<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** Runs the work to its end, letting others run between its steps. Rejects with the signal's reason once it aborts. */
export async function breathe<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    signal.throwIfAborted()
    const step = steps.next()
    if (step.done === true) return step.value
    await setImmediate()
  }
}
