/**
 * Runs work with a signal that aborts when the given one does, when the time is up, or when the work has ended, so that
 * nothing it left behind goes on. (Combining signals with `AbortSignal.any` is no substitute on Node 20: there a combined
 * timeout can be collected before it fires.)
 */
export async function within<T>(
  seconds: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  const onAbort = (): void => controller.abort(signal.reason)
  const timer = setTimeout(() => controller.abort(new Error(`Not within ${seconds} seconds`)), seconds * 1000)
  if (signal.aborted) onAbort()
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    return await work(controller.signal)
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
    controller.abort()
  }
}
