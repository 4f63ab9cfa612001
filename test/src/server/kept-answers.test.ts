import { afterEach, describe, expect, it } from 'vitest'
import type { Row, Statement } from '../../../src/graph/cypher.ts'
import { usualMeans } from '../../../src/means.ts'
import { type Serving, serve } from '../../../src/server/serve.ts'
import { listeningLogger, silentGraph } from '../../support/graph-silent.ts'

const servers: Serving[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()))
})

/** A server of so many talks, and of the data version and runs that it is told. */
async function served(options: { answerCacheBytes?: number; corsOrigins?: readonly string[] } = {}) {
  const data = { version: 1, runs: 1, talks: 7, reads: 0, fails: false, hasStamp: true }
  const read = async ({ text }: Statement): Promise<readonly Row[]> => {
    if (text.includes('DataVersion')) {
      if (!data.hasStamp) throw new Error('no stamp')
      return [{ version: data.version, runs: data.runs }]
    }
    data.reads += 1
    const { talks } = data
    if (data.fails) throw new Error('gone')
    return text.includes('count(n)') ? [{ r: talks }] : []
  }
  const { corsOrigins = [], ...means } = options
  const server = await serve({
    graph: silentGraph(read),
    host: '127.0.0.1',
    port: 0,
    corsOrigins,
    logger: listeningLogger().logger,
    means: { ...usualMeans, ...means },
  })
  servers.push(server)
  const post = (body: object, headers: Record<string, string> = {}) =>
    fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const total = async () => (await (await post({ query: '{ talks { totalCount } }' })).json()).data?.talks.totalCount
  return { data, post, total, url: server.url }
}
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 120))

describe('a kept answer', () => {
  it('is the same to the letter, and asks nothing, but for a request id of its own', async () => {
    const { data, post } = await served()
    const ask = () => post({ query: '{ talks { totalCount nodes { id } } }' })
    const [first, second] = [await ask(), await ask()]
    expect(data.reads).toBe(2)
    expect(await second.text()).toBe(await first.text())
    expect(second.headers.get('content-type')).toBe(first.headers.get('content-type'))
    expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'))
  })

  it('is let go when the data version moves, and when a run brought nothing new', async () => {
    const { data, total, post } = await served()
    expect(await total()).toBe(7)
    data.talks = 8
    expect(await total()).toBe(7)
    data.version = 2
    await aMoment()
    expect(await total()).toBe(8)
    const { reads } = data
    data.runs = 2
    await aMoment()
    await post({ query: '{ talks { totalCount } }' })
    expect(data.reads).toBeGreaterThan(reads)
  })

  it('is of the same operation, variables and name, and never of another', async () => {
    const { post } = await served()
    const query = 'query A($n: Int) { a: talks(first: $n) { __typename } } query B { b: papers { __typename } }'
    const bodies = [
      { query, operationName: 'A', variables: { n: 1 } },
      { query, operationName: 'B' },
      { query, operationName: 'A', variables: { n: 1000 } },
      { query },
    ]
    const texts = async () => Promise.all(bodies.map(async (body) => (await post(body)).text()))
    const answers = await texts()
    expect(new Set(answers).size).toBe(4)
    expect(answers[0]).toContain('"a"')
    expect(answers[1]).toContain('"b"')
    expect(await texts()).toEqual(answers)
  })

  it('is never one with an error, masked or not, nor one in part', async () => {
    const { data, post } = await served()
    const ask = async () =>
      (await post({ query: '{ talks { totalCount } other: papers(first: 0) { nodes { id } } }' })).json()
    data.fails = true
    expect(await ask()).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] })
    data.fails = false
    expect(await ask()).toMatchObject({ data: { talks: { totalCount: 7 } } })
    const partly = { query: '{ talks { totalCount } papers(first: 101) { nodes { id } } }' }
    await post(partly)
    const { reads } = data
    await post(partly)
    expect(data.reads).toBeGreaterThan(reads)
  })

  it('is not taken where nobody can say what the data stand at', async () => {
    const { data, total } = await served()
    expect(await total()).toBe(7)
    data.hasStamp = false
    data.talks = 8
    await aMoment()
    expect(await total()).toBe(8)
  })

  it('is not taken where it is turned off', async () => {
    const { data, total } = await served({ answerCacheBytes: 0 })
    expect(await total()).toBe(7)
    data.talks = 8
    expect(await total()).toBe(8)
  })

  it('is for those of the same origin alone, and of the same form', async () => {
    const { post } = await served({ corsOrigins: ['https://a.example', 'https://b.example'] })
    const ask = (headers: Record<string, string>) => post({ query: '{ talks { totalCount } }' }, headers)
    for (const origin of ['https://a.example', 'https://b.example', 'https://a.example'])
      expect((await ask({ origin })).headers.get('access-control-allow-origin')).toBe(origin)
    expect((await ask({ origin: 'https://evil.example' })).headers.get('access-control-allow-origin')).not.toBe(
      'https://a.example',
    )
    const form = 'application/graphql-response+json'
    expect((await ask({ accept: form })).headers.get('content-type')).toContain(form)
    expect((await ask({ accept: 'application/json' })).headers.get('content-type')).toContain('application/json')
  })
})
