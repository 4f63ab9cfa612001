/** Orders of lists over a graph by chance, compared with the same things sorted by what they say of themselves. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fold } from '../../src/model/fold.ts'
import { asking, dataOf, testGraph } from '../support/graph-ask.ts'
import { writeFixture } from '../support/graph-fixture.ts'
import { randomFixture } from '../support/graph-random.ts'

const graph = testGraph()
const { ask } = asking(graph)

beforeAll(() => writeFixture(graph, randomFixture(31)))
afterAll(() => graph.close())

interface Total {
  readonly totalCount: number
}
interface Thing {
  readonly id: string
  readonly title: string
  readonly name: string
  readonly year: number | null
  readonly citingTalkCount: number
  readonly cites: Total
  readonly citedBy: Total
  readonly talks: Total
  readonly works: Total
  readonly presentations: { readonly nodes: readonly { readonly talk: { readonly id: string } }[] }
}

const work = 'id title year citingTalkCount cites { totalCount } citedBy { totalCount }'
const selections = {
  talks: work,
  papers: work,
  works: work,
  people: 'id name talks { totalCount }',
  venues: 'id name presentations(first: 100) { nodes { talk { id } } }',
  topics: 'id name works { totalCount }',
}

/** What an order puts first, as numbers of which the smallest comes first. */
const titles = { TITLE: () => 0, NEWEST: (it: Thing) => -(it.year ?? -1), OLDEST: (it: Thing) => it.year ?? 9999 }
const cited = {
  MOST_CITING_TALKS: (it: Thing) => -it.citingTalkCount,
  MOST_CITATIONS: (it: Thing) => -it.citedBy.totalCount,
}
const talksAt = (it: Thing) => new Set(it.presentations.nodes.map(({ talk }) => talk.id)).size
const orders: Readonly<Record<keyof typeof selections, Readonly<Record<string, (it: Thing) => number>>>> = {
  talks: { ...titles, MOST_CITATIONS: (it) => -it.cites.totalCount },
  papers: { ...titles, ...cited },
  works: { ...titles, ...cited },
  people: { NAME: () => 0, MOST_TALKS: (it) => -it.talks.totalCount },
  venues: { NAME: () => 0, MOST_TALKS: (it) => -talksAt(it) },
  topics: { NAME: () => 0, MOST_WORKS: (it) => -it.works.totalCount },
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const nameOf = (it: Thing) => fold(it.title ?? it.name)

const all = Object.entries(orders).flatMap(([list, ofList]) =>
  Object.entries(ofList).map(([order, rank]) => [list as keyof typeof selections, order, rank] as const),
)

describe.each(all)('%s by %s', (list, order, rank) => {
  const read = async (args: string) => {
    const { it } = dataOf(
      await ask(`{ it: ${list}(first: 100, ${args}) { totalCount nodes { ${selections[list]} } } }`),
    )
    return it as { readonly totalCount: number; readonly nodes: readonly Thing[] }
  }

  it('stand by that, then by name, then by id', async () => {
    const { nodes, totalCount } = await read(`orderBy: ${order}`)
    expect(nodes).toHaveLength(totalCount)
    const sorted = [...nodes].sort((a, b) => rank(a) - rank(b) || compare(nameOf(a), nameOf(b)) || compare(a.id, b.id))
    expect(nodes.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id))
    if (rank(nodes[0] as Thing) !== 0) expect(new Set(nodes.map(rank)).size).toBeGreaterThan(1)
  })

  it('leave out what a filter does, and keep their order', async () => {
    const whole = await read(`orderBy: ${order}`)
    const filter = {
      talks: 'topics: ["topic-0"]',
      papers: 'citedBy: ["work-0", "work-5", "work-10", "work-15"]',
      works: 'text: "title 1"',
      people: 'minTalks: 6',
      venues: 'text: "conf"',
      topics: 'broader: "topic-0"',
    }[list]
    const ids = (await read(`orderBy: ${order}, where: {${filter}}`)).nodes.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(0)
    expect(ids.length).toBeLessThan(whole.totalCount)
    expect(ids).toEqual(whole.nodes.map(({ id }) => id).filter((id) => ids.includes(id)))
  })
})

it('the first order is that of a list which is given none', async () => {
  for (const [list, order] of [
    ['works', 'TITLE'],
    ['people', 'NAME'],
  ]) {
    const { a, b, c } = dataOf(
      await ask(
        `{ a: ${list} { nodes { id } } b: ${list}(orderBy: ${order}) { nodes { id } } c: ${list}(orderBy: null) { nodes { id } } }`,
      ),
    )
    expect([b, c]).toEqual([a, a])
  }
})
