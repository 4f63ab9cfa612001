/** Answers worked out anew: the deadline, the turn, and yoga. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { GraphQLError } from 'graphql'
import type { Limits } from '../limits.ts'
import { createTurns, type Turns } from '../queries/turns.ts'
import { type Answer, errorAnswer } from './answer.ts'
import { deadline, lateError } from './deadline.ts'
import type { makeYoga } from './yoga.ts'

/** A request for GraphQL whose body was read, and what is known of it. */
export interface Asked {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** The method, a HEAD being a GET whose body is not sent. */
  readonly method: string
  /** Path and parameters of the question, which a stored operation has written out. */
  readonly url: string
  readonly body: string
  readonly requestId: string
}

/** An answer, and whether it holds all that was asked, without any error. */
export interface Answered {
  readonly answer: Answer
  readonly isWhole: boolean
}

/** How long to wait before asking again where too many ask, in seconds. */
const retryAfter = 1

type Yoga = ReturnType<typeof makeYoga>

/** A function that answers from yoga, within the limits of time and of requests at once. */
export function freshAnswers(yoga: Yoga, limits: Limits): (asked: Asked) => Promise<Answered> {
  const turns = createTurns(limits.concurrent)
  return async (asked) => {
    const { signal, end } = deadline(asked.response, limits.milliseconds)
    try {
      return await inTurn(turns, limits, signal, () => ask(yoga, asked, signal))
    } finally {
      end()
    }
  }
}

/** The answer, once it is the request's turn; that of an error where there is no turn, or none in time. */
async function inTurn(
  turns: Turns,
  limits: Limits,
  signal: AbortSignal,
  answer: () => Promise<Answered>,
): Promise<Answered> {
  try {
    if (!(await turns.enter(signal, limits.waiting))) return { answer: overloaded(limits), isWhole: false }
  } catch {
    return { answer: errorAnswer(504, lateError(signal), limits), isWhole: false }
  }
  try {
    return await answer()
  } finally {
    turns.leave()
  }
}

function overloaded(limits: Limits): Answer {
  const error = new GraphQLError(`Too many ask at once; ask again in ${retryAfter} s`, {
    extensions: { code: 'OVERLOADED', retryAfter },
  })
  return errorAnswer(503, error, limits, { 'retry-after': String(retryAfter) })
}

async function ask(
  yoga: Yoga,
  { request, method, url, body, requestId }: Asked,
  signal: AbortSignal,
): Promise<Answered> {
  const { Request } = yoga.fetchAPI
  const asked = new Request(`http://localhost${url}`, {
    method,
    headers: plainHeaders(request),
    ...(method === 'GET' ? {} : { body }),
  })
  let [isWhole, isLate] = [false, false]
  const onWhole = () => {
    isWhole = true
  }
  const onLate = () => {
    isLate = true
  }
  const answered = await yoga.handleRequest(asked, { requestId, signal, onWhole, onLate })
  const headers = Object.fromEntries(answered.headers)
  return { answer: { status: answered.status, headers, body: await answered.text() }, isWhole: isWhole && !isLate }
}

function plainHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  )
}
