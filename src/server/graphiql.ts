/** The GraphiQL page: 9 MB of HTML with everything inline, so made on the first visit only and compressed once. */
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Operation } from './operations.ts'

type Encoding = 'br' | 'gzip' | 'identity'

/** Scripts, styles and workers are inline (workers come from blob: addresses); nothing may be asked of any other host. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  "img-src 'self' data: blob:",
  'font-src data:',
  "connect-src 'self'",
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A handler that sends the page, with the operations as its tabs. Browsers that have it get 304. */
export function graphiqlPage(readTabs: () => Promise<readonly Operation[]>) {
  const pages = new Map<Encoding, Promise<{ readonly body: Buffer; readonly etag: string }>>()
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const encoding = chooseEncoding(String(request.headers['accept-encoding'] ?? ''))
    const made = pages.get(encoding) ?? makePage(encoding, readTabs)
    pages.set(encoding, made)
    made.catch(() => pages.delete(encoding))
    const { body, etag } = await made
    response.setHeader('etag', etag).setHeader('cache-control', 'no-cache').setHeader('vary', 'accept, accept-encoding')
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end()
      return
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': body.length,
      'content-security-policy': contentSecurityPolicy,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}

/** The best encoding that the browser takes; a quality of 0 refuses. */
export function chooseEncoding(accepted: string): Encoding {
  const taken = accepted.split(',').map((item) => item.trim().toLowerCase())
  const takes = (encoding: string) =>
    taken.some((item) => item.split(';')[0] === encoding && !/;\s*q=0(?:\.0*)?$/.test(item))
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity'
}

async function makePage(encoding: Encoding, readTabs: () => Promise<readonly Operation[]>) {
  const [{ renderGraphiQL }, tabs] = await Promise.all([import('@graphql-yoga/render-graphiql'), readTabs()])
  const html = Buffer.from(
    renderGraphiQL({
      title: 'talkgraph',
      defaultTabs: tabs.map(({ query }) => ({ query })),
      defaultEditorToolsVisibility: false,
    }).trimStart(),
  )
  const body = await compress(html, encoding)
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` }
}

/** Level 5 of Brotli: 2 MB in 0.2 s; higher levels take seconds and save little. */
async function compress(html: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return promisify(gzip)(html)
  if (encoding === 'br') return promisify(brotliCompress)(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  return html
}
