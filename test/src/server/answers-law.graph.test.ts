import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSnapshot } from '../../../src/adjacency/read-snapshot.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { unlessAborted } from '../../../src/graph/unless-aborted.ts'
import { usualLimits } from '../../../src/limits.ts'
import type { Means } from '../../../src/means.ts'
import { readOperations } from '../../../src/server/operations.ts'
import { type Serving, serve } from '../../../src/server/serve.ts'
import { testGraph } from '../../support/graph-ask.ts'
import { writeFixture } from '../../support/graph-fixture.ts'
import { library } from '../../support/graph-library.ts'
import { listeningLogger } from '../../support/graph-silent.ts'

const graph = testGraph()
const servers: Serving[] = []

beforeAll(() => writeFixture(graph, library))
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()))
  await graph.close()
})

/** The graph, but for whoever names "poison", which fails his statement, or "treacle", which holds it until it is stopped. */
const troubled: Graph = {
  ...graph,
  read(statement, bounds = {}) {
    const named = JSON.stringify(statement.parameters)
    if (named.includes('poison')) return pause(5).then(() => Promise.reject(new Error('poisoned')))
    if (named.includes('treacle'))
      return unlessAborted(new Promise<never>(() => {}), bounds.signal ?? new AbortController().signal)
    return graph.read(statement, bounds)
  },
}

async function serving(means: Means) {
  const limits = { ...usualLimits, milliseconds: 3000 }
  const { logger } = listeningLogger()
  const server = await serve({ graph: troubled, host: '127.0.0.1', port: 0, corsOrigins: [], logger, limits, means })
  servers.push(server)
  return async (body: object, signal?: AbortSignal): Promise<string> => {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: signal ?? null,
    })
    return `${response.status} ${(await response.text()).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')}`
  }
}

const talk = 'title kind speakers { name } presentations { event venue { name } } topics { name }'
const citations = 'cites(first: 5) { totalCount edges { relation section node { title } evidence { quote } } }'
const good: readonly object[] = [
  ...(await readOperations()).map(({ query }) => ({ query, variables: { ref: 'consensus' } })),
  ...['consensus', 'rumours', 'chairs', 'rings', 'Lamplight', 'nothing', 'Two Editions'].map((ref) => ({
    query: `query W($ref: String!) { work(ref: $ref) { __typename ... on Work { id title ${citations} } ... on Ambiguous { candidates { id } } } }`,
    variables: { ref },
  })),
  ...['Ada Quill', 'Bea Okafor', 'Jo Twin', 'nobody'].map((ref) => ({
    query: `query P($ref: String!) { person(ref: $ref) { name talks { totalCount nodes { ${talk} ${citations} } } sharesSourcesWith(first: 3) { nodes { workCount person { name } } } } }`,
    variables: { ref },
  })),
  ...[1, 3, 100].map((first) => ({
    query: `query T($first: Int) { talks(first: $first) { totalCount nodes { ${talk} } pageInfo { endCursor } } }`,
    variables: { first },
  })),
  ...['quiet clocks', 'quiet clokcs', 'consensus', 'nothing of the kind', 'Ada Quill', ''].map((text) => ({
    query: 'query S($text: String!) { search(query: $text, first: 5) { totalCount nodes { score matched snippet } } }',
    variables: { text },
  })),
  ...[1, 2, 3].flatMap((minTalks) =>
    [['PAPER'], ['PAPER', 'TALK'], ['BOOK']].map((kinds) => ({
      query: `query C($minTalks: Int!, $kinds: [WorkKind!]) { worksCitedAcrossTalks(minTalks: $minTalks, kinds: $kinds, first: 5) {
        totalCount nodes { talkCount work { title } talks(first: 2) { title } } } }`,
      variables: { minTalks, kinds },
    })),
  ),
  ...['first', 'last'].flatMap((end) =>
    [1, 2, 3].map((minTalks) => ({
      query: `query E($minTalks: Int!) { worksCitedAcrossTalks(minTalks: $minTalks, ${end}: 2) {
        nodes { work { title } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      variables: { minTalks },
    })),
  ),
  ...[2000, 2014, 2016, 2030].map((from) => ({
    query: `query Y($from: Int) { talks(where: {years: {from: $from}}) { totalCount nodes { ${talk} } facets { kinds { count } } } }`,
    variables: { from },
  })),
  { query: 'query A { talks { totalCount } } query B { papers { totalCount } }', operationName: 'A' },
  { query: 'query A { talks { totalCount } } query B { papers { totalCount } }', operationName: 'B' },
]
const failing: readonly object[] = [
  { query: '{ talksCiting(work: "nothing at all") { totalCount } talks(first: 1) { totalCount } }' },
  { query: '{ talks(where: {speaker: "Jo Twin"}) { totalCount } papers { totalCount } }' },
  { query: '{ talks(after: "forged") { totalCount } }' },
  {
    query:
      '{ talks(first: 100) { nodes { cites(first: 100) { nodes { citedBy(first: 100) { nodes { id title kind } } } } } } }',
  },
  { query: '{ talks { nope } }' },
  { query: '{ person(ref: "poison") { name } venue(ref: "Café Conf") { name } }' },
  { query: '{ person(ref: "poison too") { name } }' },
  { query: '{ nodes(ids: ["consensus", "poison"]) { id } }' },
  {
    query: 'query S($text: String!) { search(query: $text, first: 5) { totalCount nodes { score matched snippet } } }',
    variables: { text: 'poison' },
  },
  { query: '{ person(ref: "treacle") { name } talks(first: 2) { nodes { title } } }' },
]

const without: Means = { answerCacheBytes: 0, jit: false, batching: false, lookAhead: false }
const kinds: readonly (readonly [string, Means])[] = [
  ['without any means', without],
  ['compiled', { ...without, jit: true }],
  ['batched', { ...without, batching: true }],
  ['kept', { ...without, answerCacheBytes: 1e6 }],
  ['kept in too little room', { ...without, answerCacheBytes: 5000 }],
  ['looking ahead', { ...without, lookAhead: true }],
  ['with all means', { answerCacheBytes: 1e6, jit: true, batching: true, lookAhead: true }],
]

/** The same order for the same seed, another for another. */
function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const weight = (i: number) => (Math.imul(i + 1, 2654435761) ^ Math.imul(seed + 7, 40503)) >>> 0
  return items
    .map((item, i) => ({ item, at: weight(i) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

describe('answers asked all at once', () => {
  const alone = new Map<object, string>()
  beforeAll(async () => {
    await readSnapshot(graph) // Neo4j knows the statements then, and no server takes long over them
    const [ask, askAhead] = [await serving(without), await serving({ ...without, lookAhead: true })]
    for (const body of good) await Promise.all([ask(body), askAhead(body)])
    for (const body of [...good, ...failing]) alone.set(body, await ask(body))
  })

  it('are asked of what answers, and of what fails', () => {
    for (const body of good) expect(alone.get(body)).not.toContain('INTERNAL')
    const codes = failing.map((body) => /"code":"(\w+)"/.exec(alone.get(body) ?? '')?.[1])
    expect(codes).toEqual([
      'NOT_FOUND',
      'AMBIGUOUS',
      'INVALID_CURSOR',
      'TOO_COSTLY',
      'GRAPHQL_VALIDATION_FAILED',
      'INTERNAL',
      'INTERNAL',
      'INTERNAL',
      'INTERNAL',
      'TIMEOUT',
    ])
  })

  it.each(kinds)(
    'are those asked alone, 64 at a time, with failing, slow and cancelled askers: %s',
    async (_, means) => {
      const ask = await serving(means)
      for (const round of [1, 2]) {
        const bodies = shuffled([...good, ...failing, ...good, ...good], round).slice(0, 64)
        expect(bodies.length).toBe(64)
        const answers = await Promise.all(
          bodies.map(async (body, i) => {
            if (i % 7 !== 3) return { body, text: await ask(body) }
            await ask(body, AbortSignal.timeout(i % 30)).catch(() => 'cancelled')
            return { body, text: alone.get(body) }
          }),
        )
        for (const { body, text } of answers) expect(text, JSON.stringify(body)).toBe(alone.get(body))
      }
    },
  )
})
