import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importPaths } from '../../import/pipeline.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { contents, emptyGraph } from '../support/graph.ts'
import { asking, dataOf } from '../support/graph-ask.ts'

const seeds = resolve(import.meta.dirname, '../../../shared/seeds')

interface Cited {
  readonly title: string
  readonly speakers: readonly { readonly name: string }[]
}

describe.skipIf(!existsSync(seeds))('the five seed documents (skipped where ../shared/seeds is absent)', () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await emptyGraph()
    await importPaths(graph, { paths: [seeds] }, () => {})
  })
  afterAll(() => graph.close())

  const ask = async <T>(query: string): Promise<T> => dataOf(await asking(graph).ask(query)) as T

  test('two talks cite SWIM, each with section, document, line and quote', async () => {
    const { talksCiting } = await ask<{
      talksCiting: { totalCount: number; edges: { node: Cited; section: string[]; evidence: Evidence[] }[] }
    }>(
      '{ talksCiting(work: "SWIM") { totalCount edges { section node { title ... on Talk { speakers { name } } } evidence { path part startLine quote document { id } } } } }',
    )
    expect(talksCiting.totalCount).toBe(2)
    const bySpeaker = new Map(
      talksCiting.edges.map((edge) => [edge.node.speakers.map(({ name }) => name).join(), edge]),
    )
    expect([...bySpeaker.keys()].sort()).toEqual(['Caitie McCaffrey', 'Sean Cribbs'])
    const stateful = bySpeaker.get('Caitie McCaffrey')
    expect(stateful).toMatchObject({
      node: { title: 'Scaling Stateful Services' },
      section: ['Resources', 'Real World Systems', 'Uber Ringpop'],
    })
    expect(stateful?.evidence.map(({ path, part, startLine }) => [path.slice(0, 9), part, startLine])).toEqual([
      ['seeds/000', 'ScalingStatefulServices/readme.md', 38],
      ['seeds/001', null, 17],
    ])
    const cribbs = bySpeaker.get('Sean Cribbs')?.evidence
    expect(cribbs?.map(({ path, quote }) => [path.slice(0, 9), quote.includes('SWIM')])).toEqual([['seeds/002', true]])
  })

  test('six works are cited across talks, counted by talks', async () => {
    const { worksCitedAcrossTalks } = await ask<{
      worksCitedAcrossTalks: {
        totalCount: number
        nodes: { talkCount: number; work: { title: string }; talks: unknown[] }[]
      }
    }>('{ worksCitedAcrossTalks(minTalks: 2) { totalCount nodes { talkCount work { title } talks { title } } } }')
    expect(worksCitedAcrossTalks.totalCount).toBe(6)
    expect(worksCitedAcrossTalks.nodes.map(({ talkCount, talks }) => [talkCount, talks.length])).toEqual([
      [3, 3],
      ...Array.from({ length: 5 }, () => [2, 2]),
    ])
    expect(worksCitedAcrossTalks.nodes[0]?.work.title).toMatch(/Observability at Twitter.*1$/)
  })

  test('a talk given four times is one talk with four presentations, in order of date', async () => {
    const { person } = await ask<{
      person: { talks: { totalCount: number; nodes: { title: string; presentations: unknown[] }[] } }
    }>(
      '{ person(ref: "Caitie McCaffrey") { talks(first: 100) { totalCount nodes { title presentations { event year version } } } } }',
    )
    expect(person.talks.totalCount).toBe(16)
    expect(new Set(person.talks.nodes.map(({ title }) => title)).size).toBe(16)
    expect(person.talks.nodes.find(({ title }) => title === 'Scaling Stateful Services')?.presentations).toMatchObject([
      { event: 'StrangeLoop 2015', year: 2015, version: 'V1' },
      { event: 'Craft Conf 2016', year: 2016, version: 'V2' },
      { event: 'Nike Tech Talk 2016', year: 2016, version: 'V3' },
      { event: 'Curry On 2016', year: 2016, version: 'V4' },
    ])
    expect(person.talks.nodes.flatMap(({ presentations }) => presentations)).toHaveLength(26)
  })

  test.each([
    ['a short name', 'SWIM', 'Paper'],
    ['a video', 'https://youtu.be/H0i_bXKwujQ', 'Talk'],
    ['slides', 'https://speakerdeck.com/caitiem20/tackling-alert-fatigue', 'Talk'],
    ['a slug', 'talk/scaling-stateful-services', 'Talk'],
    ['a title with typos', 'Scalling Statefull Services', 'Talk'],
    ['the title of a talk and an article', 'The Verification of a Distributed System', 'Ambiguous'],
    ['nothing there is', 'The Art of Growing Turnips', 'NotFound'],
  ])('work finds by %s', async (_, ref, type) => {
    const { work } = await ask<{ work: { __typename: string } }>(`{ work(ref: ${JSON.stringify(ref)}) { __typename } }`)
    expect(work.__typename).toBe(type)
  })

  test('importing them again, all read anew, changes nothing', async () => {
    const before = await contents(graph)
    const { entities } = await importPaths(graph, { paths: [seeds], again: true }, () => {})
    expect(entities).toMatchObject({ added: 0, changed: 0, removed: 0 })
    expect(await contents(graph)).toEqual(before)
  })
})

interface Evidence {
  readonly path: string
  readonly part: string | null
  readonly startLine: number
  readonly quote: string
}
