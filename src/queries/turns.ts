/** How much is worked on at once; the rest waits in the order in which it came, here and not for what it would work with. */

/** Lets work begin in the order in which it was asked for. */
export interface Turns {
  /**
   * Whether one's turn has come: at once, or when others have ended. False at once where `mostWaiting` wait already. Rejects
   * with the signal's reason where it aborts before. One whose turn has come must `leave`.
   */
  enter(signal?: AbortSignal, mostWaiting?: number): Promise<boolean>
  leave(): void
  /** What the work comes to, which begins when it is its turn. */
  take<Outcome>(work: () => Promise<Outcome>): Promise<Outcome>
}

/** Turns of so much at once. */
export function createTurns(most: number): Turns {
  const queue = new Set<() => void>()
  let inside = 0
  const turns: Turns = {
    async enter(signal, mostWaiting = Number.POSITIVE_INFINITY) {
      signal?.throwIfAborted()
      if (inside < most) {
        inside += 1
        return true
      }
      if (queue.size >= mostWaiting) return false
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
    async take(work) {
      await turns.enter()
      try {
        return await work()
      } finally {
        turns.leave()
      }
    },
  }
  return turns
}

/** Resolves when whoever takes the function out of the queue calls it; one that aborts first is in the queue no more. */
function turnIn(queue: Set<() => void>, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const letIn = (): void => {
      signal?.removeEventListener('abort', giveUp)
      resolve()
    }
    const giveUp = (): void => {
      queue.delete(letIn)
      reject(signal?.reason)
    }
    queue.add(letIn)
    signal?.addEventListener('abort', giveUp, { once: true })
  })
}
