/** What callers see of an error: those made on purpose as they are, everything else as INTERNAL with a request id. */
import { GraphQLError } from 'graphql'
import { createGraphQLError, type Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Context } from '../../schema/context.ts'
import { TalkgraphError } from '../errors.ts'

/** Presents the errors of every execution; runs before yoga's own masking, which then finds nothing left to mask. */
export function presentErrors(logger: Logger): Plugin<Context> {
  return {
    onExecute: ({ args }) => ({
      onExecuteDone({ result, setResult }) {
        if (Symbol.asyncIterator in result || result.errors === undefined) return
        const { requestId } = args.contextValue as Context // made by createContext
        setResult({ ...result, errors: result.errors.map((error) => presentError(error, requestId, logger)) })
      },
    }),
  }
}

/**
 * An error from before execution as a caller may see it: what cannot be read (variables that are no JSON, a query nested
 * beyond what the parser bears) is the request's fault, answered with 400 BAD_REQUEST.
 */
export function presentRequestError(error: unknown, requestId: string, logger: Logger): GraphQLError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
  if (cause instanceof SyntaxError || cause instanceof RangeError)
    return createGraphQLError(`Expected a request that can be read, got: ${cause.message}`, {
      extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
    })
  return presentError(error, requestId, logger)
}

/** The error as a caller may see it. What is masked is logged with its cause under the same request id. */
export function presentError(error: unknown, requestId: string, logger: Logger): GraphQLError {
  const located = error instanceof GraphQLError ? error : null
  const cause = located === null ? error : located.originalError
  if (located !== null && (cause === undefined || cause instanceof GraphQLError)) return located
  const place = { nodes: located?.nodes ?? null, path: located?.path ?? null }
  if (cause instanceof TalkgraphError)
    return createGraphQLError(cause.message, { ...place, extensions: { ...cause.data, code: cause.code } })
  logger.error({ err: cause, requestId, path: located?.path }, 'A field failed')
  return createGraphQLError('Something went wrong on our side', {
    ...place,
    extensions: { code: 'INTERNAL', requestId },
  })
}
