import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readOperations } from '../../../src/server/operations.ts'
import { asking, dataOf, testGraph } from '../../support/graph-ask.ts'
import { writeFixture } from '../../support/graph-fixture.ts'
import { world } from '../../support/graph-world.ts'

const graph = testGraph()
const { ask } = asking(graph)
const operations = new Map((await readOperations()).map(({ name, query }) => [name, query]))

beforeAll(() => writeFixture(graph, world))
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
