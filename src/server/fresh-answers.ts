/** Answers worked out anew: the deadline, the turn, and then at once where the question was asked before, else by yoga. */
import { GraphQLError } from 'graphql'
import type { Limits } from '../limits.ts'
import { createTurns, type Turns } from '../queries/turns.ts'
import { type Answer, errorAnswer } from './answer.ts'
import { askYoga } from './ask-yoga.ts'
import type { Answered, Asked } from './asked.ts'
import { type AskedBefores, bodyOf, plainQuestion, remember } from './asked-before.ts'
import type { ContextOf } from './context.ts'
import { deadline, lateError } from './deadline.ts'
import type { makeYoga } from './yoga.ts'

/** How long to wait before asking again where too many ask, in seconds. */
const retryAfter = 1

/** What answers questions. */
export interface Answerer {
  readonly yoga: ReturnType<typeof makeYoga>
  /** Makes contexts; those of the yoga as well. */
  readonly contextOf: ContextOf
  readonly limits: Limits
}

/** A function that answers questions within the limits of time and of requests at once. */
export function freshAnswers(answerer: Answerer): (asked: Asked) => Promise<Answered> {
  const { limits } = answerer
  const known: AskedBefores = new Map()
  const turns = createTurns(limits.concurrent)
  return async (asked) => {
    const { signal, end } = deadline(asked.response, limits.milliseconds)
    try {
      return await inTurn(turns, limits, signal, () => ask(answerer, known, asked, signal))
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

async function ask(answerer: Answerer, known: AskedBefores, asked: Asked, signal: AbortSignal): Promise<Answered> {
  const { yoga, contextOf, limits } = answerer
  let isLate = false
  const onLate = () => {
    isLate = true
  }
  const request = { requestId: asked.requestId, signal, onLate }
  const question = plainQuestion(asked)
  const before = question === null ? undefined : known.get(question.key)
  const tried = before && contextOf(request)
  if (question && before && tried) {
    const body = await bodyOf(before.question, question.variables, tried, limits, signal)
    if (body !== null) return { answer: { status: 200, headers: before.headers, body }, isWhole: !isLate }
  }
  const { answer, isWhole, compiled } = await askYoga(yoga, asked, { ...request, tried })
  if (question && compiled && isWhole) remember(known, question.key, { question: compiled, headers: answer.headers })
  return { answer, isWhole: isWhole && !isLate }
}
