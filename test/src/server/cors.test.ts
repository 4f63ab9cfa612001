import { afterEach, describe, expect, it } from 'vitest'
import type { Limits } from '../../../src/limits.ts'
import { usualLimits } from '../../../src/limits.ts'
import { type Serving, serve } from '../../../src/server/serve.ts'
import { listeningLogger, silentGraph } from '../../support/graph-silent.ts'

const servers: Serving[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()))
})

async function served(corsOrigins: readonly string[], limits: Partial<Limits> = {}) {
  const { logger } = listeningLogger()
  const graph = silentGraph()
  const all = { ...usualLimits, ...limits }
  const server = await serve({ graph, host: '127.0.0.1', port: 0, corsOrigins, logger, limits: all })
  servers.push(server)
  return (path: string, origin: string, init: { method?: string; headers?: Record<string, string> } = {}) =>
    fetch(new URL(path, server.url), { ...init, headers: { ...init.headers, origin } })
}

const ours = 'https://app.example.org'
const paths = ['/graphql?query={__typename}', '/operations/contradictions', '/operations', '/operations/nothing-such']
const allowed = (response: Response) => response.headers.get('access-control-allow-origin')

describe('a page of another origin', () => {
  it.each(paths)('may not read an answer by default, nor ask beforehand: %s', async (path) => {
    const ask = await served([])
    expect(allowed(await ask(path, ours))).toBeNull()
    const preflight = await ask(path, ours, { method: 'OPTIONS', headers: { 'access-control-request-method': 'GET' } })
    expect([preflight.status, allowed(preflight)]).toEqual([204, null])
    expect(preflight.headers.get('access-control-allow-methods')).toBeNull()
  })

  it.each(paths)('may where it is configured, errors as well, with ETag and Retry-After: %s', async (path) => {
    const ask = await served(['https://other.example.org', ours])
    const response = await ask(path, ours)
    expect(allowed(response)).toBe(ours)
    expect(response.headers.get('access-control-expose-headers')).toBe('ETag, Retry-After, X-Request-Id')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
    expect(response.headers.get('vary')).toContain('origin')
    expect(allowed(await ask(path, 'https://evil.example.org'))).toBeNull()
    expect(allowed(await ask(path, `${ours}.evil.example.org`))).toBeNull()
  })

  it('is told beforehand how it may ask', async () => {
    const ask = await served([ours])
    const headers = { 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match' }
    const operation = await ask('/operations/contradictions', ours, { method: 'OPTIONS', headers })
    expect(operation.status).toBe(204)
    expect(operation.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
    expect(operation.headers.get('access-control-allow-headers')).toBe('if-none-match')
    const graphql = await ask('/graphql', ours, { method: 'OPTIONS', headers })
    expect(graphql.headers.get('access-control-allow-methods')).toContain('POST')
  })

  it('reads also that its answer still holds', async () => {
    const ask = await served([ours])
    const tag = (await ask('/operations/contradictions', ours)).headers.get('etag') ?? ''
    const again = await ask('/operations/contradictions', ours, { headers: { 'if-none-match': tag } })
    expect([again.status, allowed(again), again.headers.get('etag')]).toEqual([304, ours, tag])
  })

  it('may be any where * is configured', async () => {
    const ask = await served(['*'])
    expect(allowed(await ask('/operations', 'https://anyone.example'))).toBe('https://anyone.example')
  })

  it('reads also what never comes to GraphQL: too large a body', async () => {
    const ask = await served([ours], { bodyBytes: 10 })
    const headers = { 'content-type': 'application/json' }
    const init = { method: 'POST', headers, body: '{"query":"{ __typename }"}' }
    const response = await ask('/graphql', ours, init)
    expect([response.status, allowed(response)]).toEqual([413, ours])
  })
})
