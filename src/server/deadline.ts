/** The end of patience: an answer that nobody waits for any more is given up, here and in Neo4j. */
import type { ServerResponse } from 'node:http'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { TalkgraphError } from '../errors.ts'
import { unlessAborted } from '../graph/unless-aborted.ts'
import type { ServerContext } from './context.ts'

/** The patience with one request. */
export interface Deadline {
  /** Aborts with TIMEOUT when the time is over, with INTERRUPTED when the client has gone. */
  readonly signal: AbortSignal
  /** The answer is there: nothing aborts any more. */
  end(): void
}

/** A deadline for the answer to be sent, that begins now. */
export function deadline(response: ServerResponse, milliseconds: number): Deadline {
  const controller = new AbortController()
  const late = setTimeout(() => abort(timeout(milliseconds)), milliseconds)
  const gone = () => abort(new TalkgraphError('INTERRUPTED', 'The client has gone'))
  response.once('close', gone)
  const end = () => {
    clearTimeout(late)
    response.off('close', gone)
  }
  const abort = (reason: TalkgraphError) => {
    end()
    controller.abort(reason)
  }
  return { signal: controller.signal, end }
}

function timeout(milliseconds: number): TalkgraphError {
  return new TalkgraphError('TIMEOUT', `Expected an answer within ${milliseconds} ms, and there is none yet`, {
    data: { milliseconds },
  })
}

/** What is told in place of an answer once the signal of a deadline has aborted. */
export function lateError({ reason }: AbortSignal): GraphQLError {
  const { message, code, data } = reason as TalkgraphError // made by `deadline`
  return new GraphQLError(message, { extensions: { ...data, code, http: { status: 504 } } })
}

/** Answers at the deadline, whatever the execution is at; what it still comes to is of no interest then. */
export function stopAtDeadline(): Plugin<object, ServerContext> {
  return {
    onExecute({ context, executeFn, setExecuteFn }) {
      const { signal } = context as ServerContext
      if (signal === undefined) return
      setExecuteFn(async (args) => {
        try {
          return await unlessAborted(Promise.resolve(executeFn(args)), signal)
        } catch (error) {
          if (!signal.aborted) throw error
          return { errors: [lateError(signal)] }
        }
      })
    },
  }
}
