/** Listening on an address, or saying why not; knows nothing of what is served. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { TalkgraphError } from '../errors.ts'

/**
 * Resolves where one can listen on the address now, so that a command need not start Neo4j to find out that it cannot.
 * Throws as `listen` does.
 */
export async function ensureFree(host: string, port: number): Promise<void> {
  const probe = createServer()
  await listen(probe, host, port)
  await new Promise((resolve) => probe.close(resolve))
}

/** Listens, and says where. Throws ADDRESS_IN_USE where something else does, INVALID_ARGUMENT where one cannot listen there. */
export function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
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
