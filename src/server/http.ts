/** HTTP around GraphQL: which path is answered by what, the body limit, and timeouts. */
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { Graph } from '../graph/graph.ts'
import { keepsToLimit, mostBodyBytes } from './body.ts'
import { graphiqlPage } from './graphiql.ts'
import { live, ready } from './health.ts'
import { readOperations } from './operations.ts'
import { graphqlPath, type makeYoga } from './yoga.ts'

/** What the server answers with. */
export interface HttpOptions {
  readonly yoga: ReturnType<typeof makeYoga>
  readonly graph: Graph
  readonly logger: Logger
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

function answerer({ yoga, graph }: HttpOptions) {
  const page = graphiqlPage(() => readOperations())
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    switch (request.url?.split('?', 1)[0]) {
      case graphqlPath:
        if (wantsPage(request)) return page(request, response)
        if (!(await keepsToLimit(request))) return refuseBody(request, response)
        return answerGraphql(yoga, request, response)
      case '/':
        response.writeHead(302, { location: graphqlPath }).end()
        return
      case '/live':
        return live(response)
      case '/ready':
        return ready(graph, response)
      default:
        return plain(response, 404, `Nothing is here; questions go to ${graphqlPath}`)
    }
  }
}

async function answerGraphql(yoga: HttpOptions['yoga'], request: IncomingMessage, response: ServerResponse) {
  const requestId = randomUUID()
  response.setHeader('x-request-id', requestId)
  await yoga.handle(request, response, { requestId })
}

function wantsPage({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html')
}

/** Reads on for at most a second, so that the sender comes to see the answer, and hangs up. */
function refuseBody(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('connection', 'close')
  plain(response, 413, `Expected a body of at most ${mostBodyBytes} bytes`)
  request.resume()
  setTimeout(() => request.socket.destroy(), 1000).unref()
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`)
}

function fail(logger: Logger, response: ServerResponse, error: unknown): void {
  logger.error({ err: error }, 'A request failed')
  if (response.headersSent) response.destroy()
  else plain(response, 500, 'Something went wrong on our side')
}
