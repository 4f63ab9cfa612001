import { getIntrospectionQuery } from 'graphql'
import { afterEach, describe, expect, it } from 'vitest'
import type { Row } from '../../../src/graph/cypher.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { type Limits, usualLimits } from '../../../src/limits.ts'
import { usualMeans } from '../../../src/means.ts'
import { readOperations } from '../../../src/server/operations.ts'
import { type Serving, serve } from '../../../src/server/serve.ts'
import { eventually } from '../../support/eventually.ts'
import { listeningLogger, silentGraph } from '../../support/graph-silent.ts'

const servers: Serving[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()))
})

async function served(limits: Partial<Limits> = {}, graph: Graph = silentGraph()) {
  const { logger, records } = listeningLogger()
  const options = { graph, host: '127.0.0.1', port: 0, corsOrigins: [], logger }
  const means = { ...usualMeans, answerCacheBytes: 0 }
  const server = await serve({ ...options, limits: { ...usualLimits, ...limits }, means })
  servers.push(server)
  const post = (body: unknown, signal?: AbortSignal) =>
    fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      ...(signal === undefined ? {} : { signal }),
    })
  const ask = async (query: string, variables = {}) => (await post({ query, variables })).json()
  return { post, ask, url: server.url, records }
}

const refused = (extensions: object) => ({
  errors: [{ extensions: { code: 'TOO_COSTLY', ...extensions } }],
})

describe('what people and programs ask', () => {
  it('passes every limit: each operation, and the introspection of GraphiQL', async () => {
    const { ask } = await served()
    for (const { query } of await readOperations()) {
      const answer = await ask(query, { ref: 'x' })
      expect(JSON.stringify(answer.errors ?? [])).not.toContain('TOO_COSTLY')
      expect(answer.extensions.cost.cost).toBeGreaterThan(0)
      expect(answer.extensions.cost.cost).toBeLessThan(usualLimits.cost / 2)
    }
    const options = { inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true, oneOf: true }
    const described = await ask(getIntrospectionQuery(options))
    expect(described.data.__schema.queryType.name).toBe('Query')
    expect(described.extensions).toEqual({ cost: { cost: 1000, limit: 2_000_000 } })
  })
})

describe('depth', () => {
  const nested = (levels: number) => `{ topic(ref: "x") { ${'broader { '.repeat(levels)} name ${'}'.repeat(levels)} } }`

  it('is held, with the path of what is too deep', async () => {
    const { ask } = await served({ depth: 6 })
    expect(await ask(nested(4))).toMatchObject({ data: {} })
    expect(await ask(nested(5))).toMatchObject(
      refused({ measure: 'depth', cost: 7, limit: 6, field: `topic${'.broader'.repeat(5)}.name` }),
    )
  })

  it('counts through fragments, and does not mind one within itself', async () => {
    const { ask } = await served({ depth: 3 })
    const query =
      '{ topics: topic(ref: "x") { ...A } } fragment A on Topic { broader { ...B } } fragment B on Topic { narrower { name } }'
    expect(await ask(query)).toMatchObject(
      refused({ measure: 'depth', cost: 4, field: 'topics.broader.narrower.name' }),
    )
    const circle = await ask('{ topic(ref: "x") { ...A } } fragment A on Topic { broader { ...A } }')
    expect(circle.errors[0].message).toContain('Cannot spread fragment "A" within itself')
  })
})

describe('aliases', () => {
  it('are counted over the whole document', async () => {
    const { ask } = await served({ aliases: 3 })
    expect(await ask('{ a: __typename b: __typename c: __typename __typename }')).toMatchObject({
      data: { a: 'Query' },
    })
    expect(
      await ask('{ a: __typename b: __typename ...F } fragment F on Query { c: __typename d: __typename }'),
    ).toMatchObject(refused({ measure: 'aliases', cost: 4, limit: 3, field: 'd' }))
  })
})

describe('tokens', () => {
  it('are counted before anything is parsed', async () => {
    const { ask } = await served({ tokens: 50 })
    expect(await ask(`{ ${'__typename '.repeat(47)} }`)).toMatchObject({ data: {} })
    expect(await ask(`{ ${'__typename '.repeat(49)} }`)).toMatchObject(
      refused({ measure: 'tokens', cost: 51, limit: 50, field: null }),
    )
    expect((await ask(`{ ${'__typename '.repeat(20)} "`)).errors[0].message).toContain('Unterminated string')
  })
})

describe('cost', () => {
  const costOf = async (query: string, variables = {}) => {
    const { ask } = await served()
    const answer = await ask(query, variables)
    return answer.extensions.cost.cost
  }

  it.each([
    ['a field with what is in it', '{ person(ref: "x") { id name } }', 3],
    ['a page of as many as are asked for', '{ talks(first: 7) { nodes { id title } } }', 2 + 7 * 2],
    ['a page of 20 where none are', '{ talks { nodes { id } } }', 2 + 20],
    ['a page of no more than it can have', '{ talks(first: 1000000) { nodes { id } } }', 2 + 100],
    ['nothing for none', '{ talks(first: 0) { nodes { id } } }', 2],
    [
      'edges, nodes and the total',
      '{ talks(first: 3) { totalCount edges { cursor node { id } } nodes { id } } }',
      1 + 1 + 1 + 3 * 3 + 1 + 3,
    ],
    ['pages within pages', '{ talks(first: 3) { nodes { cites(first: 4) { nodes { id } } } } }', 2 + 3 * (2 + 4)],
    ['a default of the schema', '{ worksCitedAcrossTalks(first: 2) { nodes { talks { id } } } }', 2 + 2 * (1 + 100)],
    ['as many as an input asks for', '{ recommendations(input: {like: ["x"], first: 3}) { nodes { score } } }', 2 + 3],
    ['the default of an input', '{ recommendations(input: {like: ["x"]}) { nodes { score } } }', 2 + 10],
    ['a list that has no size', '{ talks(first: 2) { nodes { speakers { name } } } }', 2 + 2 * (1 + 5)],
    ['what a field looks at', '{ search(query: "x", first: 2) { nodes { score } } }', 1 + 500 + 1 + 2],
    ['one for each id', '{ nodes(ids: ["a", "b", "c"]) { id } }', 1 + 3],
    [
      'what fragments hold',
      '{ talks(first: 2) { ...P } } fragment P on TalkConnection { nodes { ...T } } fragment T on Talk { id title }',
      2 + 2 * 2,
    ],
    [
      'nothing for what is skipped',
      '{ talks(first: 9) @skip(if: true) { nodes { id } } person(ref: "x") { id @include(if: false) name } }',
      2,
    ],
  ])('counts %s', async (_, query, cost) => {
    expect(await costOf(query)).toBe(cost)
  })

  it('counts by the values of variables, and their defaults', async () => {
    const query =
      'query Q($n: Int = 4, $all: Boolean = false) { talks(first: $n) { nodes { id title @include(if: $all) } } }'
    expect(await costOf(query)).toBe(2 + 4)
    expect(await costOf(query, { n: 6 })).toBe(2 + 6)
    expect(await costOf(query, { n: null, all: true })).toBe(2 + 20 * 2)
  })

  it('counts anew where the same question is asked with other values', async () => {
    const { ask } = await served()
    const ids = 'query Q($n: Int, $ids: [ID!]!) { talks(first: $n) { totalCount } nodes(ids: $ids) { id } }'
    const skipped = 'query Q($yes: Boolean!) { talks(first: 3) { nodes { id @skip(if: $yes) kind } } }'
    const input = 'query Q($input: RecommendationInput!) { recommendations(input: $input) { nodes { score } } }'
    const costs = async (query: string, all: readonly object[]) => {
      const answers = []
      for (const variables of all) answers.push((await ask(query, variables)).extensions.cost.cost)
      return answers
    }
    expect(
      await costs(ids, [
        { n: 1, ids: ['a'] },
        { n: 5, ids: ['a', 'b', 'c'] },
      ]),
    ).toEqual([4, 6])
    expect(await costs(skipped, [{ yes: true }, { yes: false }, { yes: true }])).toEqual([5, 8, 5])
    expect(await costs(input, [{ input: { like: ['x'], first: 3 } }, { input: { like: ['x'] } }])).toEqual([5, 12])
    expect(await costs('query Q($ref: String!) { person(ref: $ref) { name } }', [{ ref: 'x' }, { ref: 'y' }])).toEqual([
      2, 2,
    ])
  })

  it('beyond the limit is refused with the field and how many of it fit, and nothing is read', async () => {
    let reads = 0
    const graph = silentGraph(async () => {
      reads += 1
      return []
    })
    const { ask } = await served({ cost: 500 }, graph)
    const query = (first: number) =>
      `{ talks(first: 10) { nodes { cited: cites(first: ${first}) { nodes { id title } } } } }`
    const refusal = await ask(query(60))
    expect(refusal).toEqual({
      errors: [
        {
          message: expect.stringContaining('ask for at most 23 of talks.nodes.cited'),
          locations: [{ line: 1, column: 30 }],
          extensions: {
            code: 'TOO_COSTLY',
            measure: 'cost',
            cost: 1222,
            limit: 500,
            field: 'talks.nodes.cited',
            size: 60,
            fits: 23,
          },
        },
      ],
      extensions: { cost: { cost: 1222, limit: 500 } },
    })
    expect(reads).toBe(0)
    expect(await ask(query(refusal.errors[0].extensions.fits))).toMatchObject({ data: {} })
    expect(await ask(query(24))).toMatchObject(refused({}))
  })

  it('takes no longer for fragments within fragments', async () => {
    const fragments = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Talk { ...F${i + 1} ...F${i + 1} }`)
    const query = `{ talks { nodes { ...F0 } } } ${fragments.join(' ')} fragment F40 on Talk { id }`
    const { ask } = await served()
    expect(await ask(query)).toMatchObject(refused({ measure: 'cost', field: 'talks' }))
  })
})

describe('batches', () => {
  it('are refused in words', async () => {
    const { post } = await served()
    const response = await post([{ query: '{ __typename }' }, { query: '{ __typename }' }])
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'Batching is not supported.', extensions: { code: 'BAD_REQUEST' } }],
    })
  })
})

describe('bodies', () => {
  it('beyond the limit are refused as configured', async () => {
    const { post } = await served({ bodyBytes: 100 })
    expect((await post({ query: '{ __typename }' })).status).toBe(200)
    const refusal = await post({ query: `{ __typename } # ${'x'.repeat(100)}` })
    expect([refusal.status, await refusal.json()]).toMatchObject([413, { errors: [{ extensions: { limit: 100 } }] }])
  })
})

/** A graph whose reads are answered by hand, and the signals that they came with. */
function heldGraph() {
  const held: { readonly answer: (rows: readonly Row[]) => void; readonly signal: AbortSignal | undefined }[] = []
  const graph: Graph = {
    ...silentGraph(),
    read: (_, bounds) => new Promise((answer) => held.push({ answer, signal: bounds?.signal })),
  }
  return { graph, held }
}
const slow = { query: '{ person(ref: "X Y") { id } }' }

describe('time', () => {
  it('is up with 504 and TIMEOUT, and the statement is told to stop', async () => {
    const { graph, held } = heldGraph()
    const { post, records } = await served({ milliseconds: 100 }, graph)
    const response = await post(slow)
    expect([response.status, await response.json()]).toEqual([
      504,
      {
        errors: [
          { message: expect.stringContaining('within 100 ms'), extensions: { code: 'TIMEOUT', milliseconds: 100 } },
        ],
        extensions: { cost: { cost: 2, limit: 2_000_000 } },
      },
    ])
    expect(held[0]?.signal?.aborted).toBe(true)
    expect(records).toEqual([])
  })

  it('is up for the statement too when the client has gone', async () => {
    const { graph, held } = heldGraph()
    const { post, records } = await served({}, graph)
    const client = new AbortController()
    const asked = post(slow, client.signal).catch(() => 'gone')
    await eventually('the question is asked', 5, () => held.length === 1)
    client.abort()
    expect(await asked).toBe('gone')
    await eventually('the statement is told to stop', 5, () => held[0]?.signal?.aborted === true)
    expect(records).toEqual([])
  })
})

describe('requests at once', () => {
  it('wait for their turn, and beyond that are sent away with the seconds to wait', async () => {
    const { graph, held } = heldGraph()
    const { post } = await served({ concurrent: 1, waiting: 1 }, graph)
    const first = post(slow)
    await eventually('the first is worked on', 5, () => held.length === 1)
    const [second, third] = [post(slow), post(slow)]
    const away = await Promise.race([second, third])
    expect([away.status, away.headers.get('retry-after'), await away.json()]).toMatchObject([
      503,
      '1',
      { errors: [{ extensions: { code: 'OVERLOADED', retryAfter: 1 } }] },
    ])
    expect(held).toHaveLength(1)
    held[0]?.answer([])
    expect((await first).status).toBe(200)
    await eventually('the second is worked on', 5, () => held.length === 2)
    held[1]?.answer([])
    expect((await Promise.all([second, third])).map(({ status }) => status).sort()).toEqual([200, 503])
  })

  it('that wait too long are told so, and their place is free again', async () => {
    const { graph, held } = heldGraph()
    const { post } = await served({ concurrent: 1, waiting: 1, milliseconds: 200 }, graph)
    const answers = await Promise.all([post(slow), post(slow)])
    expect(answers.map(({ status }) => status)).toEqual([504, 504])
    const before = held.length
    const again = post(slow)
    await eventually('the next is worked on', 5, () => held.length > before)
    held.at(-1)?.answer([])
    expect((await again).status).toBe(200)
  })
})
