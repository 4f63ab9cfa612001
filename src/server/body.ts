/** The limit on request bodies. */
import type { IncomingMessage } from 'node:http'

/** More than any question needs, in bytes. */
export const mostBodyBytes = 1024 * 1024

/** A request whose body was read already; yoga takes it from there. */
interface ReadRequest extends IncomingMessage {
  body?: Buffer
}

/**
 * Whether the body keeps to the limit. A declared length is believed, as Node holds the sender to it; a body of
 * undeclared length is read here, and left on the request for yoga.
 */
export async function keepsToLimit(request: ReadRequest, limit: number = mostBodyBytes): Promise<boolean> {
  const declared = request.headers['content-length']
  if (declared !== undefined) return Number(declared) <= limit
  if (request.headers['transfer-encoding'] === undefined) return true
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > limit) return false
    chunks.push(chunk)
  }
  request.body = Buffer.concat(chunks)
  return true
}
