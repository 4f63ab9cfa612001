/** Reading the bodies of requests, up to a limit. */
import type { IncomingMessage } from 'node:http'
import { TalkgraphError } from '../errors.ts'

/**
 * The body as text; empty where there is none, null where it is of more bytes than the limit. A declared length is
 * believed, as Node holds the sender to it. Throws INTERRUPTED where the sender breaks off.
 */
export function readBody(request: IncomingMessage, limit: number): Promise<string | null> {
  const declared = request.headers['content-length']
  if (declared === undefined && request.headers['transfer-encoding'] === undefined) return Promise.resolve('')
  if (Number(declared ?? 0) > limit) return Promise.resolve(null)
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    const read = (chunk: Buffer): void => {
      bytes += chunk.length
      chunks.push(chunk)
      if (bytes <= limit) return
      request.off('data', read)
      resolve(null)
    }
    request.on('data', read)
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    request.once('error', (cause) => reject(new TalkgraphError('INTERRUPTED', 'The client has gone', { cause })))
  })
}
