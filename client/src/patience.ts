/** How long to wait before asking again, and how often. */

/** Bounds of waiting. */
export interface Patience {
  /** How often a question is asked again; 0 never. */
  readonly retries: number
  /** The wait before the first time, in milliseconds; each later one is twice as long. */
  readonly firstDelay: number
  /** The longest wait, in milliseconds; a server that asks for a longer one is not asked again. */
  readonly longestDelay: number
}

/** Some fifteen seconds in all, spread over four times. */
export const usualPatience: Patience = { retries: 4, firstDelay: 250, longestDelay: 10_000 }

/** Whether an answer of this status may be another one soon: too many ask, or something behind the server is away. */
export function isPassing(status: number): boolean {
  return status === 429 || status === 503 || status === 504
}

/**
 * The wait before the retry of this number, the first being 0; null where there is to be none. Half of it is by chance, so
 * that programs that were refused together do not come back together. What the server asks for is kept to, or a little more.
 */
export function delayBefore(
  retry: number,
  asked: number | null,
  { retries, firstDelay, longestDelay }: Patience,
  chance: () => number,
): number | null {
  if (retry >= retries) return null
  if (asked !== null) return asked > longestDelay ? null : asked + chance() * firstDelay
  const most = Math.min(longestDelay, firstDelay * 2 ** retry)
  return most / 2 + (chance() * most) / 2
}

/** A Retry-After head, seconds or a date, in milliseconds from now; null where it is absent or neither. */
export function retryAfter(head: string | null, now: number): number | null {
  if (head === null) return null
  if (/^\d{1,9}$/.test(head.trim())) return Number(head) * 1000
  const date = Date.parse(head)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

/** Resolves after so many milliseconds; rejects with the signal's reason where it aborts before. */
export function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const giveUp = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', giveUp)
      resolve()
    }, milliseconds)
    signal?.addEventListener('abort', giveUp, { once: true })
  })
}
