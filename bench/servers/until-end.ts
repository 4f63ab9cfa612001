import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Listens on a free port of this machine, says where as our own command does, and ends at SIGTERM. */
export async function serveUntilEnd(server: Server, path: string, close: () => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // not a pipe: a host was given
  process.stdout.write(`${JSON.stringify({ event: 'listening', url: `http://127.0.0.1:${port}${path}` })}\n`)
  await new Promise((resolve) => process.once('SIGTERM', resolve))
  server.closeAllConnections()
  await close()
  server.close()
}
