import type { Plugin } from 'graphql-yoga'
import type { ServerContext } from './context.ts'

/** Tells the HTTP layer of an answer without any error: only such a one may be kept. */
export function tellWhole(): Plugin<object, ServerContext> {
  return {
    onExecutionResult({ result, context }) {
      if (result === undefined || Array.isArray(result) || Symbol.asyncIterator in result) return
      if (result.errors === undefined && result.data) context.onWhole?.()
    },
  }
}
