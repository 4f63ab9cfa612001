import { describe, expect, it } from 'vitest'
import { likeness, wordLikeness } from '../../../../src/queries/find/likeness.ts'
import fc from '../../../support/laws.ts'

describe('wordLikeness', () => {
  it.each([
    ['paxos', 'paxos', 1],
    ['paxso', 'paxos', 0.8], // two letters that changed places
    ['paxo', 'paxos', 0.8],
    ['cap', 'cab', 0], // short words have no typos
    ['statefull', 'stateful', 1 - 1 / 9],
    ['membreship', 'membership', 0.9],
    ['memebrshipp', 'membership', 0],
    ['v2', 'v3', 0],
    ['2016', '2015', 0],
  ])('of %s and %s is %d', (a, b, expected) => {
    expect(wordLikeness(a, b)).toBeCloseTo(expected)
  })
})

describe('likeness', () => {
  it('is 1 for titles that differ in case, accents, punctuation and small words', () => {
    expect(likeness('the scaling of Stateful Sèrvices!', 'Scaling stateful services')).toBe(1)
  })

  it('falls with every word that is missing or too many', () => {
    const title = 'Scaling Stateful Services'
    const typed = ['scaling stateful services', 'stateful services', 'stateful', 'paxos']
    expect(typed.map((text) => Math.round(likeness(text, title) * 100))).toEqual([100, 80, 50, 0])
  })

  it('uses each word of a title once', () => {
    expect(likeness('paxos paxos', 'paxos')).toBeCloseTo(2 / 3)
  })

  it('lies between 0 and 1, is 1 of a title with itself and the same both ways for two words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const value = likeness(a, b)
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
        expect(wordLikeness(a, b)).toBe(wordLikeness(b, a))
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,9}( [a-z]{4,9}){0,4}$/), (title) => {
        expect(likeness(title, title)).toBe(1)
      }),
    )
  })
})
