/** HTTP around GraphQL: which path is answered by what, and timeouts of senders. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { TalkgraphError } from '../errors.ts'
import { type AnswerOptions, graphqlAnswerer } from './answer-graphql.ts'
import { operationAnswerer, operationsPath } from './answer-operation.ts'
import { allowOrigin, answerPreflight } from './cors.ts'
import { graphiqlPage } from './graphiql.ts'
import { live, ready } from './health.ts'
import { readOperations } from './operations.ts'
import { graphqlPath } from './yoga.ts'

/** What the server answers with. */
export interface HttpOptions extends AnswerOptions {
  readonly logger: Logger
  /** Origins whose pages may ask; none but our own where empty. */
  readonly corsOrigins: readonly string[]
}

/** A server that does not listen yet. Slow senders are cut off: 10 s for the head, 30 s for the whole request. */
export function makeServer(options: HttpOptions): Server {
  const answer = answerer(options)
  return createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 5_000 },
    (request, response) => {
      answer(request, response).catch((error: unknown) => fail(options.logger, response, error))
    },
  )
}

function answerer(options: HttpOptions) {
  const answerGraphql = graphqlAnswerer(options)
  const page = graphiqlPage(() => readOperations())
  const answerOperation = operationAnswerer(answerGraphql, options.limits)
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url?.split('?', 1)[0] ?? '/'
    const methods = methodsOf(path)
    if (methods !== null) {
      allowOrigin(request, response, options.corsOrigins)
      if (request.method === 'OPTIONS') return answerPreflight(request, response, methods, options.corsOrigins)
      if (path !== graphqlPath) return answerOperation(request, response)
    }
    switch (path) {
      case graphqlPath:
        if (wantsPage(request)) return page(request, response)
        return answerGraphql(request, response)
      case '/':
        response.writeHead(302, { location: graphqlPath }).end()
        return
      case '/live':
        return live(response)
      case '/ready':
        return ready(options.graph, response)
      default:
        return plain(response, 404, `Nothing is here; questions go to ${graphqlPath}`)
    }
  }
}

/** How one may ask at a path; null where nothing is answered that other origins could want. */
function methodsOf(path: string): string | null {
  if (path === graphqlPath) return 'GET, HEAD, POST, OPTIONS'
  return path === operationsPath || path.startsWith(`${operationsPath}/`) ? 'GET, HEAD, OPTIONS' : null
}

function wantsPage({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html')
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`)
}

function fail(logger: Logger, response: ServerResponse, error: unknown): void {
  const isGone = error instanceof TalkgraphError && error.code === 'INTERRUPTED'
  if (!isGone) logger.error({ err: error }, 'A request failed')
  if (isGone || response.headersSent) response.destroy()
  else plain(response, 500, 'Something went wrong on our side')
}
