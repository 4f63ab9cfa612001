/** Serving a graph: from what is to be served to an address that answers. */

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import { TalkgraphError } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import { makeServer } from './http.ts'
import { stopServer } from './stop.ts'
import { graphqlPath, makeYoga } from './yoga.ts'

/** What is served, and where; port 0 means any free one. */
export interface ServeOptions {
  readonly graph: Graph
  readonly host: string
  readonly port: number
  readonly corsOrigins: readonly string[]
  readonly logger: Logger
}

/** A server that listens. The graph stays open when it stops: it belongs to the caller. */
export interface Serving {
  /** Where questions go, e.g. http://127.0.0.1:4000/graphql. */
  readonly url: string
  /** Lets requests under way finish, for at most a second and a half, and ends. */
  stop(): Promise<void>
}

/** Listens. Throws ADDRESS_IN_USE where something else does, INVALID_ARGUMENT where one cannot listen there. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const yoga = makeYoga(options)
  const server = makeServer({ yoga, graph: options.graph, logger: options.logger })
  const { port } = await listen(server, options.host, options.port)
  return {
    url: `http://${hostForUrl(options.host)}:${port}${graphqlPath}`,
    async stop() {
      await stopServer(server)
      await yoga.dispose()
    },
  }
}

/**
 * Resolves where one can listen on the address now, so that a command need not start Neo4j to find out that it cannot.
 * Throws as `serve` does.
 */
export async function ensureFree(host: string, port: number): Promise<void> {
  const probe = createServer()
  await listen(probe, host, port)
  await new Promise((resolve) => probe.close(resolve))
}

function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)))
    server.listen(port, host, () => resolve(server.address() as AddressInfo)) // not a pipe: host and port were given
  })
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): TalkgraphError {
  const data = { host, port }
  if (error.code === 'EADDRINUSE')
    return new TalkgraphError('ADDRESS_IN_USE', `Something else listens on ${host}:${port} already`, {
      data,
      cause: error,
    })
  const reason = error.code ?? error.message
  return new TalkgraphError('INVALID_ARGUMENT', `Cannot listen on ${host}:${port}: ${reason}`, { data, cause: error })
}

/** An address to open: one that means all of the machine's is reached by its own. */
function hostForUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
