import { TalkgraphError } from '../errors.ts'
import { exitCodes } from './exit-codes.ts'

/**
 * A signal that aborts when the user wants the command to end: Ctrl-C, SIGTERM, the terminal going away, or nobody
 * reading standard output any more. Its reason is the INTERRUPTED that work cut short throws, with this message. A second
 * Ctrl-C ends the process at once; the local Neo4j then ends by itself.
 */
export function endSignal(message = 'Interrupted; documents stored so far are whole'): AbortSignal {
  const controller = new AbortController()
  const end = (): void => controller.abort(new TalkgraphError('INTERRUPTED', message))
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => {
      end()
      process.once(name, () => process.exit(exitCodes.interrupted))
    })
  }
  process.stdout.once('error', end)
  return controller.signal
}

/** The outcome of work, or the signal's reason as soon as it aborts; how the work ends then is of no interest. */
export function unlessEnded<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    work,
    ended(signal).then(() => {
      throw signal.reason
    }),
  ])
}

/** Resolves when the signal aborts. */
export function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
