import { afterEach, describe, expect, it } from 'vitest'
import type { Row, Statement } from '../../../src/graph/cypher.ts'
import { type Limits, usualLimits } from '../../../src/limits.ts'
import { usualMeans } from '../../../src/means.ts'
import { readOperations } from '../../../src/server/operations.ts'
import { type Serving, serve } from '../../../src/server/serve.ts'
import { listeningLogger, silentGraph } from '../../support/graph-silent.ts'

const servers: Serving[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()))
})

/** A server of no things, of the data version and runs that it is told. */
async function served(options: { limits?: Partial<Limits>; answerCacheBytes?: number } = {}) {
  const data = { version: 1, hasStamp: true, reads: 0, fails: false, held: Promise.resolve() }
  const read = async ({ text }: Statement): Promise<readonly Row[]> => {
    if (text.includes('DataVersion')) {
      if (!data.hasStamp) throw new Error('no stamp')
      return [{ version: data.version, runs: 1 }]
    }
    data.reads += 1
    await data.held
    if (data.fails) throw new Error('gone')
    return []
  }
  const server = await serve({
    graph: silentGraph(read),
    host: '127.0.0.1',
    port: 0,
    corsOrigins: [],
    logger: listeningLogger().logger,
    limits: { ...usualLimits, ...options.limits },
    means: { ...usualMeans, answerCacheBytes: options.answerCacheBytes ?? usualMeans.answerCacheBytes },
  })
  servers.push(server)
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(new URL(path, server.url), { headers, method })
  const post = (body: object) =>
    fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  return { data, get, post }
}
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 120))
const contradictions = '/operations/contradictions'

describe('GET /operations', () => {
  it('lists every operation with its comment, variables, types, defaults and address', async () => {
    const { get } = await served()
    const { operations } = (await (await get('/operations')).json()) as { operations: { name: string }[] }
    expect(operations.map(({ name }) => name)).toEqual((await readOperations()).map(({ name }) => name))
    expect(operations[0]).toEqual({
      name: 'talks-citing',
      comment: expect.stringMatching(/^Which talks cite a work.* or an id\.$/),
      url: '/operations/talks-citing',
      variables: [
        { name: 'work', type: 'String!', default: 'SWIM' },
        { name: 'first', type: 'Int', default: 20 },
        { name: 'after', type: 'String' },
      ],
    })
  })
})

describe('an operation by name', () => {
  it('answers over GET as its text does, with variables from the address', async () => {
    const { get, post } = await served()
    const [{ query } = { query: '' }] = (await readOperations()).filter(({ name }) => name === 'contradictions')
    const posted = await (await post({ query, variables: { first: 3, kinds: ['EMPTY_LINK'] } })).text()
    const response = await get(`${contradictions}?kinds=EMPTY_LINK&first=3`)
    expect([response.status, await response.text()]).toEqual([200, posted])
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('answers through extensions too, by POST and GET', async () => {
    const { get, post } = await served()
    const whole = { data: { conflicts: { totalCount: 0 } } }
    expect(
      await (await post({ extensions: { operation: 'contradictions' }, variables: { first: 3 } })).json(),
    ).toMatchObject(whole)
    const extensions = encodeURIComponent('{"operation":"contradictions"}')
    expect(await (await get(`/graphql?extensions=${extensions}`)).json()).toMatchObject(whole)
  })

  it('that there is none of is 404 with what comes near, either way', async () => {
    const { get, post } = await served()
    const error = {
      message: expect.stringContaining('got "contradiction"; near it: contradictions'),
      extensions: { code: 'NOT_FOUND', nearest: ['contradictions'] },
    }
    for (const ask of [get('/operations/contradiction'), post({ extensions: { operation: 'contradiction' } })]) {
      const response = await ask
      expect(response.status).toBe(404)
      expect((await response.json()).errors).toEqual([error])
      expect(response.headers.get('etag')).toBeNull()
    }
    for (const path of ['/operations/', '/operations/a/b', '/operations/%E0%A4%A', `/operations/${'x'.repeat(9000)}`])
      expect((await get(path)).status).toBe(404)
    expect((await get('/operationsx')).status).toBe(404)
  })

  it('with a variable that does not fit is 400 in words, either way', async () => {
    const { get, post } = await served()
    const asked = [
      [
        get(`${contradictions}?first=many`),
        post({ extensions: { operation: 'contradictions' }, variables: { first: 'many' } }),
      ],
      [
        get(`${contradictions}?frist=3`),
        post({ extensions: { operation: 'contradictions' }, variables: { frist: 3 } }),
      ],
      [
        get(`${contradictions}?kinds=NONE`),
        post({ extensions: { operation: 'contradictions' }, variables: { kinds: ['NONE'] } }),
      ],
    ]
    for (const pair of asked) {
      const [got, posted] = await Promise.all(pair)
      expect([got?.status, posted?.status]).toEqual([400, 400])
      const [one, other] = [await got?.json(), await posted?.json()]
      expect(one.errors).toEqual(other.errors)
      expect(one).toMatchObject({ errors: [{ extensions: { code: 'INVALID_ARGUMENT' } }] })
      expect(got?.headers.get('etag')).toBeNull()
    }
  })

  it('is neither a text nor beside one, and is asked by GET at its own address', async () => {
    const { get, post } = await served()
    expect((await post({ extensions: { operation: 7 } })).status).toBe(400)
    const both = await post({ query: '{ __typename }', extensions: { operation: 'contradictions' } })
    expect([both.status, await both.json()]).toMatchObject([400, { errors: [{ extensions: { code: 'BAD_REQUEST' } }] }])
    const posted = await get(contradictions, {}, 'POST')
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })

  it('is held to every limit: cost, time and number', async () => {
    const dear = await served({ limits: { cost: 10 } })
    expect(await (await dear.get(contradictions)).json()).toMatchObject({
      errors: [{ extensions: { code: 'TOO_COSTLY', field: 'conflicts' } }],
    })
    const full = await served({ limits: { concurrent: 1, waiting: 0 } })
    let release = (): void => {}
    full.data.held = new Promise((resolve) => {
      release = resolve
    })
    const both = [full.get(`${contradictions}?first=1`), full.get(`${contradictions}?first=2`)]
    // The other one waits for its data.
    const refused = await Promise.race(both)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1'])
    release()
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 503])
    const slow = await served({ limits: { milliseconds: 50 } })
    slow.data.held = new Promise(() => {})
    expect((await slow.get(contradictions)).status).toBe(504)
  })
})

describe('the tag of an answer', () => {
  const tagOf = (response: Response) => response.headers.get('etag') ?? ''

  it('brings 304 and no work while data, operation and variables are the same', async () => {
    const { data, get } = await served()
    const first = await get(contradictions)
    expect(tagOf(first)).toMatch(/^"[\w-]{22}"$/)
    expect(first.headers.get('cache-control')).toBe('no-cache')
    const { reads } = data
    for (const held of [tagOf(first), `W/${tagOf(first)}`, `"other", ${tagOf(first)}`]) {
      const again = await get(contradictions, { 'if-none-match': held })
      expect([again.status, await again.text(), tagOf(again)]).toEqual([304, '', tagOf(first)])
    }
    expect(data.reads).toBe(reads)
    expect((await get(contradictions, { 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('is another for other variables, another operation, another form and other data', async () => {
    const { data, get } = await served()
    const form = { accept: 'application/graphql-response+json' }
    const tags = [
      tagOf(await get(contradictions)),
      tagOf(await get(`${contradictions}?first=3`)),
      tagOf(await get(contradictions, form)),
      tagOf(await get('/operations/changes')),
      tagOf(await get('/graphql?query={__typename}')),
    ]
    data.version = 2
    await aMoment()
    expect(new Set([...tags, tagOf(await get(contradictions))]).size).toBe(6)
    expect((await get(contradictions, { 'if-none-match': tags[0] ?? '' })).status).toBe(200)
  })

  it('does not depend on the order of the parameters, and a HEAD has that of the GET', async () => {
    const { get } = await served()
    const tag = tagOf(await get(`${contradictions}?first=3&kinds=EMPTY_LINK`))
    expect(tagOf(await get(`${contradictions}?kinds=EMPTY_LINK&first=3`))).toBe(tag)
    const head = await get(`${contradictions}?first=3&kinds=EMPTY_LINK`, {}, 'HEAD')
    expect([head.status, tagOf(head), await head.text()]).toEqual([200, tag, ''])
  })

  it('is there also where no answers are kept', async () => {
    const { get } = await served({ answerCacheBytes: 0 })
    const tag = tagOf(await get(contradictions))
    expect((await get(contradictions, { 'if-none-match': tag })).status).toBe(304)
  })

  it('is not given to an answer with an error, nor where nobody can say what the data stand at', async () => {
    const { data, get } = await served()
    const whole = tagOf(await get(contradictions))
    data.fails = true
    const failed = await get(`${contradictions}?first=4`)
    expect([tagOf(failed), failed.headers.get('cache-control')]).toEqual(['', 'no-store'])
    data.fails = false
    data.hasStamp = false
    await aMoment()
    const blind = await get(contradictions, { 'if-none-match': whole })
    expect([blind.status, tagOf(blind), blind.headers.get('cache-control')]).toEqual([200, '', 'no-store'])
  })

  it('is not given to what is posted', async () => {
    const { post } = await served()
    expect(tagOf(await post({ query: '{ __typename }' }))).toBe('')
  })
})
