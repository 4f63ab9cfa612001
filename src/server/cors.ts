/** Which pages of other origins may ask, and what they may read of the answers. */
import type { IncomingMessage, ServerResponse } from 'node:http'

/** What a page may read of an answer's head beside what every page may. */
const exposed = 'ETag, Retry-After, X-Request-Id'
/** How long a browser need not ask again whether it may ask, in seconds. */
const preflightAge = 600

/** Sets what a browser wants to know before it hands the answer to a page of another origin; `*` lets every origin in. */
export function allowOrigin(request: IncomingMessage, response: ServerResponse, origins: readonly string[]): void {
  response.setHeader('vary', 'accept, origin')
  const { origin } = request.headers
  if (origin === undefined || !isAllowed(origin, origins)) return
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('access-control-expose-headers', exposed)
}

/** Answers a browser's question whether it may ask so; where the origin may not, without saying that it may. */
export function answerPreflight(
  request: IncomingMessage,
  response: ServerResponse,
  methods: string,
  origins: readonly string[],
): void {
  const { origin, 'access-control-request-headers': headers } = request.headers
  response.setHeader('allow', methods)
  if (origin !== undefined && isAllowed(origin, origins)) {
    response.setHeader('access-control-allow-methods', methods)
    response.setHeader('access-control-max-age', preflightAge)
    if (headers !== undefined) response.setHeader('access-control-allow-headers', headers)
  }
  response.writeHead(204).end()
}

function isAllowed(origin: string, origins: readonly string[]): boolean {
  return origins.includes(origin) || origins.includes('*')
}
