/** Why an answer does not hold all that was asked. */

/** The codes that talkgraph gives, and two for what never came from it. */
export const problemCodes = [
  'NOT_FOUND',
  'AMBIGUOUS',
  'INVALID_CURSOR',
  'INVALID_ARGUMENT',
  'BAD_REQUEST',
  'TOO_COSTLY',
  'TIMEOUT',
  'RATE_LIMITED',
  'OVERLOADED',
  'DATABASE_UNAVAILABLE',
  'DATABASE_OUT_OF_MEMORY',
  'INTERNAL',
  /** Nothing answers at the address, or it broke off. */
  'UNREACHABLE',
  /** What answers there is not talkgraph. */
  'UNREADABLE',
] as const

/** One of the known codes, or one of a later server; one without a code is a BAD_REQUEST: it is of the question itself. */
export type ProblemCode = (typeof problemCodes)[number] | (string & Record<never, never>)

/** One thing that went wrong. */
export interface Problem {
  readonly code: ProblemCode
  /** What was expected and what came, for people. */
  readonly message: string
  /** Of the field that failed, from the root of the answer; empty where it is none's. */
  readonly path: readonly (string | number)[]
  /** What the server says beside code and message, e.g. `candidates`, `nearest`, `cost` and `limit`; not checked. */
  readonly details: Readonly<Record<string, unknown>>
}

/** A thing that a name may mean. */
export interface Candidate {
  readonly id: string
  readonly kind: string
  readonly title: string
}

/** What an AMBIGUOUS reference may mean; empty for any other problem. */
export function candidatesOf({ details }: Problem): readonly Candidate[] {
  const { candidates } = details
  return Array.isArray(candidates) ? candidates.filter(isCandidate) : []
}

/** What iteration throws where an answer has problems, since items leave no room for them. */
export class TalkgraphError extends Error {
  override readonly name = 'TalkgraphError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ code, message }) => `${code}: ${message}`).join('\n'))
    this.problems = problems
  }
}

function isCandidate(value: unknown): value is Candidate {
  if (typeof value !== 'object' || value === null) return false
  const { id, kind, title } = value as Record<string, unknown>
  return [id, kind, title].every((text) => typeof text === 'string')
}
