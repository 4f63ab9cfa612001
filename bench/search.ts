/**
 * How well and how fast search finds what people mean: queries with what they should find, over the seeds and the other
 * documents. `npm run bench:search -- [--data PATH]... [--set tune|check|blind] [--misses]`; prints the share of queries
 * whose right thing comes first and within the first three, by set and by class, and the time that a query takes.
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { importPaths } from '../import/pipeline.ts'
import { cypher } from '../src/graph/cypher.ts'
import type { Graph } from '../src/graph/graph.ts'
import { fold } from '../src/model/fold.ts'
import { makeYoga } from '../src/server/yoga.ts'
import { quantile } from './quantile.ts'
import { withScratchGraph } from './scratch-graph.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: ['../shared/seeds', '../shared/documents'] },
    set: { type: 'string', multiple: true, default: ['tune', 'check', 'blind'] },
    misses: { type: 'boolean', default: false },
  },
})

interface Case {
  readonly set: string
  readonly kind: string
  readonly query: string
  /** "TYPE title", folded; any of them is right. */
  readonly right: readonly string[]
}

interface Outcome extends Case {
  /** Place of the first right thing among ten, counted from 1; 0 where it is not there. */
  readonly place: number
  readonly found: readonly string[]
  /** Milliseconds, the median of the rounds. */
  readonly time: number
}

const operation = `query ($query: String!) { search(query: $query, first: 10) { nodes { score field matched item { __typename
  ... on Talk { title alternativeTitles } ... on Paper { title alternativeTitles } ... on Resource { title alternativeTitles }
  ... on Person { name alternativeNames } ... on Venue { name alternativeNames } ... on Topic { name alternativeNames } } } } }`

/** Times that each query is asked, after one that warms up. */
const rounds = 5

await withScratchGraph(async (graph) => {
  await importPaths(graph, { paths: values.data }, () => {})
  const cases = (await readCases()).filter(({ set }) => values.set.includes(set))
  process.stdout.write(inWords(await askAll(graph, cases)))
  process.stdout.write(`${await bareLine(graph)}\n`)
})

async function readCases(): Promise<readonly Case[]> {
  const lines = (await readFile(new URL('search-queries.txt', import.meta.url), 'utf8')).split('\n')
  return lines.flatMap((line): readonly Case[] => {
    const [, set, kind, query, right] = /^(\w+) \| (\w+) \| (.+) => (.+)$/.exec(line) ?? []
    if (set === undefined || kind === undefined || query === undefined || right === undefined) return []
    return [{ set, kind, query, right: right.split(' // ').map(fold) }]
  })
}

interface Found {
  readonly score: number
  readonly field: string
  readonly matched: string
  readonly item: {
    readonly __typename: string
    readonly title?: string
    readonly name?: string
    readonly alternativeTitles?: readonly string[]
    readonly alternativeNames?: readonly string[]
  }
}

async function askAll(graph: Graph, cases: readonly Case[]): Promise<readonly Outcome[]> {
  const yoga = makeYoga({ graph, logger: pino({ level: 'silent' }) })
  const ask = async (query: string): Promise<readonly Found[]> => {
    const response = await yoga.fetch('http://bench/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: operation, variables: { query } }),
    })
    const { data } = (await response.json()) as {
      readonly data: { readonly search: { readonly nodes: readonly Found[] } }
    }
    return data.search.nodes
  }
  const times = cases.map((): number[] => [])
  const found: (readonly Found[])[] = []
  for (let round = 0; round <= rounds; round++)
    for (const [i, { query }] of cases.entries()) {
      const begun = performance.now()
      found[i] = await ask(query)
      if (round > 0) times[i]?.push(performance.now() - begun)
    }
  return cases.map((one, i) => ({
    ...one,
    place: (found[i] ?? []).findIndex((hit) => namesOf(hit).some((name) => one.right.includes(name))) + 1,
    found: (found[i] ?? []).map(
      ({ score, field, matched, item }) =>
        `${item.__typename} ${item.title ?? item.name} (${score.toFixed(3)} ${field}: ${matched})`,
    ),
    time: quantile(times[i] ?? [], 0.5),
  }))
}

/** What a statement that asks nothing takes on the same machine now: what is left of a query's time is search. */
async function bareLine(graph: Graph): Promise<string> {
  const times: number[] = []
  for (let round = 0; round < 300; round++) {
    const begun = performance.now()
    await graph.read(cypher('RETURN 1 AS one'))
    times.push(performance.now() - begun)
  }
  return `a statement that asks nothing: p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`
}

function namesOf({ item }: Found): readonly string[] {
  const { title, name, alternativeTitles = [], alternativeNames = [] } = item
  return [title ?? name ?? '', ...alternativeTitles, ...alternativeNames].map((one) =>
    fold(`${item.__typename} ${one}`),
  )
}

function inWords(outcomes: readonly Outcome[]): string {
  const lines = [
    line('all', outcomes),
    ...['set', 'kind'].flatMap((by) =>
      [...new Set(outcomes.map((one) => one[by as 'set' | 'kind']))].map((value) =>
        line(
          `${by} ${value}`,
          outcomes.filter((one) => one[by as 'set' | 'kind'] === value),
        ),
      ),
    ),
    ...(values.misses ? outcomes.filter(({ place }) => place !== 1).map(miss) : []),
  ]
  return `${lines.join('\n')}\n`
}

function line(name: string, outcomes: readonly Outcome[]): string {
  const within = (places: number) =>
    outcomes.filter(({ place }) => place > 0 && place <= places).length / outcomes.length
  const times = outcomes.map(({ time }) => time)
  return `${name.padEnd(14)} ${String(outcomes.length).padStart(4)} queries: first ${within(1).toFixed(3)}, within three ${within(3).toFixed(3)}; p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`
}

function miss({ query, place, right, found }: Outcome): string {
  return [
    `${query}: ${place === 0 ? 'not found' : `place ${place}`}; right: ${right.join(' or ')}`,
    ...found.slice(0, 4).map((one) => `    ${one}`),
  ].join('\n')
}
