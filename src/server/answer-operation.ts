/** Stored operations over GET: which there are, and their answers. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { GraphQLError } from 'graphql'
import type { Limits } from '../limits.ts'
import { errorAnswer, send } from './answer.ts'
import type { AnswerGraphql } from './answer-graphql.ts'
import { readVariables } from './operation-variables.ts'
import { findOperation, type StoredOperation, storedOperations } from './stored-operations.ts'
import { graphqlPath } from './yoga.ts'

/** Where operations are listed; each is answered at its name below it. */
export const operationsPath = '/operations'

/** A handler of `/operations` and `/operations/NAME?VARIABLE=VALUE`: the second is the question in full, as GraphQL answers it. */
export function operationAnswerer(answerGraphql: AnswerGraphql, limits: Limits) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') throw notGet(request.method)
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
      const operations = await storedOperations()
      if (pathname === operationsPath) return list(response, [...operations.values()])
      const operation = findOperation(operations, pathname.slice(operationsPath.length + 1))
      return await answerGraphql(request, response, inFull(operation, searchParams))
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      const { status, headers } = error.extensions.http as { status: number; headers?: Record<string, string> }
      send(response, errorAnswer(status, error, limits, { 'cache-control': 'no-store', ...headers }))
    }
  }
}

/** The address that asks the same with the question's text; variables stand in the order of their declaration. */
function inFull(operation: StoredOperation, parameters: URLSearchParams): string {
  const variables = JSON.stringify(readVariables(operation, parameters))
  return `${graphqlPath}?${new URLSearchParams({ query: operation.query, variables })}`
}

function list(response: ServerResponse, operations: readonly StoredOperation[]): void {
  const described = operations.map(({ name, comment, variables }) => ({
    name,
    comment,
    url: `${operationsPath}/${name}`,
    variables: variables.map(({ name, type, defaultValue }) => ({ name, type: `${type}`, default: defaultValue })),
  }))
  const body = JSON.stringify({ operations: described })
  send(response, { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body })
}

function notGet(method: string | undefined): GraphQLError {
  return new GraphQLError(`Expected GET or HEAD, got ${method}; by POST an operation is asked at ${graphqlPath}`, {
    extensions: { code: 'BAD_REQUEST', http: { status: 405, headers: { allow: 'GET, HEAD, OPTIONS' } } },
  })
}
