/**
 * A signal that aborts when the user wants the command to end: Ctrl-C, SIGTERM, or the terminal going away. A second
 * Ctrl-C ends the process at once; the local Neo4j then ends by itself.
 */
export function endSignal(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => {
      controller.abort()
      process.once(name, () => process.exit(130))
    })
  }
  return controller.signal
}

/** Resolves when the signal aborts. */
export function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
