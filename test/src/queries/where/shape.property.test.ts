import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Row } from '../../../../src/graph/cypher.ts'
import { cites } from '../../../../src/queries/cites.ts'
import { citationsWhere } from '../../../../src/queries/where/citations.ts'
import { papersWhere } from '../../../../src/queries/where/papers.ts'
import { talksWhere } from '../../../../src/queries/where/talks.ts'
import { worksWhere } from '../../../../src/queries/where/works.ts'
import { papers, talks, works } from '../../../../src/queries/works.ts'
import { workRow } from '../../../support/graph-rows.ts'
import { askerOver, silentGraph } from '../../../support/graph-silent.ts'

/** A graph in which every name is an id: of one work, person, venue and topic. */
const asker = askerOver(
  silentGraph(async ({ text, parameters }) => {
    const keys = parameters.keys as readonly (string | readonly string[])[]
    return keys.map((key, i): Row => {
      const id = String(typeof key === 'string' ? key : key[0])
      const thing = { ...workRow({ id }), name: id, alternativeNames: [], sortName: id, handles: [], affiliations: [] }
      return { i, r: text.includes('AS rank') ? { thing, fit: 'id', rank: 0 } : { id, fit: 'whole' } }
    })
  }),
)

const name = fc.stringMatching(/^#[a-f]{8}$/)
const names = fc.array(name, { minLength: 1, maxLength: 4 })
const number = fc.integer({ min: 1000, max: 1500 })
const years = fc.record({ from: number, to: fc.integer({ min: 1501, max: 2000 }) })
const kinds = fc.uniqueArray(fc.constantFrom('TALK', 'PAPER', 'TOOL'), { minLength: 1 })
const slice = { size: 20, after: null }

const filters: Readonly<
  Record<
    string,
    readonly [fields: Record<string, fc.Arbitrary<unknown>>, textOf: (where: never) => Promise<readonly string[]>]
  >
> = {
  talks: [
    {
      years,
      event: name,
      venue: name,
      speaker: name,
      topics: names,
      cites: names,
      citesAll: names,
      minCitations: number,
    },
    async (where) => textsOf(talks, await talksWhere(asker, where)),
  ],
  papers: [
    { years, author: name, venue: name, topics: names, citedBy: names, minCitingTalks: number },
    async (where) => textsOf(papers, await papersWhere(asker, where)),
  ],
  works: [
    { kinds, years, topics: names, citedBy: names, cites: names, minCitingTalks: number },
    async (where) => textsOf(works, await worksWhere(asker, where)),
  ],
  citations: [
    { kinds, relations: fc.constantFrom(['REFERENCES'], ['MENTIONS', 'IS_ABOUT']), section: name, topics: names },
    async (where) => {
      const filter = await citationsWhere(asker, where)
      return [cites.page.statement(['x'], { filter, slice }).text, cites.count.statement(['x'], filter).text]
    },
  ],
}

function textsOf(pages: typeof talks, filter: Parameters<typeof talks.count.statement>[0]): readonly string[] {
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
