/** The schema as an HTTP handler that does not listen: context, limits, error masking, logging. */
import { randomUUID } from 'node:crypto'
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Context } from '../../schema/context.ts'
import { schema } from '../../schema/index.ts'
import type { Graph } from '../graph/graph.ts'
import { type Limits, usualLimits } from '../limits.ts'
import { type Means, usualMeans } from '../means.ts'
import { answerByName } from './answer-by-name.ts'
import { compileQuestions } from './compile-questions.ts'
import { type ContextOf, createContexts, type ServerContext } from './context.ts'
import { stopAtDeadline } from './deadline.ts'
import { limitQuestions } from './limit-questions.ts'
import { presentErrors, presentRequestError } from './present-errors.ts'
import { selectProperties } from './select-properties.ts'
import { tellWhole } from './whole-answers.ts'

/** Where GraphQL is answered. */
export const graphqlPath = '/graphql'

/** What the handler works with. */
export interface YogaOptions {
  readonly graph: Graph
  readonly logger: Logger
  readonly limits?: Limits
  readonly means?: Means
  /** Where operations get what they work with; contexts of its own where it is left out. */
  readonly contextOf?: ContextOf
}

/**
 * The handler. It knows GraphQL alone: the body limit, other origins, GraphiQL and health are the HTTP layer's (`http.ts`),
 * since yoga's own limit triples the cost of a small query.
 */
export function makeYoga({
  graph,
  logger,
  limits = usualLimits,
  means = usualMeans,
  contextOf = createContexts(graph, limits, means),
}: YogaOptions): YogaServerInstance<ServerContext, Context> {
  return createYoga<ServerContext, Context>({
    schema,
    context: (request) => request.tried ?? contextOf(request),
    plugins: [
      answerByName(),
      limitQuestions(limits),
      selectProperties(),
      means.jit && compileQuestions(),
      stopAtDeadline(),
      presentErrors(logger),
      tellWhole(),
    ],
    maskedErrors: { maskError: (error) => presentRequestError(error, randomUUID(), logger), isDev: false },
    logging: {
      debug: (...args) => logger.debug(textOf(args)),
      info: (...args) => logger.debug(textOf(args)),
      warn: (...args) => logger.warn(textOf(args)),
      error: (...args) => logger.debug(textOf(args)), // logged where it is masked, with the request id
    },
    graphqlEndpoint: graphqlPath,
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: false,
    cors: false,
  })
}

function textOf(args: readonly unknown[]): string {
  return args.map((arg) => (arg instanceof Error ? arg.message : String(arg))).join(' ')
}
