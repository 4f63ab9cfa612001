/**
 * What a person or a program sees of a command. People read lines on standard output, and progress on standard error:
 * one line with a bar, rewritten, on a terminal, plain lines elsewhere. Programs (`--json`) read one JSON object a line on
 * standard output, and nothing else is printed there.
 */
import { TalkgraphError } from '../errors.ts'
import { barLine, type Pace, type Progress, paceOf, plainLine, progressEvent } from './progress.ts'

export interface Reporter {
  /** Lines for people; nothing for programs. */
  say(text: string): void
  /** One object for programs; nothing for people. */
  tell(event: Readonly<Record<string, unknown>>): void
  /** A step of long work, worth a line of its own. */
  step(message: string): void
  /** How far long work is; may be called as often as that changes, and prints as often as the reader can follow. */
  tick(progress: Progress): void
  /** Ends the line of a count. */
  clear(): void
  /** A warning, on standard error in either case. */
  warn(message: string): void
  /** Why the command failed. */
  failure(error: unknown): void
}

/** Where a reporter writes, and its clock in milliseconds. */
export interface Surroundings {
  readonly stdout: { write(text: string): unknown }
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number }
  readonly now: () => number
}

/** Milliseconds between two lines of progress: rewritten on a terminal, one after the other elsewhere. */
const tickEvery = { terminal: 100, elsewhere: 2000 }

/** A reporter to the process's own streams, unless others are given. */
export function createReporter(
  options: { readonly json: boolean },
  { stdout, stderr, now }: Surroundings = { stdout: process.stdout, stderr: process.stderr, now: Date.now },
): Reporter {
  const isBar = stderr.isTTY === true && !options.json
  const due = dueTicks(isBar ? tickEvery.terminal : tickEvery.elsewhere, isBar, now)
  let open = false
  const clear = (): void => {
    if (open) stderr.write('\r\u001b[K')
    open = false
  }
  const line = (text: string): void => {
    clear()
    stderr.write(`${text}\n`)
  }
  const tell = (event: Readonly<Record<string, unknown>>): void => {
    if (options.json) stdout.write(`${JSON.stringify(event)}\n`)
  }
  return {
    say: (text) => {
      clear()
      if (!options.json) stdout.write(`${text}\n`)
    },
    tell,
    step: (message) => {
      if (!options.json) line(message)
    },
    tick(progress) {
      const pace = due(progress)
      if (pace === null) return
      if (options.json) tell(progressEvent(progress, pace))
      else if (isBar) {
        stderr.write(`\r\u001b[K${barLine(progress, pace, stderr.columns ?? 80)}`)
        open = true
      } else line(plainLine(progress, pace))
    },
    clear,
    warn: line,
    failure(error) {
      const known = error instanceof TalkgraphError
      const message = error instanceof Error ? error.message : String(error)
      const code = known ? error.code : 'INTERNAL'
      if (options.json) tell({ event: 'failed', code, message, ...(known ? { data: error.data } : {}) })
      else line(`talkgraph: ${message}`)
      if (!known && error instanceof Error) line(error.stack ?? '')
    },
  }
}

/**
 * Says which ticks are to be printed, with the pace of their step so far; null for those between. The first of a step is
 * printed at once, since the next may be long in coming: on a terminal always, elsewhere where something was printed before.
 */
function dueTicks(every: number, isBar: boolean, now: () => number): (progress: Progress) => Pace | null {
  let last: number | null = null
  let isLong = false
  let begun = { step: '', at: 0, done: 0, share: null as number | null }
  return (progress) => {
    const { step, share, amount } = progress
    const isNew = step !== begun.step
    if (isNew) begun = { step, at: now(), done: amount.done, share }
    last ??= now() // what is quick is not told of, however long it was before it began
    if (now() - last < every && !(isNew && (isBar || isLong))) return null
    isLong = true
    last = now()
    return paceOf(progress, { ...begun, seconds: (last - begun.at) / 1000 })
  }
}
