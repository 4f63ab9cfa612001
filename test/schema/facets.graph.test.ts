/** Facets over a graph by chance, compared with what the works of the whole list say one by one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asking, dataOf, testGraph } from '../support/graph-ask.ts'
import { writeFixture } from '../support/graph-fixture.ts'
import { randomFixture } from '../support/graph-random.ts'

const graph = testGraph()
const { ask, statements } = asking(graph)

beforeAll(() => writeFixture(graph, randomFixture(23)))
afterAll(() => graph.close())

interface Named {
  readonly slug: string
  readonly name: string
}
interface Listed {
  readonly kind: string
  readonly year: number | null
  readonly topics: readonly Named[]
  readonly venue?: Named | null
  readonly presentations?: readonly { readonly venue: Named | null }[]
}

const work = `kind year topics { slug name } ... on Work { ... on Talk { presentations { venue { slug name } } } ... on Paper { venue { slug name } } }`
const facets =
  'facets { kinds { COUNT } topics(first: 100) { COUNT } venues(first: 100) { COUNT } years { COUNT } }'.replaceAll(
    'COUNT',
    'value label count',
  )

const lists = {
  'all works': '{ list: works(first: 100) { PAGE } }',
  'all talks': '{ list: talks(first: 100, orderBy: OLDEST) { PAGE } }',
  papers: '{ list: papers(first: 100, where: {minCitingTalks: 1}) { PAGE } }',
  'works about a topic': '{ list: works(first: 100, where: {topics: ["topic-0"], kinds: [TALK, PAPER]}) { PAGE } }',
  'works that cite some':
    '{ list: works(first: 100, where: {cites: ["work-1", "work-2", "work-3", "work-4"]}) { PAGE } }',
  'talks of a person': '{ of: person(ref: "person-1") { list: talks(first: 100) { PAGE } } }',
  'works of a person': '{ of: person(ref: "person-1") { list: works(first: 100) { PAGE } } }',
  'papers of a venue': '{ of: venue(ref: "venue-0") { list: papers(first: 100) { PAGE } } }',
  'works of a topic': '{ of: topic(ref: "topic-0") { list: works(first: 100, kinds: [TALK, TOOL]) { PAGE } } }',
  'works of a document': '{ of: document(ref: "random.md") { list: works(first: 100) { PAGE } } }',
  'none at all': '{ list: works(first: 100, where: {text: "no such title"}) { PAGE } }',
}

/** Counts of values by their label, "Unknown" where a work has none; each once for a work. */
function byHand(
  works: readonly Listed[],
  valuesOf: (work: Listed) => readonly string[],
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const one of works) {
    const values = new Set(valuesOf(one))
    for (const value of values.size === 0 ? ['Unknown'] : values) counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}

const venuesOf = ({ venue, presentations = [] }: Listed) =>
  [venue, ...presentations.map((given) => given.venue)].flatMap((one) => one?.name ?? [])
const words = (kind: string) => kind.charAt(0) + kind.slice(1).toLowerCase()

interface Count {
  readonly value: string | null
  readonly label: string
  readonly count: number
}
const labelled = (counts: readonly Count[]) => Object.fromEntries(counts.map(({ label, count }) => [label, count]))

describe.each(Object.entries(lists))('facets of %s', (_, query) => {
  it('count what its works say, and what they do not', async () => {
    const { data } = { data: dataOf(await ask(query.replace('PAGE', `totalCount nodes { ${work} } ${facets}`))) }
    const { nodes, totalCount, facets: given } = (data.of ?? data).list
    expect(nodes).toHaveLength(totalCount)
    expect(labelled(given.kinds)).toEqual(byHand(nodes, ({ kind }) => [words(kind)]))
    expect(labelled(given.years)).toEqual(byHand(nodes, ({ year }) => (year === null ? [] : [String(year)])))
    expect(labelled(given.topics)).toEqual(byHand(nodes, ({ topics }) => topics.map(({ name }) => name)))
    expect(labelled(given.venues)).toEqual(byHand(nodes, venuesOf))
  })

  it('do not depend on the page', async () => {
    const small = query.replace('first: 100', 'first: 0')
    const [one, other] = await Promise.all(
      [query, small].map(async (text) => dataOf(await ask(text.replace('PAGE', facets)))),
    )
    expect((other.of ?? other).list).toEqual((one.of ?? one).list)
  })
})

describe('facets', () => {
  it('give the most frequent values first, the latest year first, and last what is unknown', async () => {
    const { talks } = dataOf(await ask(`{ talks(first: 1) { ${facets} } }`))
    for (const name of ['kinds', 'topics', 'venues'] as const) {
      const known: readonly Count[] = talks.facets[name].filter(({ value }: Count) => value !== null)
      expect(known.map(({ count }) => count)).toEqual(known.map(({ count }) => count).sort((a, b) => b - a))
    }
    const years: readonly Count[] = talks.facets.years
    const known = years.flatMap(({ value }) => value ?? [])
    expect(known).toEqual([...known].sort().reverse())
    expect(years.map(({ value }) => value).indexOf(null)).toBe(years.length - 1)
    expect(talks.facets.topics.at(-1)).toMatchObject({ value: null, label: 'Unknown' })
  })

  it('give as many values as are asked for, of which one is what is unknown', async () => {
    const { works } = dataOf(
      await ask(
        '{ works { facets { two: topics(first: 2) { value } none: topics(first: 0) { value } all: topics { value } } } }',
      ),
    )
    expect(works.facets.none).toEqual([])
    expect(works.facets.two).toEqual([works.facets.all[0], { value: null }])
  })

  it('give values that filters take', async () => {
    const { works } = dataOf(await ask(`{ works { ${facets} } }`))
    const [topic] = works.facets.topics
    const [kind] = works.facets.kinds
    const [year] = works.facets.years
    const where = `kinds: [${kind.value}]`
    const { list } = dataOf(await ask(`{ list: works(where: {${where}}) { totalCount } }`))
    expect(list.totalCount).toBe(kind.count)
    const inYear = dataOf(
      await ask(`{ list: works(where: {years: {from: ${year.value}, to: ${year.value}}}) { totalCount } }`),
    )
    expect(inYear.list.totalCount).toBe(year.count)
    const about = dataOf(await ask(`{ topic(ref: "${topic.value}") { works(includeNarrower: false) { totalCount } } }`))
    expect(about.topic.works.totalCount).toBe(topic.count)
  })

  it('cost a statement each, and only where they are asked for', async () => {
    const cost = async (selection: string) => {
      const before = statements.length
      dataOf(await ask(`{ works { nodes { id } ${selection} } }`))
      return statements.length - before
    }
    expect(await cost('')).toBe(1)
    expect(await cost('facets { kinds { count } }')).toBe(2)
    expect(await cost(facets)).toBe(5)
    const before = statements.length
    dataOf(await ask('{ people(first: 10) { nodes { talks { facets { venues { count } years { count } } } } } }'))
    expect(statements.length - before).toBe(3)
  })

  it.each([-1, 101])('refuse to give %d values', async (first) => {
    const { errors } = await ask(`{ works { facets { venues(first: ${first}) { count } } } }`)
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_ARGUMENT', argument: 'first', maximum: 100 } }])
  })
})
