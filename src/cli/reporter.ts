/**
 * What a person or a program sees of a command. People read lines on standard output, and progress on standard error:
 * one line rewritten on a terminal, plain lines elsewhere. Programs (`--json`) read one JSON object a line on standard
 * output, and nothing else is printed there.
 */
import { TalkgraphError } from '../errors.ts'

export interface Reporter {
  /** Lines for people; nothing for programs. */
  say(text: string): void
  /** One object for programs; nothing for people. */
  tell(event: Readonly<Record<string, unknown>>): void
  /** A step of long work, worth a line of its own. */
  step(message: string): void
  /** A count that changes often: rewritten on a terminal, every two seconds elsewhere. */
  tick(message: string): void
  /** Ends the line of a count. */
  clear(): void
  /** A warning, on standard error in either case. */
  warn(message: string): void
  /** Why the command failed. */
  failure(error: unknown): void
}

/** Milliseconds between two lines of a changing count where there is no terminal. */
const tickEvery = 2000

/** A reporter to the process's own streams. */
export function createReporter(options: { readonly json: boolean }): Reporter {
  const { stdout, stderr } = process
  let lastTick = Date.now()
  let open = false
  const clear = (): void => {
    if (open) stderr.write('\r\u001b[K')
    open = false
  }
  const line = (text: string): void => {
    clear()
    stderr.write(`${text}\n`)
  }
  return {
    say: (text) => {
      clear()
      if (!options.json) stdout.write(`${text}\n`)
    },
    tell: (event) => {
      if (options.json) stdout.write(`${JSON.stringify(event)}\n`)
    },
    step: (message) => {
      if (!options.json) line(message)
    },
    tick(message) {
      if (options.json) return
      if (stderr.isTTY) {
        stderr.write(`\r\u001b[K${message.slice(0, (stderr.columns ?? 80) - 1)}`)
        open = true
      } else if (Date.now() - lastTick >= tickEvery) {
        lastTick = Date.now()
        line(message)
      }
    },
    clear,
    warn: line,
    failure(error) {
      const known = error instanceof TalkgraphError
      const message = error instanceof Error ? error.message : String(error)
      if (options.json)
        stdout.write(
          `${JSON.stringify({ event: 'failed', code: known ? error.code : 'INTERNAL', message, ...(known ? { data: error.data } : {}) })}\n`,
        )
      else line(`talkgraph: ${message}`)
      if (!known && error instanceof Error) line(error.stack ?? '')
    },
  }
}
