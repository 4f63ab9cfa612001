import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readOperations } from '../../../src/server/operations.ts'
import { asking, dataOf, testGraph } from '../../support/graph-ask.ts'
import { writeFixture } from '../../support/graph-fixture.ts'
import { writeHistory } from '../../support/graph-history.ts'
import { world } from '../../support/graph-world.ts'

const graph = testGraph()
const { ask } = asking(graph)
const operations = new Map((await readOperations()).map(({ name, query }) => [name, query]))

beforeAll(async () => {
  await writeFixture(graph, world)
  await writeHistory(graph, {
    conflicts: [
      {
        id: 'conflict',
        kind: 'ONE_URL_SEVERAL_TITLES',
        message: '“Serf” and “memberlist” share an address',
        stated: [['seeds/notes.md', 13, 'Serf']],
        between: ['serf', 'memberlist'],
      },
    ],
    runs: [{ number: 1, dataVersion: 1, added: 2 }],
  })
})
afterAll(() => graph.close())

async function answer(name: string, variables?: Readonly<Record<string, unknown>>) {
  return dataOf(await ask(operations.get(name) ?? '', variables))
}

describe('the operations, as they stand', () => {
  it('talks-citing tells which talks cite SWIM, and where', async () => {
    const { talksCiting } = await answer('talks-citing')
    expect(talksCiting).toMatchObject({
      totalCount: 2,
      edges: [
        { node: { title: 'Scaling Stateful Services', speakers: [{ name: 'Caitie McCaffrey' }] } },
        { node: { title: 'The Refined Art of Membership', speakers: [{ name: 'Sean Cribbs' }] }, section: ['Friday'] },
      ],
    })
  })

  it('works-cited-across-talks tells what several talks draw on', async () => {
    const { worksCitedAcrossTalks } = await answer('works-cited-across-talks')
    expect(
      worksCitedAcrossTalks.nodes.map((node: { talkCount: number; work: object }) => [node.talkCount, node.work]),
    ).toEqual([
      [2, expect.objectContaining({ kind: 'PAPER', year: 2007 })],
      [2, expect.objectContaining({ kind: 'PAPER', year: 2002 })],
    ])
  })

  it('works-about tells which works are about gossip, and what says so', async () => {
    const { works } = await answer('works-about')
    expect(works).toMatchObject({
      totalCount: 1,
      nodes: [
        { year: 2002, citingTalkCount: 2, topicAssignments: [{ topic: { name: 'Group membership' }, field: 'title' }] },
      ],
    })
    expect((await answer('works-about', { kinds: ['TALK'] })).works.totalCount).toBe(0)
  })

  it('shared-sources tells with whom Caitie McCaffrey shares sources', async () => {
    const { person } = await answer('shared-sources')
    expect(person.sharesSourcesWith).toMatchObject({
      totalCount: 1,
      nodes: [{ workCount: 2, person: { name: 'Sean Cribbs' }, works: [{ kind: 'PAPER' }, { kind: 'PAPER' }] }],
    })
  })

  it('cited-together tells what is cited with SWIM', async () => {
    const { work } = await answer('cited-together')
    expect(work.coCitedWith.totalCount).toBe(4)
    expect(work.coCitedWith.nodes[0]).toMatchObject({ talkCount: 2, talks: [{}, {}] })
  })

  it('similar-talks tells which talks draw on the same works', async () => {
    const { work } = await answer('similar-talks')
    expect(work.similarBySources.nodes).toMatchObject([
      { talk: { title: 'The Refined Art of Membership' }, workCount: 2, works: [{}, {}] },
    ])
  })

  it('path tells how two speakers are joined', async () => {
    const { path } = await answer('path')
    expect(path.hops.map(({ relation }: { relation: string }) => relation)).toEqual(['GAVE', 'CITES', 'CITES', 'GAVE'])
    for (const { evidence } of path.hops) expect(evidence).not.toEqual([])
  })

  it('talks-at-event tells what was given at QCon', async () => {
    const { talks } = await answer('talks-at-event')
    expect(talks.nodes).toMatchObject([
      { title: 'Scaling Stateful Services' },
      { title: 'The Refined Art of Membership' },
    ])
    const { talks: late } = await answer('talks-at-event', { years: { from: 2016 } })
    expect(late.nodes).toMatchObject([{ title: 'The Refined Art of Membership', cites: { totalCount: 4 } }])
  })

  it('sources-under-heading tells what a talk cites there', async () => {
    const { work } = await answer('sources-under-heading', { section: 'membership' })
    expect(work.cites).toMatchObject({
      totalCount: 1,
      edges: [{ section: ['References', 'Membership'], node: { kind: 'PAPER' } }],
    })
  })

  it('talks-citing-talks tells of no talk where none cites another', async () => {
    expect(await answer('talks-citing-talks')).toEqual({ worksCitedAcrossTalks: { totalCount: 0, nodes: [] } })
  })

  it('contradictions tells which lines contradict each other', async () => {
    const { conflicts } = await answer('contradictions')
    expect(conflicts.nodes).toMatchObject([
      { evidence: [{ startLine: 13 }], works: [{ id: 'memberlist' }, { id: 'serf' }] },
    ])
  })

  it('imports tells what the last run did, and what has changed', async () => {
    const { importRuns, changes } = await answer('imports', { since: '0' })
    expect(importRuns.nodes).toMatchObject([{ added: 2, dataVersion: '1' }])
    expect(changes).toMatchObject({ totalCount: 22, nodes: { length: 20 } })
    expect((await answer('imports', { since: '1' })).changes.totalCount).toBe(0)
  })

  it('search finds a talk by who gave it and a word of its title', async () => {
    const { search } = await answer('search')
    expect(search).toMatchObject({
      totalCount: 1,
      counts: [{ type: 'TALK', count: 1 }],
      nodes: [{ item: { title: 'Scaling Stateful Services', year: 2015 } }],
    })
  })

  it('suggest completes what was typed so far', async () => {
    const { suggest } = await answer('suggest')
    expect(suggest).toMatchObject([
      { text: 'Scaling Stateful Services', hint: 'talk · Caitie McCaffrey · 4 presentations' },
      { hint: 'paper · Abhinandan Das · 2002 · cited by 2 talks' },
    ])
  })

  it('person-talks tells what Caitie McCaffrey gave', async () => {
    const { person } = await answer('person-talks')
    expect(person.talks.nodes).toMatchObject([{ presentations: { length: 4 }, cites: { totalCount: 3 } }])
  })

  it('work tells all of one work, or why there is none', async () => {
    expect((await answer('work', { ref: 'SWIM' })).work).toMatchObject({ __typename: 'Paper', citingTalkCount: 2 })
    expect((await answer('work', { ref: 'Orleans' })).work).toMatchObject({ candidates: { length: 2 } })
    expect((await answer('work', { ref: 'Nothing at all' })).work).toMatchObject({ nearest: [] })
  })
})
