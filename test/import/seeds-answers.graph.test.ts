import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importPaths } from '../../import/pipeline.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { emptyGraph } from '../support/graph.ts'
import { asking, dataOf } from '../support/graph-ask.ts'
import {
  type AnsweredWork,
  type Gold,
  hasGold,
  isGoldTalk,
  isGoldWork,
  readGold,
  seedsFolder,
  workFields,
} from '../support/seeds-gold.ts'

interface Work extends AnsweredWork {
  readonly id: string
  readonly kind: string
}
interface Talk extends Work {
  readonly speakers: readonly { readonly id: string; readonly name: string }[]
  readonly presentations: readonly { readonly event: string | null; readonly year: number | null }[]
}

describe.skipIf(!hasGold)('answers on the five seed documents (skipped where ../shared is absent)', () => {
  let graph: Graph
  let gold: Gold
  beforeAll(async () => {
    gold = readGold()
    graph = await emptyGraph()
    await importPaths(graph, { paths: [seedsFolder] }, () => {})
  })
  afterAll(() => graph.close())

  const ask = async <T>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> =>
    dataOf(await asking(graph).ask(query, variables)) as T
  const talkFields = `id kind ${workFields} speakers { id name } presentations { event year }`
  const allTalks = async () =>
    (await ask<{ talks: { nodes: readonly Talk[] } }>(`{ talks(first: 100) { nodes { ${talkFields} } } }`)).talks.nodes

  /** Titles of annotated works that no answer is, and of answers that are none of them. */
  function compare(ids: readonly string[], works: readonly AnsweredWork[]) {
    return {
      missing: ids.filter((id) => !works.some((work) => isGoldWork(gold, id, work))),
      extra: works.filter((work) => !ids.some((id) => isGoldWork(gold, id, work))).map(({ title }) => title),
    }
  }

  test('4: what a talk references under a heading, at whatever depth', async () => {
    const { direct, underGameDays, exactCount } = gold.answers['4_verificationFaultInjection']
    const talk = (await allTalks()).find((one) => isGoldTalk(gold, '000-t15', one))
    const { node } = await ask<{ node: { cites: { totalCount: number; nodes: readonly Work[] } } }>(
      `query ($id: ID!) { node(id: $id) { ... on Work { cites(where: {section: "Fault Injection", relations: [REFERENCES]}) {
        totalCount nodes { id kind ${workFields} } } } } }`,
      { id: talk?.id },
    )
    const ids = [...direct, ...underGameDays].map(({ work }) => work)
    expect(compare(ids, node.cites.nodes)).toEqual({ missing: [], extra: [] })
    expect(node.cites.totalCount).toBe(exactCount)
  })

  test('5: works about gossip or membership', async () => {
    const { core, related } = gold.answers['5_worksAboutGossipOrMembership']
    const { works } = await ask<{ works: { totalCount: number; nodes: readonly Work[] } }>(
      `{ works(where: {topics: ["gossip", "membership"]}, first: 100) { totalCount nodes { id kind ${workFields} } } }`,
    )
    const isTalkAbout = (work: Work) =>
      work.kind === 'TALK' &&
      gold.talks.some(
        ({ id, topics }) => isGoldTalk(gold, id, work) && topics.some((topic) => /gossip|membership/.test(topic)),
      )
    const others = works.nodes.filter((work) => !isTalkAbout(work))
    const relatedIds = related.map(({ work }) => work)
    expect({
      missing: compare(
        core.map(({ work }) => work),
        works.nodes,
      ).missing,
      extra: compare([...core.map(({ work }) => work), ...relatedIds], others).extra,
    }).toEqual({ missing: [], extra: [] })
    expect(works.totalCount).toBe(works.nodes.length)
  })

  test('6: two pairs of people cite the same works in different talks', async () => {
    interface Shared {
      readonly name: string
      readonly sharesSourcesWith: {
        readonly totalCount: number
        readonly nodes: readonly { readonly person: { readonly name: string }; readonly works: readonly Work[] }[]
      }
    }
    const speakers = new Set((await allTalks()).flatMap((talk) => talk.speakers.map(({ id }) => id)))
    const { nodes } = await ask<{ nodes: readonly Shared[] }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { name sharesSourcesWith { totalCount nodes { person { name } works { id kind ${workFields} } } } } } }`,
      { ids: [...speakers] },
    )
    const found = nodes.flatMap(({ name, sharesSourcesWith }) =>
      sharesSourcesWith.nodes.map(({ person, works }) => ({ pair: [name, person.name].sort(), works })),
    )
    const expected = gold.answers['6_speakersWhoCiteTheSameWorks'].acrossTalks
    const pairs = (some: readonly { readonly pair: readonly string[] }[]) =>
      [...new Set(some.map(({ pair }) => pair.join(' and ')))].sort()
    expect(pairs(found)).toEqual(pairs(expected.map(({ speakers }) => ({ pair: [...speakers].sort() }))))
    for (const { speakers: both, works } of expected)
      for (const one of found.filter(({ pair }) => pair.join() === [...both].sort().join()))
        expect(
          compare(
            works.map(({ work }) => work),
            one.works,
          ),
        ).toEqual({ missing: [], extra: [] })
    expect(found).toHaveLength(2 * expected.length)
  })

  test('7: nine talks were given at QCon New York in 2016', async () => {
    const { talks: expected, exactCount } = gold.answers['7_talksAtQConNewYork2016']
    const { talks } = await ask<{ talks: { totalCount: number; nodes: readonly Talk[] } }>(
      `{ talks(where: {event: "QCon New York", years: {from: 2016, to: 2016}}, first: 100) { totalCount nodes { ${talkFields} } } }`,
    )
    expect(talks.nodes.map(({ speakers }) => speakers.map(({ name }) => name).join()).sort()).toEqual(
      expected.map(({ speakers }) => speakers.join()).sort(),
    )
    expect(talks.totalCount).toBe(exactCount)
  })

  test('8: three talks cite a talk that stands in the documents itself', async () => {
    const { worksCitedAcrossTalks } = await ask<{
      worksCitedAcrossTalks: { totalCount: number; nodes: readonly { work: Talk; talks: readonly Talk[] }[] }
    }>(
      `{ worksCitedAcrossTalks(minTalks: 1, kinds: [TALK], first: 100) { totalCount nodes {
        work { id kind ${workFields} ... on Talk { speakers { id name } presentations { event year } } } talks { ${talkFields} } } } }`,
    )
    const edges = worksCitedAcrossTalks.nodes.flatMap(({ work, talks }) =>
      talks.map((citing) => ({ citing, cited: work })),
    )
    const idOf = (talk: Talk) => gold.talks.find(({ id }) => isGoldTalk(gold, id, talk))?.id
    const found = edges
      .filter(({ cited }) => cited.presentations.length > 0)
      .map(({ citing, cited }) => `${idOf(citing)} cites ${idOf(cited)}`)
    const talkIds = new Set(gold.talks.map(({ id }) => id))
    const expected = gold.answers['8_talksThatCiteAnotherTalk'].citedTalkIsInTheFiveDocuments
      .filter(({ citing }) => talkIds.has(citing.talk) && !citing.talk.startsWith('004'))
      .map(({ citing, cited }) => `${citing.talk} cites ${cited.talk}`)
    expect(found.sort()).toEqual([...expected].sort())
    expect(expected).toHaveLength(3)
  })
})
