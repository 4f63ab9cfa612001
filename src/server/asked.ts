/** A request for GraphQL and its answer, as they go through what tags, keeps and makes answers. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './answer.ts'

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
