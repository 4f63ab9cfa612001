/** From a request for GraphQL to its answer. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { GraphQLError } from 'graphql'
import type { Graph } from '../graph/graph.ts'
import type { Means } from '../means.ts'
import { readStamp } from '../queries/data-version.ts'
import { errorAnswer, send } from './answer.ts'
import { readBody } from './body.ts'
import { watchData } from './data-watch.ts'
import { tagAnswers } from './entity-tags.ts'
import { type Answerer, freshAnswers } from './fresh-answers.ts'
import { keepAnswers } from './kept-answers.ts'

/** What the handler works with. */
export interface AnswerOptions extends Answerer {
  readonly graph: Graph
  readonly means: Means
}

/** Answers a request; `url` is the address that asks GraphQL, the request's own where it is left out. */
export type AnswerGraphql = (request: IncomingMessage, response: ServerResponse, url?: string) => Promise<void>

/** How long the stamp of the data is waited for, in milliseconds; then nothing is answered from memory. */
const patience = 1000

/** A handler of requests for GraphQL; each answer carries a request id of its own. */
export function graphqlAnswerer({ graph, means, ...answerer }: AnswerOptions): AnswerGraphql {
  const { limits } = answerer
  const watch = watchData(() => readStamp(graph, { signal: AbortSignal.timeout(patience), milliseconds: patience }))
  const fresh = freshAnswers(answerer)
  const kept = means.answerCacheBytes === 0 ? fresh : keepAnswers(fresh, watch, means.answerCacheBytes)
  const answer = tagAnswers(kept, watch)
  return async (request, response, url = request.url ?? '/') => {
    const body = await readBody(request, limits.bodyBytes)
    if (body === null) return refuseBody(request, response, limits)
    const requestId = randomUUID()
    response.setHeader('x-request-id', requestId)
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET') // node:http leaves out the body itself
    const answered = await answer({ request, response, method, url, body, requestId })
    send(response, answered.answer)
  }
}

/** Reads on for at most a second, so that the sender comes to see the answer, and hangs up. */
function refuseBody(request: IncomingMessage, response: ServerResponse, limits: Answerer['limits']): void {
  const error = new GraphQLError(`Expected a body of at most ${limits.bodyBytes} bytes`, {
    extensions: { code: 'BAD_REQUEST', limit: limits.bodyBytes },
  })
  send(response, errorAnswer(413, error, limits, { connection: 'close' }))
  request.resume()
  setTimeout(() => request.socket.destroy(), 1000).unref()
}
