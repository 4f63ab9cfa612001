import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { TalkgraphError } from '../../../src/errors.ts'
import type { Row, Statement } from '../../../src/graph/cypher.ts'
import { type Limits, usualLimits } from '../../../src/limits.ts'
import { type Means, usualMeans } from '../../../src/means.ts'
import type { Asked } from '../../../src/server/asked.ts'
import { createContexts } from '../../../src/server/context.ts'
import { freshAnswers } from '../../../src/server/fresh-answers.ts'
import { makeYoga } from '../../../src/server/yoga.ts'
import { listeningLogger, silentGraph } from '../../support/graph-silent.ts'
import fc from '../../support/laws.ts'

const works = [
  ['a', 'TALK', 'One'],
  ['b', 'PAPER', 'Two'],
]

/** How the graph is: well, or what is asked about fails in one of several ways. */
type Trouble = 'none' | 'topics' | 'ours' | 'titles' | 'silence'

function rowsFor({ text }: Statement, trouble: Trouble): Promise<readonly Row[]> {
  if (trouble === 'silence') return new Promise(() => {})
  if (text.includes('ABOUT') && trouble === 'topics') return Promise.reject(new Error('secret'))
  if (text.includes('ABOUT') && trouble === 'ours')
    return Promise.reject(new TalkgraphError('DATABASE_UNAVAILABLE', 'Neo4j does not answer', { data: { since: 1 } }))
  if (text.includes('count(n)')) return Promise.resolve([{ r: 2 }])
  const isPage = text.includes('(n:Work)') && text.includes('ORDER BY')
  const things = works.map(([id, kind, title]) => [id, kind, trouble === 'titles' ? null : title])
  return Promise.resolve(isPage ? things.map((thing) => ({ i: 0, r: [thing[0], thing] })) : [])
}

interface Request {
  readonly method?: string
  readonly url?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
}

/** A server's answers, how often yoga was needed for them, and the statements that were read. */
function answering(means: Partial<Means> = {}, limits: Partial<Limits> = {}) {
  const { logger, records } = listeningLogger()
  const told = { trouble: 'none' as Trouble, byYoga: 0, read: [] as string[], records }
  const graph = silentGraph((statement) => {
    told.read.push(statement.text)
    return rowsFor(statement, told.trouble)
  })
  const options = { ...usualLimits, ...limits }
  const contextOf = createContexts(graph, options, { ...usualMeans, ...means })
  const yoga = makeYoga({ graph, logger, limits: options, means: { ...usualMeans, ...means }, contextOf })
  const counted = {
    fetchAPI: yoga.fetchAPI,
    handleRequest: (...given: Parameters<typeof yoga.handleRequest>) => {
      told.byYoga += 1
      return yoga.handleRequest(...given)
    },
  } as typeof yoga
  const fresh = freshAnswers({ yoga: counted, contextOf, limits: options })
  const ask = ({ method = 'POST', url = '/graphql', headers = {}, body }: Request) =>
    fresh({
      request: { headers: { 'content-type': 'application/json', ...headers } },
      response: new EventEmitter(),
      method,
      url,
      body: method === 'GET' ? '' : body,
      requestId: 'the-request',
    } as unknown as Asked)
  return { ask, told }
}

const json = (value: unknown): Request => ({ body: JSON.stringify(value) })
const page =
  'query Q($n: Int, $yes: Boolean = true) { works(first: $n) { totalCount nodes { id title @include(if: $yes) } } }'

describe('a question asked before', () => {
  it('is answered to the letter as it was, without yoga, with variables of its own', async () => {
    const { ask, told } = answering()
    const first = await ask(json({ query: page, variables: { n: 2 } }))
    expect([first.answer.status, first.isWhole, told.byYoga]).toEqual([200, true, 1])
    expect(await ask(json({ query: page, variables: { n: 2 } }))).toEqual(first)
    const other = await ask(json({ query: page, variables: { n: 1, yes: false } }))
    expect(told.byYoga).toBe(1)
    expect(JSON.parse(other.answer.body)).toEqual({
      data: { works: { totalCount: 2, nodes: [{ id: 'a' }] } },
      extensions: { cost: { cost: expect.any(Number), limit: usualLimits.cost } },
    })
  })

  it('is another in another form, with another name, at another address, and where it is too long to remember', async () => {
    const text = 'query A { works { totalCount } } query B { works { nodes { id } } }'
    const { ask, told } = answering()
    const asked: readonly Request[] = [
      json({ query: text, operationName: 'A' }),
      json({ query: text, operationName: 'B' }),
      { ...json({ query: text, operationName: 'A' }), headers: { accept: 'application/graphql-response+json' } },
      { ...json({ query: text, operationName: 'A' }), url: '/graphql?page=2' },
    ]
    const first = []
    for (const one of asked) first.push(await ask(one))
    expect(told.byYoga).toBe(4)
    const second = []
    for (const one of asked) second.push(await ask(one))
    expect([second, told.byYoga]).toEqual([first, 4])
    expect(new Set(first.map(({ answer }) => JSON.stringify(answer.headers))).size).toBe(2)
    const long = json({ query: `${text}#${'x'.repeat(10_000)}`, operationName: 'A' })
    for (const _ of [1, 2]) await ask(long)
    expect(told.byYoga).toBe(6)
  })

  it('whose answer fails is told of by yoga, and asks nothing twice', async () => {
    const query = '{ works { nodes { id topics { name } } } }'
    const { ask, told } = answering({ lookAhead: false })
    await ask(json({ query }))
    told.trouble = 'topics'
    told.read.length = 0
    const failed = await ask(json({ query }))
    expect([failed.isWhole, told.byYoga, told.read.length, told.records.length]).toEqual([false, 2, 2, 1])
  })

  it('is stopped at the deadline as any other', async () => {
    const query = '{ works { totalCount } }'
    const { ask, told } = answering({}, { milliseconds: 60 })
    await ask(json({ query }))
    told.trouble = 'silence'
    const late = await ask(json({ query }))
    const never = await ask(json({ query: `${query} ` }))
    expect([late.answer.status, JSON.parse(late.answer.body).errors[0].extensions.code]).toEqual([504, 'TIMEOUT'])
    expect(late).toEqual(never)
  })

  it('makes room for others', async () => {
    const { ask, told } = answering()
    for (let i = 0; i <= 1000; i += 1) await ask(json({ query: `{ a${i}: __typename }` }))
    await ask(json({ query: '{ a1000: __typename }' }))
    expect(told.byYoga).toBe(1001)
    await ask(json({ query: '{ a0: __typename }' }))
    expect(told.byYoga).toBe(1002)
  })
})

/** One of the usual values, and now and then one that is not. */
const mostly = <Value>(usual: readonly Value[], unusual: readonly Value[]): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...unusual) })

const two = 'query A { works { nodes { id topics { name } } } } query Q { works { nodes { title } } }'
const queries = mostly<unknown>(
  [page, two, 'query Q { work(ref: "x") { __typename ... on NotFound { ref } } }'],
  [
    'query Q { works(first: 1000) { totalCount } }',
    '{ __schema { queryType { name } } }',
    '{ works { nodes { age } } }',
  ]
    .concat('{ works', 'mutation { x }', '')
    .concat([undefined, null, 7] as never[]),
)
const variables = mostly<unknown>(
  [undefined, null, {}, { n: 1 }],
  [{ n: 100 }, { n: 'x' }, { yes: 3, m: 1 }, { n: -1 }, [], 'x'],
)
const operationNames = mostly<unknown>(['Q', undefined], [null, '', 'A', 'B', 3, 'A\n'])
const others = mostly<object>(
  [{}],
  [{ extra: 1 }, { extra: null }, { extensions: { a: 1 } }, { extensions: { operation: 'no-such' } }],
)
const bodies = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(queries, variables, operationNames, others)
      .map(([query, variables, operationName, more]) => JSON.stringify({ query, variables, operationName, ...more })),
  },
  {
    weight: 1,
    arbitrary: mostly(
      ['', '{', 'null', '[]', '7'],
      ['[{"query":"{ __typename }"}]', '\ufeff{"query":"{ __typename }"}'],
    ),
  },
)
const requests = fc.record({
  method: mostly(['POST'], ['GET', 'PUT']),
  url: mostly(['/graphql'], ['/graphql?query={__typename}']),
  headers: fc.record({
    accept: mostly(['*/*'], ['application/json', 'application/graphql-response+json', 'text/html', 'a, */*;q=.5']),
    'content-type': mostly(
      ['application/json'],
      ['application/json; charset=utf-8', 'text/plain', 'application/graphql'],
    ),
  }),
  body: bodies,
  trouble: mostly<Trouble>(['none'], ['topics', 'ours', 'titles']),
})

describe('questions in any order', () => {
  it.each([true, false])(
    'are answered as by yoga alone, whatever was asked before; look-ahead %s',
    async (lookAhead) => {
      let [all, spared] = [0, 0]
      await fc.assert(
        fc.asyncProperty(fc.array(requests, { minLength: 20, maxLength: 40 }), async (asked) => {
          const limits = { cost: 150 }
          const [ours, yogas] = [answering({ lookAhead }, limits), answering({ lookAhead, jit: false }, limits)]
          for (const { trouble, ...request } of asked) {
            ours.told.trouble = trouble
            yogas.told.trouble = trouble
            expect(await ours.ask(request)).toEqual(await yogas.ask(request))
            expect(ours.told.records.length).toBe(yogas.told.records.length)
          }
          all += asked.length
          spared += asked.length - ours.told.byYoga
        }),
        { numRuns: 30 },
      )
      expect(spared / all).toBeGreaterThan(0.1)
    },
  )
})
