/** The outcome of work, or the signal's reason as soon as it aborts; how the work ends then is of no interest. */
export function unlessAborted<T>(work: PromiseLike<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort, { once: true })
    const settled = (settle: () => void): void => {
      signal.removeEventListener('abort', abort)
      settle()
    }
    work.then(
      (outcome) => settled(() => resolve(outcome)),
      (error) => settled(() => reject(error)),
    )
  })
}
