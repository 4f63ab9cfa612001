import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { candidatesOf, createClient, pagesOf, TalkgraphError } from '../../client/src/index.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void
const servers: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

/** A server that answers the nth request with the nth handler, the last one for good, and what it was asked. */
async function answering(...handlers: readonly Handler[]) {
  const asked: { method: string; url: string; tag: string | undefined; at: number }[] = []
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request
    asked.push({ method, url, tag: headers['if-none-match'], at: performance.now() })
    handlers[Math.min(asked.length, handlers.length) - 1]?.(request, response)
  })
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, server }
}

const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  }
const whole = { data: { path: null } }
const overloaded = { errors: [{ message: 'Too many', extensions: { code: 'OVERLOADED', retryAfter: 1 } }] }
const soon = { patience: { retries: 2, firstDelay: 4 } }

describe('a question', () => {
  it('is asked at the operation’s address, below whatever address the server has, by the fetch and heads one gives', async () => {
    const { url, asked } = await answering(json(whole))
    for (const address of [url, `${url}/`, `${url}/graphql`, new URL(url), `${url}/base`, `${url}/mygraphql`])
      expect(await createClient(address).run('path', { from: 'A', to: 'B' })).toEqual({
        ok: true,
        data: { path: null },
        isUnchanged: false,
      })
    const operation = '/operations/path?from=A&to=B'
    const headers = { authorization: 'Bearer x' }
    let self: unknown = 'not called'
    const client = createClient(url, {
      headers,
      async fetch(this: unknown, _, init) {
        self = this
        return Response.json({ data: init?.headers })
      },
    })
    expect(await client.query('{ a }')).toMatchObject({
      data: { authorization: 'Bearer x', accept: 'application/json' },
    })
    expect(self).toBeUndefined()
    expect(asked.map(({ url }) => url)).toEqual([
      ...Array(4).fill(operation),
      `/base${operation}`,
      `/mygraphql${operation}`,
    ])
  })
})

describe('problems', () => {
  it('are values with a code and what the server says beside', async () => {
    const candidates = [{ id: '1', kind: 'TALK', title: 'Orleans' }]
    const error = { message: 'Several', path: ['talksCiting'], extensions: { code: 'AMBIGUOUS', candidates } }
    const { url } = await answering(json({ data: null, errors: [error] }))
    const answer = await createClient(url).run('talks-citing', { work: 'Orleans' })
    if (answer.ok) throw new Error('Expected problems')
    expect(answer).toEqual({
      ok: false,
      data: null,
      problems: [{ code: 'AMBIGUOUS', message: 'Several', path: ['talksCiting'], details: { candidates } }],
    })
    expect(answer.problems.map(candidatesOf)).toEqual([candidates])
  })

  it('leave what could be answered, and stand beside refusals of any status', async () => {
    const part = { data: { a: 1, b: null }, errors: [{ message: 'b is away', path: ['b'] }] }
    const { url } = await answering(json(part), json(overloaded, 400))
    const client = createClient(url)
    expect(await client.query<{ a: number; b: number }>('{ a b }')).toMatchObject({
      ok: false,
      data: { a: 1, b: null },
      problems: [{ code: 'BAD_REQUEST', message: 'b is away' }],
    })
    expect(await client.query('{ a }')).toMatchObject({ ok: false, data: null, problems: [{ code: 'OVERLOADED' }] })
  })

  it.each([
    ['<html>', 502],
    ['', 200],
    ['[]', 200],
    ['{"data":null}', 200],
    ['{"data":[]}', 200],
    ['null', 200],
  ])('tell of what is no answer of talkgraph: %j', async (body, status) => {
    const { url } = await answering((_, response) => void response.writeHead(status).end(body))
    expect(await createClient(url).run('imports')).toMatchObject({ ok: false, problems: [{ code: 'UNREADABLE' }] })
  })

  it('tell of a server that is not there, or breaks off', async () => {
    const { url, server } = await answering((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{')
      response.destroy()
    })
    const unreachable = { ok: false, problems: [{ code: 'UNREACHABLE', message: expect.stringContaining(url) }] }
    expect(await createClient(url).run('imports')).toMatchObject(unreachable)
    server.close()
    await once(server, 'close')
    expect(await createClient(url).run('imports')).toMatchObject(unreachable)
  })
})

describe('patience', () => {
  it.each([429, 503, 504])('asks again after %d, and gives the answer that comes then', async (status) => {
    const { url, asked } = await answering(json(overloaded, status), json(overloaded, status), json(whole))
    expect(await createClient(url, soon).run('path')).toMatchObject({ ok: true })
    expect(asked).toHaveLength(3)
  })

  it('ends: the last refusal is the answer', async () => {
    const { url, asked } = await answering(json(overloaded, 503))
    expect(await createClient(url, soon).run('path')).toMatchObject({ ok: false, problems: [{ code: 'OVERLOADED' }] })
    expect(asked).toHaveLength(3)
    await createClient(url, { patience: { retries: 0 } }).run('path')
    expect(asked).toHaveLength(4)
  })

  it('waits as long as the server asks for, and does not wait where that is too long', async () => {
    const { url, asked } = await answering(json(overloaded, 503, { 'retry-after': '1' }), json(whole))
    expect(await createClient(url, soon).run('path')).toMatchObject({ ok: true })
    expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThanOrEqual(990)
    const long = await answering(json(overloaded, 503, { 'retry-after': '3600' }))
    expect(await createClient(long.url, soon).run('path')).toMatchObject({ ok: false })
    expect(long.asked).toHaveLength(1)
  })

  it.each([400, 404, 500])('is not for %d', async (status) => {
    const { url, asked } = await answering(json(overloaded, status))
    await createClient(url, soon).run('path')
    expect(asked).toHaveLength(1)
  })

  it('ends with the signal, whether it waits for a turn or for an answer', async () => {
    const slow = await answering(() => {})
    await expect(createClient(slow.url).run('path', {}, { signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
      name: 'TimeoutError',
    })
    const busy = await answering(json(overloaded, 503, { 'retry-after': '5' }))
    const controller = new AbortController()
    const asking = createClient(busy.url).query('{ a }', {}, { signal: controller.signal })
    setTimeout(() => controller.abort(new Error('enough')), 50)
    await expect(asking).rejects.toThrow('enough')
    expect(busy.asked).toHaveLength(1)
  })
})

describe('an answer with a tag', () => {
  const tagged = (tag: string, body: unknown): Handler => json(body, 200, { etag: tag })
  const unchanged: Handler = (_, response) => void response.writeHead(304).end()

  it('is asked for by its tag, and given again where it still holds', async () => {
    const { url, asked } = await answering(tagged('"1"', whole), unchanged, tagged('"2"', { data: { path: 1 } }))
    const client = createClient(url)
    expect(await client.run('path')).toMatchObject({ ok: true, isUnchanged: false })
    expect(await client.run('path')).toEqual({ ok: true, data: { path: null }, isUnchanged: true })
    expect(await client.run('path')).toMatchObject({ data: { path: 1 }, isUnchanged: false })
    await client.run('path', { from: 'other' })
    await client.run('path')
    expect(asked.map(({ tag }) => tag)).toEqual([undefined, '"1"', '"1"', undefined, '"2"'])
  })

  it('is given as a value of its own each time', async () => {
    const { url } = await answering(tagged('"1"', { data: { list: [1] } }), unchanged)
    const client = createClient(url)
    const ask = async () => {
      const answer = await client.query<{ list: number[] }>('{ list }')
      return answer.ok ? answer.data.list : []
    }
    const first = await ask()
    first.push(2)
    expect(await ask()).toEqual([1])
  })

  it('is not remembered where it has problems, was posted, or nothing is to be remembered', async () => {
    const { url, asked } = await answering(tagged('"1"', overloaded), tagged('"1"', whole))
    const client = createClient(url)
    await client.run('path')
    await client.run('sources-under-heading', { section: null })
    await client.run('sources-under-heading', { section: null })
    await client.run('path')
    const forgetful = createClient(url, { rememberedCharacters: 0 })
    await forgetful.run('path')
    await forgetful.run('path')
    expect(asked.map(({ method, tag }) => [method, tag])).toEqual([
      ['GET', undefined],
      ['POST', undefined],
      ['POST', undefined],
      ...Array(3).fill(['GET', undefined]),
    ])
  })
})

describe('pages', () => {
  const page = (numbers: readonly number[], endCursor: string | null, hasNextPage: boolean): Handler =>
    json({ data: { changes: { totalCount: 3, nodes: numbers, pageInfo: { endCursor, hasNextPage } } } })
  const three = [page([1, 2], 'c2', true), page([3], 'c3', false)]

  it('come in their order, and their items; the next is asked for when it is wanted', async () => {
    const { url, asked } = await answering(...three, ...three)
    const client = createClient(url)
    const pages = client.pages('changes', { first: 2 })
    expect((await pages.next()).value).toMatchObject({ ok: true, data: { changes: { nodes: [1, 2] } } })
    expect(asked).toHaveLength(1)
    expect((await pages.next()).value).toMatchObject({ data: { changes: { nodes: [3] } } })
    expect((await pages.next()).done).toBe(true)
    const items = []
    for await (const change of client.changes('7')) items.push(change)
    expect(items).toEqual([1, 2, 3])
    expect(asked.map(({ url }) => url)).toEqual([
      '/operations/changes?first=2',
      '/operations/changes?first=2&after=c2',
      '/operations/changes?since=7',
      '/operations/changes?since=7&after=c2',
    ])
  })

  it('end with an answer that has problems; items throw them', async () => {
    const { url } = await answering(page([1], 'c', true), json(overloaded), page([1], 'c', true), json(overloaded))
    const oks = []
    for await (const { ok } of createClient(url).pages('changes')) oks.push(ok)
    expect(oks).toEqual([true, false])
    const items: unknown[] = []
    const iterate = async () => {
      for await (const change of createClient(url).changes(null)) items.push(change)
    }
    await expect(iterate()).rejects.toThrow(TalkgraphError)
    expect(items).toEqual([1])
  })

  it('end where a cursor leads nowhere new', async () => {
    const { url, asked } = await answering(page([1], 'c', true))
    for await (const _ of createClient(url).pages('changes')) expect(asked.length).toBeLessThan(3)
    expect(asked).toHaveLength(2)
  })

  it('of what there is none of are one page that says so; its items throw', async () => {
    const { url } = await answering(json({ data: { work: { __typename: 'NotFound', message: 'Nothing' } } }))
    const pages = []
    for await (const answer of createClient(url).pages('cited-together')) pages.push(answer)
    expect(pages).toMatchObject([{ data: { work: { __typename: 'NotFound' } } }])
    await expect(createClient(url).items('cited-together').next()).rejects.toMatchObject({
      problems: [{ code: 'NOT_FOUND', message: expect.stringContaining('work.coCitedWith.nodes') }],
    })
  })

  it('of a question of one’s own are turned by saying where they end', async () => {
    const { url } = await answering(...three)
    const client = createClient(url)
    interface Data {
      readonly changes: { nodes: number[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } }
    }
    const nodes = []
    const ask = (after: string | null) => client.query<Data>('{ changes }', { after })
    for await (const answer of pagesOf(ask, ({ changes }) => changes.pageInfo))
      if (answer.ok) nodes.push(...answer.data.changes.nodes)
    expect(nodes).toEqual([1, 2, 3])
  })
})
