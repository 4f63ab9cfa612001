import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { asking, dataOf, testGraph } from '../support/graph-ask.ts'
import { type Fixture, writeFixture } from '../support/graph-fixture.ts'
import { slowness } from '../support/slowness.ts'

const graph = testGraph()
const { ask, statements } = asking(graph)
afterAll(() => graph.close())

/** Rings is cited with Clocks in two talks, with Tides in one; a paper cites Rings and Tides too, which counts for nothing. */
const fixture: Fixture = {
  works: [
    { id: 'one', kind: 'TALK', title: 'One' },
    { id: 'two', kind: 'TALK', title: 'Two' },
    { id: 'alone', kind: 'TALK', title: 'Alone' },
    { id: 'survey', kind: 'PAPER', title: 'Survey' },
    { id: 'rings', kind: 'PAPER', title: 'Rings' },
    { id: 'clocks', kind: 'PAPER', title: 'Clocks' },
    { id: 'tides', kind: 'TALK', title: 'Tides' },
    { id: 'anchors', kind: 'TOOL', title: 'Anchors' },
  ],
  people: [{ id: 'ann', name: 'Ann Reed' }],
  documents: [
    {
      path: 'talks.md',
      claims: [
        { claim: ['GAVE', 'ann', 'alone'] },
        { claim: ['CITES', 'one', 'rings'] },
        { claim: ['CITES', 'one', 'clocks'] },
        { claim: ['CITES', 'one', 'tides'] },
        { claim: ['CITES', 'one', 'anchors'] },
        { claim: ['CITES', 'two', 'rings'] },
        { claim: ['CITES', 'two', 'clocks'] },
        { claim: ['CITES', 'survey', 'rings'] },
        { claim: ['CITES', 'survey', 'tides'] },
        { claim: ['CITES', 'alone', 'survey'] },
      ],
    },
  ],
}
beforeAll(() => writeFixture(graph, fixture))

/** Waits until answers are those of the data that was written last. */
const caughtUp = (work: string, count: number) =>
  eventually(`${count} works beside ${work}`, 20 * slowness(), async () => {
    const { data } = await ask(
      'query ($work: ID!) { node(id: $work) { ... on Work { coCitedWith { totalCount } } } }',
      { work },
    )
    return data.node.coCitedWith.totalCount === count
  })

describe('Work.coCitedWith', () => {
  const query = `query ($work: ID!, $first: Int, $after: String) { node(id: $work) { ... on Work { coCitedWith(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { talkCount work { id } talks { id } one: talks(first: 1) { id } } } } } }`
  const together = async (work: string, first = 100, after: string | null = null) =>
    dataOf(await ask(query, { work, first, after })).node.coCitedWith

  it('gives the works that talks cite too, most talks first, then by title, with the talks', async () => {
    expect(await together('rings')).toMatchObject({
      totalCount: 3,
      nodes: [
        { work: { id: 'clocks' }, talkCount: 2, talks: [{ id: 'one' }, { id: 'two' }], one: [{ id: 'one' }] },
        { work: { id: 'anchors' }, talkCount: 1, talks: [{ id: 'one' }] },
        { work: { id: 'tides' }, talkCount: 1, talks: [{ id: 'one' }] },
      ],
    })
  })

  it('gives none where no talk cites the work', async () => {
    expect(await together('alone')).toMatchObject({ totalCount: 0, nodes: [] })
  })

  it('goes on after a cursor within equal counts, and refuses that of another work', async () => {
    const { pageInfo } = await together('rings', 2)
    expect(await together('rings', 2, pageInfo.endCursor)).toMatchObject({
      pageInfo: { hasNextPage: false },
      nodes: [{ work: { id: 'tides' } }],
    })
    const { errors } = await ask(query, { work: 'clocks', after: pageInfo.endCursor })
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_CURSOR' } }])
  })

  it('is of the data as it is, also after an import', async () => {
    await together('rings')
    await writeFixture(graph, { ...fixture, documents: [{ path: 'talks.md', claims: [] }] })
    await caughtUp('rings', 0)
    await writeFixture(graph, fixture)
    await caughtUp('rings', 3)
  })

  it('asks as often for what is beside every work as for what is beside one', async () => {
    const count = async (first: number) => {
      const before = statements.length
      const all = `query ($first: Int) { works(first: $first) { nodes { coCitedWith { totalCount } } } }`
      expect(dataOf(await ask(all, { first })).works.nodes).toHaveLength(first)
      return statements.length - before
    }
    await together('rings')
    expect(await count(8)).toBe(await count(4))
  })

  it('asks as often for a page of three as for a page of one', async () => {
    const count = async (first: number) => {
      const before = statements.length
      await together('rings', first)
      return statements.length - before
    }
    expect(await count(3)).toBe(await count(1))
  })
})

describe('Talk.similarBySources', () => {
  const query = `query ($talk: ID!) { node(id: $talk) { ... on Talk { similarBySources {
  totalCount nodes { workCount jaccard talk { id } works { id } one: works(first: 1) { id } } } } } }`

  it('gives the talks that cite the same works, and which', async () => {
    const { similarBySources } = dataOf(await ask(query, { talk: 'one' })).node
    expect(similarBySources).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          talk: { id: 'two' },
          workCount: 2,
          jaccard: 0.5,
          works: [{ id: 'clocks' }, { id: 'rings' }],
          one: [{ id: 'clocks' }],
        },
      ],
    })
  })
})

describe('path', () => {
  const query = `query ($from: String!, $to: String!, $maxHops: Int) { path(from: $from, to: $to, maxHops: $maxHops) {
  length hops { from { id } to { id } relation forward evidence { path startLine } } } }`
  const path = async (from: string, to: string, maxHops?: number) =>
    dataOf(await ask(query, { from, to, ...(maxHops === undefined ? {} : { maxHops }) })).path

  it('is a shortest chain, each hop with the way of its edge and the lines that state it', async () => {
    expect(await path('Ann Reed', 'two')).toMatchObject({
      length: 4,
      hops: [
        { from: { id: 'ann' }, to: { id: 'alone' }, relation: 'GAVE', forward: true, evidence: [{ path: 'talks.md' }] },
        { from: { id: 'alone' }, to: { id: 'survey' }, relation: 'CITES', forward: true },
        { from: { id: 'survey' }, to: { id: 'rings' }, relation: 'CITES', forward: true },
        { from: { id: 'rings' }, to: { id: 'two' }, relation: 'CITES', forward: false },
      ],
    })
  })

  it('is empty from a thing to itself, and null where it would be longer than asked for or a name names nothing', async () => {
    expect(await path('Clocks', 'clocks')).toMatchObject({ length: 0, hops: [] })
    expect(await path('ann', 'two', 3)).toBeNull()
    expect(await path('ann', 'Zzyzx Unheard')).toBeNull()
  })

  it('refuses more hops than it goes', async () => {
    const { errors } = await ask(query, { from: 'ann', to: 'two', maxHops: 13 })
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_ARGUMENT', argument: 'maxHops', maximum: 12 } }])
  })
})
