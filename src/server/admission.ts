/** How many requests are worked on at once; the others wait in the order in which they came. */
import type { Limits } from '../limits.ts'

/** Lets requests in. */
export interface Admission {
  /**
   * Whether the request may be worked on: at once, or when others have ended. False at once where too many wait already.
   * Rejects with the signal's reason where it aborts before. One that was let in must `leave`.
   */
  enter(signal: AbortSignal): Promise<boolean>
  leave(): void
}

/** An admission that holds to the limits. */
export function createAdmission({ concurrent, waiting }: Pick<Limits, 'concurrent' | 'waiting'>): Admission {
  const queue = new Set<() => void>()
  let inside = 0
  return {
    async enter(signal) {
      signal.throwIfAborted()
      if (inside < concurrent) {
        inside += 1
        return true
      }
      if (queue.size >= waiting) return false
      await turnIn(queue, signal)
      return true
    },
    leave() {
      const [next] = queue
      if (next === undefined) inside -= 1
      else {
        queue.delete(next)
        next()
      }
    },
  }
}

/** Resolves when whoever takes the function out of the queue calls it; one that aborts first is in the queue no more. */
function turnIn(queue: Set<() => void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const letIn = (): void => {
      signal.removeEventListener('abort', giveUp)
      resolve()
    }
    const giveUp = (): void => {
      queue.delete(letIn)
      reject(signal.reason)
    }
    queue.add(letIn)
    signal.addEventListener('abort', giveUp, { once: true })
  })
}
