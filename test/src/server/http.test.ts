import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { connect as connectSocket } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { serve } from '../../../src/server/serve.ts'
import { listeningLogger, silentGraph } from '../../support/graph-silent.ts'

let isUp = true
const graph = silentGraph(async () => {
  if (!isUp) throw new Error('gone')
  return [{ one: 1 }]
})
const { logger } = listeningLogger()
const server = await serve({ graph, host: '127.0.0.1', port: 0, corsOrigins: [], logger })
const at = (path: string) => new URL(path, server.url)

afterAll(() => server.stop())

const post = (body: string | ReadableStream, headers: Record<string, string> = {}) =>
  fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    ...(typeof body === 'string' ? {} : { duplex: 'half' }),
  } as RequestInit)

/** Like fetch, but leaves compressed bodies as they are. */
async function raw(headers: Record<string, string>, method = 'GET') {
  const request = httpRequest(server.url, { method, headers }).end()
  const [response] = await once(request, 'response')
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }
}

describe('paths', () => {
  it('/ leads to /graphql, and what is not there is 404', async () => {
    const root = await fetch(at('/'), { redirect: 'manual' })
    expect([root.status, root.headers.get('location')]).toEqual([302, '/graphql'])
    expect((await fetch(at('/nothing'))).status).toBe(404)
    expect((await fetch(at('/graphqlx'))).status).toBe(404)
  })

  it('/live answers as long as the process does, /ready as long as the database does', async () => {
    expect(await (await fetch(at('/live'))).json()).toEqual({ status: 'live' })
    const ready = await fetch(at('/ready'))
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }])
    isUp = false
    const gone = await fetch(at('/ready'))
    isUp = true
    expect([gone.status, await gone.json()]).toEqual([503, { status: 'not ready' }])
  })

  it('/graphql answers questions by POST and GET, each with a request id', async () => {
    const posted = await post('{"query":"{ __typename }"}')
    expect(await posted.json()).toEqual({ data: { __typename: 'Query' }, extensions: expect.anything() })
    expect(posted.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    const got = await fetch(at('/graphql?query=%7B__typename%7D'))
    expect(await got.json()).toEqual({ data: { __typename: 'Query' }, extensions: expect.anything() })
  })
})

describe('a request id', () => {
  it('in the head of an answer is the one in its masked errors', async () => {
    isUp = false
    const response = await post('{"query":"{ person(ref: \\"x\\") { id } }"}')
    isUp = true
    const requestId = response.headers.get('x-request-id')
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL', requestId } }] })
  })
})

describe('bodies', () => {
  const ofBytes = (bytes: number) =>
    JSON.stringify({ query: '{ __typename }', extensions: { padding: 'x'.repeat(bytes - 60) } })
  const streamed = (text: string) => new Blob([text]).stream()

  it('of up to a megabyte are read, with or without a declared length', async () => {
    const body = ofBytes(1024 * 1024)
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(1024 * 1024)
    expect(await (await post(body)).json()).toEqual({ data: { __typename: 'Query' }, extensions: expect.anything() })
    expect(await (await post(streamed(body))).json()).toEqual({
      data: { __typename: 'Query' },
      extensions: expect.anything(),
    })
  })

  it('beyond that are refused with 413, with or without a declared length', async () => {
    expect((await post(ofBytes(1024 * 1024 + 100))).status).toBe(413)
    expect((await post(streamed(ofBytes(3 * 1024 * 1024)))).status).toBe(413)
    expect(await (await post('{"query":"{ __typename }"}')).json()).toEqual({
      data: { __typename: 'Query' },
      extensions: expect.anything(),
    })
  })

  it('that end too early fail nothing but themselves', async () => {
    const socket = connectSocket(Number(at('/').port), '127.0.0.1')
    socket.end(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"que',
    )
    socket.resume()
    await once(socket, 'close')
    expect((await fetch(at('/live'))).status).toBe(200)
  })
})

describe('the GraphiQL page', () => {
  const html = { accept: 'text/html,application/xhtml+xml' }

  it('is sent to browsers, compressed as they take it', async () => {
    const plain = await raw(html)
    expect(plain.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(plain.body.toString()).toMatch(/^<!doctype html>/)
    const br = await raw({ ...html, 'accept-encoding': 'gzip, deflate, br' })
    expect([br.headers['content-encoding'], brotliDecompressSync(br.body).equals(plain.body)]).toEqual(['br', true])
    const gzip = await raw({ ...html, 'accept-encoding': 'gzip, br;q=0' })
    expect([gzip.headers['content-encoding'], gunzipSync(gzip.body).equals(plain.body)]).toEqual(['gzip', true])
    expect(br.body.length).toBeLessThan(plain.body.length / 4)
  })

  it('is not sent again to a browser that has it', async () => {
    const headers = { ...html, 'accept-encoding': 'br' }
    const first = await raw(headers)
    const again = await raw({ ...headers, 'if-none-match': String(first.headers.etag) })
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, first.headers.etag])
    expect((await raw({ ...headers, 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('may ask nobody but us, and stand in no frame', async () => {
    const policy = String((await raw(html, 'HEAD')).headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/https?:/)
  })
})
