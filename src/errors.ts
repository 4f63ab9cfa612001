/** The errors that a caller treats differently. Each has a stable code, and data for a program to go on with. */

export const errorCodes = [
  'NOT_FOUND',
  'AMBIGUOUS',
  'INVALID_CURSOR',
  'INVALID_ARGUMENT',
  'TOO_COSTLY',
  'TIMEOUT',
  'OVERLOADED',
  'INVALID_CONFIGURATION',
  'NEO4J_MISSING',
  'NEO4J_FAILED',
  'DATA_FOLDER_IN_USE',
  'DATABASE_UNAVAILABLE',
  'DATABASE_OUT_OF_MEMORY',
  'RESET_UNFINISHED',
  'ADDRESS_IN_USE',
  'INTERRUPTED',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** An error made on purpose: its message may be shown to whoever asked. `data` goes to programs beside the code. */
export class TalkgraphError extends Error {
  override readonly name = 'TalkgraphError'
  readonly code: ErrorCode
  readonly data: Readonly<Record<string, unknown>>

  constructor(code: ErrorCode, message: string, options: { data?: Record<string, unknown>; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.data = options.data ?? {}
  }
}
