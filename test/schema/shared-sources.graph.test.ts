import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asking, dataOf, testGraph } from '../support/graph-ask.ts'
import { type Fixture, writeFixture } from '../support/graph-fixture.ts'
import { randomFixture } from '../support/graph-random.ts'

const graph = testGraph()
const { ask } = asking(graph)
afterAll(() => graph.close())

/** Ann and Bo gave one talk together and one each; Cy shares two works with Ann, Di one; Ed cites what Ann wrote. */
const fixture: Fixture = {
  works: [
    { id: 'together', kind: 'TALK', title: 'Together' },
    { id: 'ann-alone', kind: 'TALK', title: 'Ann alone' },
    { id: 'bo-alone', kind: 'TALK', title: 'Bo alone' },
    { id: 'cy-talk', kind: 'TALK', title: 'Cy' },
    { id: 'di-talk', kind: 'TALK', title: 'Di' },
    { id: 'ed-paper', kind: 'PAPER', title: 'Ed' },
    { id: 'only-together', kind: 'PAPER', title: 'Only together' },
    { id: 'both-ways', kind: 'PAPER', title: 'Both ways' },
    { id: 'x', kind: 'PAPER', title: 'X' },
    { id: 'y', kind: 'TALK', title: 'Y' },
  ],
  people: ['ann', 'bo', 'cy', 'di', 'ed'].map((id) => ({ id, name: id })),
  documents: [
    {
      path: 'talks.md',
      claims: [
        { claim: ['GAVE', 'ann', 'together'] },
        { claim: ['GAVE', 'bo', 'together'] },
        { claim: ['GAVE', 'ann', 'ann-alone'] },
        { claim: ['GAVE', 'bo', 'bo-alone'] },
        { claim: ['GAVE', 'cy', 'cy-talk'] },
        { claim: ['GAVE', 'di', 'di-talk'] },
        { claim: ['AUTHORED', 'ed', 'ed-paper'] },
        { claim: ['CITES', 'together', 'only-together'] },
        { claim: ['CITES', 'together', 'both-ways'] },
        { claim: ['CITES', 'ann-alone', 'both-ways'] },
        { claim: ['CITES', 'ann-alone', 'x'] },
        { claim: ['CITES', 'ann-alone', 'y'] },
        { claim: ['CITES', 'cy-talk', 'x'] },
        { claim: ['CITES', 'cy-talk', 'y'] },
        { claim: ['CITES', 'di-talk', 'y'] },
        { claim: ['CITES', 'ed-paper', 'x'] },
      ],
    },
  ],
}

const query = `query ($person: String!, $first: Int, $after: String) { person(ref: $person) { sharesSourcesWith(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { person { id } workCount works { id } one: works(first: 1) { id } } } } }`

const sharing = async (person: string, first = 100, after: string | null = null) =>
  dataOf(await ask(query, { person, first, after })).person.sharesSourcesWith

describe('Person.sharesSourcesWith', () => {
  beforeAll(() => writeFixture(graph, fixture))

  it('gives who cites the same works in other talks, those first who share most', async () => {
    expect(await sharing('ann')).toMatchObject({
      totalCount: 3,
      nodes: [
        { person: { id: 'cy' }, workCount: 2, works: [{ id: 'x' }, { id: 'y' }], one: [{ id: 'x' }] },
        { person: { id: 'bo' }, workCount: 1, works: [{ id: 'both-ways' }] },
        { person: { id: 'di' }, workCount: 1, works: [{ id: 'y' }] },
      ],
    })
  })

  it('does not count what a talk that both gave cites, but for another talk of either', async () => {
    expect(await sharing('bo')).toMatchObject({
      totalCount: 1,
      nodes: [{ person: { id: 'ann' }, works: [{ id: 'both-ways' }] }],
    })
  })

  it('looks at talks alone, and gives nobody where nothing is shared', async () => {
    expect(await sharing('ed')).toMatchObject({ totalCount: 0, nodes: [] })
  })

  it('goes on after a cursor within equal counts', async () => {
    const first = await sharing('ann', 2)
    const second = await sharing('ann', 2, first.pageInfo.endCursor)
    expect(second).toMatchObject({ pageInfo: { hasNextPage: false }, nodes: [{ person: { id: 'di' } }] })
  })
})

describe('Person.sharesSourcesWith over a graph by chance', () => {
  const random = randomFixture(3)
  beforeAll(() => writeFixture(graph, random))

  it('counts each pair the same from both ends, and as worked out by hand', async () => {
    const claims = (random.documents ?? []).flatMap((document) => document.claims)
    const ends = (kind: string, from: string) =>
      claims.filter(({ claim }) => claim[0] === kind && claim[1] === from).map(({ claim }) => claim[2])
    const people = (random.people ?? []).map(({ id }) => id)
    const byHand = (a: string, b: string) =>
      new Set(
        ends('GAVE', a).flatMap((own) =>
          ends('GAVE', b)
            .filter((other) => other !== own)
            .flatMap((other) => ends('CITES', own).filter((work) => ends('CITES', other).includes(work))),
        ),
      ).size
    const counts = new Map<string, number>()
    for (const person of people)
      for (const node of (await sharing(person)).nodes) {
        expect(node.works).toHaveLength(node.workCount)
        counts.set(`${person} ${node.person.id}`, node.workCount)
      }
    const pairs = people.flatMap((a) => people.filter((b) => b !== a).map((b) => [a, b] as const))
    expect(counts.size).toBeGreaterThan(10)
    for (const [a, b] of pairs) expect([a, b, counts.get(`${a} ${b}`) ?? 0]).toEqual([a, b, byHand(a, b)])
  })
})
