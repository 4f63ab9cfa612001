import { once } from 'node:events'
import { get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { Row } from '../../../src/graph/cypher.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { ensureFree } from '../../../src/server/listen.ts'
import { serve } from '../../../src/server/serve.ts'
import { listeningLogger, silentGraph } from '../../support/graph-silent.ts'
import { slowness } from '../../support/slowness.ts'

const { logger } = listeningLogger()
const at = (graph: Graph, host = '127.0.0.1', port = 0) => serve({ graph, host, port, corsOrigins: [], logger })

const ask = (url: string) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ person(ref: \\"x\\") { id } }"}',
  })

describe('serve', () => {
  it('says where it listens', async () => {
    const server = await at(silentGraph())
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/)
    expect(await (await ask(server.url)).json()).toEqual({ data: { person: null }, extensions: expect.anything() })
    await server.stop()
    await expect(ask(server.url)).rejects.toThrow()
  })

  it('gives up what it prepares when it stops', async () => {
    const graph: Graph = {
      ...silentGraph(),
      stream: (_, __, signal) =>
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    }
    const server = await at(graph)
    const reading = server.prepare()
    setImmediate(() => void server.stop())
    await reading
  })

  it('names an address that one can open where it listens on all', async () => {
    const server = await at(silentGraph(), '0.0.0.0')
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:/)
    await server.stop()
  })

  it('refuses an address in use by naming it', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    await expect(at(silentGraph(), '127.0.0.1', port)).rejects.toMatchObject({
      code: 'ADDRESS_IN_USE',
      message: `Something else listens on 127.0.0.1:${port} already`,
      data: { host: '127.0.0.1', port },
    })
    await expect(ensureFree('127.0.0.1', port)).rejects.toMatchObject({ code: 'ADDRESS_IN_USE' })
    other.close()
    await once(other, 'close')
    await ensureFree('127.0.0.1', port)
  })

  it('refuses an address that is not this machine by naming it', async () => {
    await expect(at(silentGraph(), '192.0.2.1', 4000)).rejects.toMatchObject({
      code: 'INVALID_ARGUMENT',
      message: expect.stringContaining('Cannot listen on 192.0.2.1:4000: EADDRNOTAVAIL'),
    })
  })
})

describe('stop', () => {
  it('lets a request under way finish, hangs up on idle connections, and takes no new ones', async () => {
    const { promise: rows, resolve: answer } = deferred<readonly Row[]>()
    const { promise: asked, resolve: wasAsked } = deferred<void>()
    const graph = silentGraph(() => {
      wasAsked()
      return rows
    })
    const server = await at(graph)
    const idle = get(server.url.replace('graphql', 'live'), { headers: { connection: 'keep-alive' } })
    const [idleResponse] = await once(idle, 'response')
    idleResponse.resume()
    const underWay = ask(server.url)
    await asked
    const from = Date.now()
    const stopped = server.stop()
    await expect(ask(server.url)).rejects.toThrow()
    answer([])
    expect(await (await underWay).json()).toEqual({ data: { person: null }, extensions: expect.anything() })
    await stopped
    expect(Date.now() - from).toBeLessThan(1000 * slowness())
  })

  it('waits for no request longer than a second and a half', async () => {
    const server = await at(silentGraph(() => new Promise(() => {})))
    const underWay = ask(server.url).catch(() => 'cut off')
    await new Promise((resolve) => setTimeout(resolve, 100))
    const from = Date.now()
    await server.stop()
    expect(Date.now() - from).toBeLessThan(1900 * slowness())
    expect(await underWay).toBe('cut off')
  })
})

function deferred<Value>() {
  let resolve: (value: Value) => void = () => {}
  const promise = new Promise<Value>((give) => {
    resolve = give
  })
  return { promise, resolve }
}
