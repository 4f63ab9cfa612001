/** An answer as it goes out: what the HTTP layer needs to send it, and to keep it. */
import type { ServerResponse } from 'node:http'
import type { GraphQLError } from 'graphql'
import type { Limits } from '../limits.ts'
import { costExtension } from './limit-questions.ts'

/** A whole answer. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** An answer of one error, for a request that does not come as far as GraphQL. */
export function errorAnswer(
  status: number,
  error: GraphQLError,
  limits: Limits,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const { http: _, ...extensions } = error.extensions
  const body = { errors: [{ message: error.message, extensions }], extensions: { cost: costExtension(0, limits) } }
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  }
}

/** Sends it; a length is declared, so that the head goes out with the body. */
export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body)
}
