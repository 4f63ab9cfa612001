import { describe, expect, it } from 'vitest'
import type { Row } from '../../../../src/graph/cypher.ts'
import { cites } from '../../../../src/queries/cites.ts'
import type { Pages } from '../../../../src/queries/pages.ts'
import { people } from '../../../../src/queries/people.ts'
import { sharedCitations, sharedCitationsWhere } from '../../../../src/queries/shared-citations.ts'
import { topics } from '../../../../src/queries/topics.ts'
import { venues } from '../../../../src/queries/venues.ts'
import { citationsWhere } from '../../../../src/queries/where/citations.ts'
import { papersWhere } from '../../../../src/queries/where/papers.ts'
import { peopleWhere } from '../../../../src/queries/where/people.ts'
import { talksWhere } from '../../../../src/queries/where/talks.ts'
import { topicsWhere } from '../../../../src/queries/where/topics.ts'
import { venuesWhere } from '../../../../src/queries/where/venues.ts'
import { worksWhere } from '../../../../src/queries/where/works.ts'
import { papers, talks, works } from '../../../../src/queries/works.ts'
import { workValues } from '../../../support/graph-rows.ts'
import { askerOver, silentGraph } from '../../../support/graph-silent.ts'
import fc from '../../../support/laws.ts'

/** A graph in which every name is an id: of one work, person, venue and topic. */
const asker = askerOver(
  silentGraph(async ({ text, parameters }) => {
    const keys = parameters.keys as readonly (string | readonly string[])[]
    return keys.map((key, i): Row => {
      const id = String(typeof key === 'string' ? key : key[0])
      if (text.includes(':BROADER*')) return { i, r: id }
      const thing = text.includes('sortTitle') ? workValues({ id }) : [id, id]
      return { i, r: text.includes('AS rank') ? [thing, 'id', 0] : [id, 'whole'] }
    })
  }),
)

const name = fc.stringMatching(/^#[a-f]{8}$/)
const names = fc.array(name, { minLength: 1, maxLength: 4 })
const number = fc.integer({ min: 1000, max: 1500 })
const years = fc.record({ from: number, to: fc.integer({ min: 1501, max: 2000 }) })
const kinds = fc.uniqueArray(fc.constantFrom('TALK', 'PAPER', 'TOOL'), { minLength: 1 })
const slice = { size: 20, after: null }
const text = name

const filters: Readonly<
  Record<
    string,
    readonly [fields: Record<string, fc.Arbitrary<unknown>>, textOf: (where: never) => Promise<readonly string[]>]
  >
> = {
  talks: [
    {
      text,
      years,
      event: name,
      venue: name,
      speaker: name,
      topics: names,
      cites: names,
      citesAll: names,
      minCitations: number,
    },
    async (where) => textsOf(talks.TITLE, await talksWhere(asker, where)),
  ],
  papers: [
    { text, years, author: name, venue: name, topics: names, citedBy: names, minCitingTalks: number },
    async (where) => textsOf(papers.NEWEST, await papersWhere(asker, where)),
  ],
  works: [
    { text, kinds, years, topics: names, citedBy: names, cites: names, minCitingTalks: number },
    async (where) => textsOf(works.MOST_CITATIONS, await worksWhere(asker, where)),
  ],
  people: [
    { text, topics: names, minTalks: number, cites: names },
    async (where) => textsOf(people.MOST_TALKS, await peopleWhere(asker, where)),
  ],
  venues: [{ text }, async (where) => textsOf(venues.NAME, venuesWhere(where))],
  topics: [{ text, broader: name }, async (where) => textsOf(topics.NAME, await topicsWhere(asker, where))],
  sharedCitations: [
    { minTalks: number, kinds, topics: names, years },
    async (where) => textsOf(sharedCitations, await sharedCitationsWhere(asker, where)),
  ],
  citations: [
    { kinds, relations: fc.constantFrom(['REFERENCES'], ['MENTIONS', 'IS_ABOUT']), section: name, topics: names },
    async (where) => {
      const filter = await citationsWhere(asker, where)
      return [cites.page.statement(['x'], { filter, slice }).text, cites.count.statement(['x'], filter).text]
    },
  ],
}

function textsOf<Filter>(pages: Pages<unknown, Filter>, filter: Filter): readonly string[] {
  return [pages.page.statement({ filter, slice }).text, pages.count.statement(filter).text]
}

describe.each(Object.entries(filters))('filters of %s', (_, [fields, textsFor]) => {
  it('of one shape give one text, in which no value stands', async () => {
    const shapes = fc.subarray(Object.keys(fields)).chain((shape) => {
      const filter = fc.record(Object.fromEntries(shape.map((field) => [field, fields[field] ?? fc.constant(null)])))
      return fc.tuple(filter, filter)
    })
    await fc.assert(
      fc.asyncProperty(shapes, async ([one, other]) => {
        const texts = await textsFor(one as never)
        expect(await textsFor(other as never)).toEqual(texts)
        for (const text of texts) expect(text).not.toMatch(/#[a-f]{8}|\b1\d{3}\b/)
      }),
    )
  })

  it('of no field are those of the whole list', async () => {
    const nothing = Object.fromEntries(Object.keys(fields).map((field) => [field, null]))
    expect(await textsFor(nothing as never)).toEqual(await textsFor({} as never))
  })
})
