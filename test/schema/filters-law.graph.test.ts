/** Filters over a graph by chance, compared with the same filters worked out by hand from what its document claims. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ClaimKind } from '../../src/model/claim.ts'
import { asking, dataOf, testGraph } from '../support/graph-ask.ts'
import { type FixtureClaim, type FixtureWork, writeFixture } from '../support/graph-fixture.ts'
import { randomFixture } from '../support/graph-random.ts'
import fc from '../support/laws.ts'

const fixture = randomFixture(7)
const claims = (fixture.documents ?? []).flatMap((document) => document.claims)
const graph = testGraph()
const { ask } = asking(graph)

beforeAll(() => writeFixture(graph, fixture))
afterAll(() => graph.close())

const to = (kind: ClaimKind, from: string) =>
  claims.filter(({ claim }) => claim[0] === kind && claim[1] === from).map(({ claim }) => claim[2])
const from = (kind: ClaimKind, end: string) =>
  claims.filter(({ claim }) => claim[0] === kind && claim[2] === end).map(({ claim }) => claim[1])
const narrowed = (topic: string): readonly string[] => [topic, ...from('BROADER', topic).flatMap(narrowed)]
const meets = (some: readonly string[], others: readonly string[]) => some.some((one) => others.includes(one))
const kindOf = (id: string) => fixture.works?.find((work) => work.id === id)?.kind

interface Years {
  readonly from?: number
  readonly to?: number
}
const isIn = (year: number | undefined, years: Years | undefined) =>
  years === undefined ||
  (years.from === undefined && years.to === undefined) ||
  (year !== undefined && year >= (years.from ?? 0) && year <= (years.to ?? 9999))

/** Every field of every filter, by hand. */
interface Where {
  readonly text?: string
  readonly kinds?: readonly string[]
  readonly years?: Years
  readonly event?: string
  readonly venue?: string
  readonly speaker?: string
  readonly author?: string
  readonly topics?: readonly string[]
  readonly cites?: readonly string[]
  readonly citesAll?: readonly string[]
  readonly citedBy?: readonly string[]
  readonly minCitations?: number
  readonly minCitingTalks?: number
}

function presentedSo(work: FixtureWork, where: Where): boolean {
  const given = to('PRESENTED_AS', work.id).flatMap((id) => fixture.presentations?.filter((one) => one.id === id) ?? [])
  return given.some(
    ({ id, event, year }) =>
      isIn(year, where.years) &&
      (where.event === undefined || ` ${event} `.includes(` ${where.event} `)) &&
      (where.venue === undefined || to('HELD_AT', id).includes(where.venue)),
  )
}

function matches(work: FixtureWork, list: keyof typeof labels, where: Where): boolean {
  const occasion = where.event !== undefined || where.venue !== undefined
  const cited = to('CITES', work.id)
  const citing = from('CITES', work.id)
  const published = where.venue === undefined || to('PUBLISHED_IN', work.id).includes(where.venue)
  return (
    (list === 'talks' && (occasion || where.years !== undefined)
      ? presentedSo(work, where) || (!occasion && isIn(work.year, where.years))
      : isIn(work.year, where.years) && published) &&
    (where.text === undefined || work.title.toLowerCase().includes(where.text.toLowerCase())) &&
    (where.kinds?.includes(work.kind) ?? true) &&
    (where.speaker === undefined || from('GAVE', work.id).includes(where.speaker)) &&
    (where.author === undefined || from('AUTHORED', work.id).includes(where.author)) &&
    (where.topics === undefined || meets(to('ABOUT', work.id), where.topics.flatMap(narrowed))) &&
    (where.cites === undefined || meets(cited, where.cites)) &&
    (where.citesAll?.every((id) => cited.includes(id)) ?? true) &&
    (where.citedBy === undefined || meets(citing, where.citedBy)) &&
    new Set(cited).size >= (where.minCitations ?? 0) &&
    new Set(citing.filter((id) => kindOf(id) === 'TALK')).size >= (where.minCitingTalks ?? 0)
  )
}

const labels = { talks: 'TALK', papers: 'PAPER', works: null } as const

function byHand(list: keyof typeof labels, where: Where): readonly string[] {
  return (fixture.works ?? [])
    .filter(({ kind }) => labels[list] === null || kind === labels[list])
    .filter((work) => matches(work, list, where))
    .map(({ id }) => id)
    .sort()
}

const year = fc.integer({ min: 2009, max: 2016 })
const years = fc.record({ from: year, to: year }, { requiredKeys: [] }).filter(({ from = 0, to = 9999 }) => from <= to)
const one = (name: string, count: number) => fc.nat(count - 1).map((i) => `${name}-${i}`)
const some = (name: string, count: number) => fc.array(one(name, count), { minLength: 1, maxLength: 3 })
const few = fc.nat(3)
const text = fc.constantFrom('TITLE 2', 'title', 'Itle 1', 'title 30')
const shared = { text, years, topics: some('topic', 6) }
const filters = {
  talks: {
    ...shared,
    event: fc.constantFrom('QCon London', 'Strange Loop 2012', 'Loop', '2013', 'QCon Paris'),
    venue: one('venue', 3),
    speaker: one('person', 10),
    cites: some('work', 60),
    citesAll: fc.array(one('work', 60), { minLength: 1, maxLength: 2 }),
    minCitations: few,
  },
  papers: {
    ...shared,
    author: one('person', 10),
    venue: one('venue', 3),
    citedBy: some('work', 60),
    minCitingTalks: few,
  },
  works: {
    ...shared,
    kinds: fc.array(fc.constantFrom('TALK', 'PAPER', 'TOOL'), { minLength: 1 }),
    cites: some('work', 60),
    citedBy: some('work', 60),
    minCitingTalks: few,
  },
} as const
/** Two fields at most, since more leave hardly anything of a small graph. */
function anyTwo<Filter>(fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Filter> {
  const names = fc.subarray(Object.keys(fields), { maxLength: 2 })
  return names.chain((some) => {
    const chosen: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(
      some.map((name) => [name, fields[name] ?? fc.constant(null)]),
    )
    return fc.record(chosen) as fc.Arbitrary<Filter> // fields of the filter, each with values of its own
  })
}

const inputs = { talks: 'TalkFilter', papers: 'PaperFilter', works: 'WorkFilter' } as const

describe.each(['talks', 'papers', 'works'] as const)('%s(where)', (list) => {
  it('leaves just the works of which every field is true, whatever the size of its pages', async () => {
    const query = `query ($where: ${inputs[list]}, $first: Int, $after: String) {
      list: ${list}(where: $where, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }`
    let found = 0
    await fc.assert(
      fc.asyncProperty(anyTwo<Where>(filters[list]), async (where) => {
        const ids: string[] = []
        let after: string | null = null
        do {
          const { list: page } = dataOf(await ask(query, { where, first: 20, after }))
          ids.push(...page.nodes.map(({ id }: { id: string }) => id))
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
          expect(page.totalCount).toBe(byHand(list, where).length)
        } while (after !== null)
        found += ids.length
        expect(ids.sort()).toEqual(byHand(list, where))
      }),
      { numRuns: 40, seed: 11 },
    )
    expect(found).toBeGreaterThan(60)
  }, 180_000)
})

describe('worksCitedAcrossTalks', () => {
  it('gives just the works of which every argument is true, most cited first', async () => {
    const query = `query ($minTalks: Int, $kinds: [WorkKind!], $topics: [String!], $years: IntRange) {
      list: worksCitedAcrossTalks(minTalks: $minTalks, kinds: $kinds, topics: $topics, years: $years, first: 100)
        { totalCount nodes { talkCount work { id } talks { id } } } }`
    const { kinds, topics } = filters.works
    let found = 0
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(1, 2, 3), anyTwo<Where>({ kinds, topics, years }), async (minTalks, where) => {
        const { list } = dataOf(await ask(query, { ...where, minTalks }))
        const ids = list.nodes.map((node: { work: { id: string } }) => node.work.id)
        expect([...ids].sort()).toEqual(byHand('works', { ...where, minCitingTalks: minTalks }))
        expect(list.totalCount).toBe(ids.length)
        const counts = list.nodes.map((node: { talkCount: number }) => node.talkCount)
        expect(counts).toEqual([...counts].sort((a, b) => b - a))
        for (const { talkCount, talks } of list.nodes) expect(talks).toHaveLength(talkCount)
        found += ids.length
      }),
      { numRuns: 30, seed: 17 },
    )
    expect(found).toBeGreaterThan(60)
  }, 180_000)
})

describe('people(where), venues(where) and topics(where)', () => {
  interface PersonWhere {
    readonly text?: string
    readonly topics?: readonly string[]
    readonly minTalks?: number
    readonly cites?: readonly string[]
  }
  const madeBy = (id: string) => [...to('GAVE', id), ...to('AUTHORED', id)]
  const isMeant = ({ id, name }: { readonly id: string; readonly name: string }, where: PersonWhere) =>
    (where.text === undefined || name.toLowerCase().includes(where.text.toLowerCase())) &&
    new Set(to('GAVE', id)).size >= (where.minTalks ?? 0) &&
    (where.topics === undefined ||
      madeBy(id).some((work) => meets(to('ABOUT', work), where.topics?.flatMap(narrowed) ?? []))) &&
    (where.cites === undefined || madeBy(id).some((work) => meets(to('CITES', work), where.cites ?? [])))

  it('leave just the people of whom every field is true', async () => {
    const where = anyTwo<PersonWhere>({
      text: fc.constantFrom('PERSON', 'person 3', 'nobody'),
      topics: some('topic', 6),
      minTalks: fc.nat(6),
      cites: some('work', 60),
    })
    const query =
      'query ($where: PersonFilter) { people(where: $where, orderBy: MOST_TALKS, first: 100) { totalCount nodes { id } } }'
    let found = 0
    await fc.assert(
      fc.asyncProperty(where, async (filter) => {
        const { people } = dataOf(await ask(query, { where: filter }))
        const ids: readonly string[] = people.nodes.map(({ id }: { id: string }) => id)
        const expected = (fixture.people ?? []).filter((person) => isMeant(person, filter)).map(({ id }) => id)
        expect([...ids].sort()).toEqual([...expected].sort())
        expect(people.totalCount).toBe(expected.length)
        found += ids.length
      }),
      { numRuns: 40, seed: 19 },
    )
    expect(found).toBeGreaterThan(40)
  }, 180_000)

  it.each([
    ['venues(where: {text: "CAFE conf"})', ['venue-2']],
    ['venues(where: {text: "lóop"})', ['venue-1']],
    ['venues(where: {text: "fc"})', []],
    ['topics(where: {broader: "Topic 0"})', ['topic-1', 'topic-2']],
    ['topics(where: {broader: "topic-0", text: "2"})', ['topic-2']],
    ['topics(where: {broader: "topic-5"})', []],
  ])('%s', async (list, ids) => {
    const { it: found } = dataOf(await ask(`{ it: ${list} { totalCount nodes { id } } }`))
    expect(found).toEqual({ totalCount: ids.length, nodes: ids.map((id) => ({ id })) })
  })

  it.each([
    ['people(where: {topics: ["no such topic"]})', 'NOT_FOUND'],
    ['people(where: {minTalks: -1})', 'INVALID_ARGUMENT'],
    ['people(where: {cites: []})', 'INVALID_ARGUMENT'],
    ['venues(where: {text: "?!"})', 'INVALID_ARGUMENT'],
    ['topics(where: {broader: "no such topic"})', 'NOT_FOUND'],
  ])('%s is refused', async (list, code) => {
    const { errors } = await ask(`{ ${list} { totalCount } }`)
    expect(errors).toMatchObject([{ extensions: { code } }])
  })
})

describe('cites(where) and citedBy(where)', () => {
  const query = `query ($id: ID!, $where: CitationFilter) { node(id: $id) { ... on Work {
    cites(where: $where, first: 100) { totalCount nodes { id } } citedBy(where: $where, first: 100) { totalCount nodes { id } } } } }`
  interface CitationWhere {
    readonly relations?: readonly string[]
    readonly section?: string
    readonly kinds?: readonly string[]
    readonly topics?: readonly string[]
  }
  const says = ({ relation, section = [] }: FixtureClaim, where: CitationWhere) =>
    (where.relations?.includes(relation ?? '') ?? true) &&
    (where.section === undefined || section.some((heading) => heading.toLowerCase() === where.section))
  const isEnd = (id: string, { kinds, topics }: CitationWhere) =>
    (kinds?.includes(kindOf(id) ?? '') ?? true) &&
    (topics === undefined || meets(to('ABOUT', id), topics.flatMap(narrowed)))

  it('leave just the works of which one claim and every other field is true', async () => {
    const where = anyTwo<CitationWhere>({
      relations: fc.array(fc.constantFrom('REFERENCES', 'MENTIONS', 'IS_ABOUT'), { minLength: 1, maxLength: 2 }),
      section: fc.constantFrom('sources', 'gossip', 'talks', 'elsewhere'),
      kinds: fc.array(fc.constantFrom('TALK', 'PAPER', 'TOOL'), { minLength: 1, maxLength: 2 }),
      topics: some('topic', 6),
    })
    let found = 0
    await fc.assert(
      fc.asyncProperty(one('work', 60), where, async (id, filter) => {
        const { node } = dataOf(await ask(query, { id, where: filter }))
        const said = claims.filter((item) => item.claim[0] === 'CITES' && says(item, filter))
        const hand = (here: 1 | 2, there: 1 | 2) => [
          ...new Set(
            said
              .filter(({ claim }) => claim[here] === id && isEnd(claim[there], filter))
              .map(({ claim }) => claim[there]),
          ),
        ]
        for (const [list, expected] of [
          [node.cites, hand(1, 2)],
          [node.citedBy, hand(2, 1)],
        ] as const) {
          expect(list.nodes.map((work: { id: string }) => work.id).sort()).toEqual([...expected].sort())
          expect(list.totalCount).toBe(expected.length)
          found += expected.length
        }
      }),
      { numRuns: 60, seed: 13 },
    )
    expect(found).toBeGreaterThan(60)
  }, 180_000)
})
