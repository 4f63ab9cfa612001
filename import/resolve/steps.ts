/**
 * Long work in steps: a generator yields about every twentieth of a second, so that its caller can do the rest at once or
 * let the process attend to other things in between.
 */
import { setImmediate } from 'node:timers/promises'

/** Works through all steps at once. */
export function drain<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** Works through all steps and lets the process breathe between them. Rejects with the signal's reason when that aborts. */
export async function breathe<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    signal.throwIfAborted()
    const step = steps.next()
    if (step.done === true) return step.value
    await setImmediate()
  }
}
