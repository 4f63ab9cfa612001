/** An orderly end of a server. */
import type { Server } from 'node:http'

/** How long requests under way may take to finish, in milliseconds: Ctrl-C ends everything within two seconds. */
const patience = 1500

/**
 * Stops accepting, lets requests under way finish, hangs up on idle connections as they become so, and on all that are
 * left at the deadline.
 */
export async function stopServer(server: Server, deadline: number = patience): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const late = setTimeout(() => server.closeAllConnections(), deadline)
  await closed
  clearInterval(idle)
  clearTimeout(late)
}
