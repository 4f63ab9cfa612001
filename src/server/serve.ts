/** Serving a graph: from what is to be served to an address that answers. */

import type { Server } from 'node:http'
import type { Logger } from 'pino'
import { createSnapshots } from '../adjacency/snapshots.ts'
import type { Graph } from '../graph/graph.ts'
import { type Limits, usualLimits } from '../limits.ts'
import { type Means, usualMeans } from '../means.ts'
import { createContexts } from './context.ts'
import { makeServer } from './http.ts'
import { listen } from './listen.ts'
import { readOperations } from './operations.ts'
import { stopServer } from './stop.ts'
import { type Cold, warmUp } from './warm-up.ts'
import { graphqlPath, makeYoga } from './yoga.ts'

/** What is served, and where; port 0 means any free one. */
export interface ServeOptions {
  readonly graph: Graph
  readonly host: string
  readonly port: number
  /** Origins whose pages may ask; none but our own where empty. */
  readonly corsOrigins: readonly string[]
  readonly logger: Logger
  readonly limits?: Limits
  readonly means?: Means
}

/** A server that listens. The graph stays open when it stops: it belongs to the caller. */
export interface Serving {
  /** Where questions go, e.g. http://127.0.0.1:4000/graphql. */
  readonly url: string
  /**
   * Reads what recommendations and paths are worked out from, which the first who asks for them waits for otherwise: five to
   * ten seconds for a million citations. Then asks what people ask first, while nobody does. Ends when the server stops;
   * never rejects.
   */
  prepare(): Promise<void>
  /** Lets requests under way finish, for at most a second and a half, and ends. */
  stop(): Promise<void>
}

/** Listens. Throws ADDRESS_IN_USE where something else does, INVALID_ARGUMENT where one cannot listen there. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { graph, logger, corsOrigins, limits = usualLimits, means = usualMeans } = options
  const snapshots = createSnapshots(graph)
  const ending = new AbortController()
  const contextOf = createContexts(graph, limits, means, snapshots)
  const yoga = makeYoga({ graph, logger, limits, means, contextOf })
  const server = makeServer({ yoga, contextOf, graph, logger, corsOrigins, limits, means })
  const cold: Cold = {
    ask: (query, variables) => dataFrom(yoga, { query, variables }, ending.signal),
    quietFor: watchQuiet(server),
  }
  const { port } = await listen(server, options.host, options.port)
  return {
    url: `http://${hostForUrl(options.host)}:${port}${graphqlPath}`,
    async prepare() {
      await snapshots.readAhead(ending.signal)
      // What fails is not told: whoever asks it meets it again.
      await warmUp(cold, await readOperations(), ending.signal).catch(() => {})
    },
    async stop() {
      ending.abort()
      await stopServer(server)
      await yoga.dispose()
    },
  }
}

/** The data of the answer to a question. */
async function dataFrom(yoga: ReturnType<typeof makeYoga>, question: object, signal: AbortSignal): Promise<unknown> {
  const response = await yoga.fetch(`http://localhost${graphqlPath}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
    signal,
  })
  return ((await response.json()) as { readonly data?: unknown }).data
}

/** Tells for how many milliseconds a server has had nothing to answer. */
function watchQuiet(server: Server): () => number {
  let underWay = 0
  let since = performance.now()
  server.on('request', (_, response) => {
    underWay += 1
    response.once('close', () => {
      underWay -= 1
      since = performance.now()
    })
  })
  return () => (underWay > 0 ? 0 : performance.now() - since)
}

/** An address to open: one that means all of the machine's is reached by its own. */
function hostForUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
