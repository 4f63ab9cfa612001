/** Answers as values: the data, or why they are not all there. */
import type { Problem } from './problem.ts'

/** What came of a question. */
export type Answer<Data> = Whole<Data> | Failed<Data>

/** All that was asked. */
export interface Whole<Data> {
  readonly ok: true
  readonly data: Data
  /** Whether it is the answer of last time, which the server says still holds. */
  readonly isUnchanged: boolean
}

/** Less than was asked. */
export interface Failed<Data> {
  readonly ok: false
  /** What could be answered, with null for a field that failed; null where that is nothing. */
  readonly data: Partial<Data> | null
  /** At least one. */
  readonly problems: readonly Problem[]
}

/** An answer of one problem that did not come from talkgraph. */
export function failed(code: 'UNREACHABLE' | 'UNREADABLE', message: string): Failed<never> {
  return { ok: false, data: null, problems: [{ code, message, path: [], details: {} }] }
}

/** The answer that a body of JSON holds, whatever its status; UNREADABLE where it is not of GraphQL's form. */
export function readAnswer<Data>(text: string, from: string, isUnchanged = false): Answer<Data> {
  const body = parsed(text)
  if (!isRecord(body))
    return failed('UNREADABLE', `Expected an answer of talkgraph, got ${from}: ${text.slice(0, 100)}`)
  const data = isRecord(body.data) ? body.data : null
  const problems = Array.isArray(body.errors) ? body.errors.filter(isRecord).map(readProblem) : []
  if (problems.length > 0) return { ok: false, data: data as Partial<Data> | null, problems }
  if (data === null) return failed('UNREADABLE', `Expected data or errors, got ${from}: ${text.slice(0, 100)}`)
  return { ok: true, data: data as Data, isUnchanged } // the server answers by the schema that the types come from
}

function readProblem({ message, path, extensions }: Record<string, unknown>): Problem {
  const { code, ...details } = isRecord(extensions) ? extensions : {}
  return {
    code: typeof code === 'string' ? code : 'BAD_REQUEST',
    message: typeof message === 'string' ? message : 'The server gives no reason',
    path: Array.isArray(path) ? path : [],
    details,
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
