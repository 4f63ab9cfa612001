import { describe, expect, it } from 'vitest'
import type { Entity } from '../../../src/model/entity.ts'
import { fold } from '../../../src/model/fold.ts'
import { afterCount, beyondAll, citedKey, citesKey, listKeys } from '../../../src/model/order.ts'
import fc from '../../support/laws.ts'

const count = fc.oneof(fc.nat(3), fc.nat())
const title = fc.oneof(
  fc.constantFrom('a', 'a b', 'ab', 'a b c'),
  fc.string({ unit: 'grapheme', minLength: 1 }).map(fold),
)
const workArbitrary = fc.record({
  id: fc.stringMatching(/^[a-z\d]{16}$/),
  sortTitle: title.filter((text) => text !== ''),
  year: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 9999 })),
  citingTalkCount: count,
  citationCount: count,
  citingCount: count,
})
type Made = typeof workArbitrary extends fc.Arbitrary<infer Work> ? Work : never

const entity = (work: Made) =>
  ({ type: 'Work', kind: 'TALK', title: 'A', alternativeTitles: [], ...work }) as unknown as Entity
const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0)

/** What each order puts first: the smallest. */
const ranks: Readonly<Record<string, (work: Made) => number>> = {
  byTitle: () => 0,
  byNewest: ({ year }) => (year === null ? Number.MAX_SAFE_INTEGER : -year),
  byOldest: ({ year }) => year ?? Number.MAX_SAFE_INTEGER,
  byCitingTalks: (work) => -work.citingTalkCount,
  byCitations: (work) => -work.citationCount,
  byCiting: (work) => -work.citingCount,
}

describe.each(Object.entries(ranks))('%s', (name, rank) => {
  it('stands in the order of the number, the title and the id, and is no other work’s', () => {
    fc.assert(
      fc.property(workArbitrary, workArbitrary, (a, b) => {
        const [one = '', other = ''] = [a, b].map((work) => listKeys(entity(work))[name])
        const byHand = rank(a) - rank(b) || compare(a.sortTitle, b.sortTitle) || compare(a.id, b.id)
        expect(Math.sign(compare(one, other))).toBe(Math.sign(byHand))
        expect(one > '' && one < beyondAll).toBe(true)
      }),
    )
  })
})

describe('afterCount', () => {
  it('parts things with at least a count from those with less', () => {
    fc.assert(
      fc.property(workArbitrary, fc.integer({ min: -2, max: 2 ** 31 - 1 }), fc.boolean(), (work, any, near) => {
        const least = near ? work.citingCount + (any % 2) : any
        const { byCiting = '' } = listKeys(entity(work))
        expect(byCiting < afterCount(least)).toBe(work.citingCount >= least)
      }),
    )
  })
})

describe('the places of citations', () => {
  it('keep those of one work together, talks first', () => {
    const citing = (id: string, sortTitle: string, isTalk: boolean) => citedKey('w1', { id, sortTitle, isTalk })
    const keys = [citing('b', 'z', true), citing('c', 'z b', true), citing('a', 'a', false)]
    expect([...keys].sort()).toEqual(keys)
    expect(keys.every((key) => key > 'w1|' && key < `w1|${beyondAll}`)).toBe(true)
    const others = citedKey('w10', { id: 'a', sortTitle: 'a', isTalk: true })
    expect(others > 'w1|' && others < `w1|${beyondAll}`).toBe(false)
  })

  it('follow the order of a document past its hundred thousandth', () => {
    const keys = [0, 9, 10, 99_999, 100_000].map((position) => citesKey('w', position))
    expect([...keys].sort()).toEqual(keys)
  })
})

it('no title is too long for an index', () => {
  const long = 'word '.repeat(10_000)
  const work = { id: 'x', sortTitle: long, year: null, citingTalkCount: 0, citationCount: 0, citingCount: 0 }
  const keys = Object.values(listKeys({ ...entity(work), title: long, alternativeTitles: [] } as Entity))
  expect(Math.max(...keys.map((key) => Buffer.byteLength(key)))).toBeLessThanOrEqual(8000)
  expect(Buffer.byteLength(citedKey('y', { id: 'x', sortTitle: long, isTalk: true }))).toBeLessThan(1000)
})
