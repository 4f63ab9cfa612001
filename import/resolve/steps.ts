/**
 * Long work in steps: a generator yields about every twentieth of a second, so that its caller can do the rest at once or
 * let the process attend to other things in between.
 */
import { setImmediate } from 'node:timers/promises'

/** What a function makes of each item, in steps of so many. */
export function* mapped<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
  step = 500,
): Generator<void, readonly Made[]> {
  const made: Made[] = []
  for (const item of items) {
    made.push(make(item))
    if (made.length % step === 0) yield
  }
  return made
}

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
