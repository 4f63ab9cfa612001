import { describe, expect, test } from 'vitest'
import { claimOf, claimProperties } from '../../../import/load/rows.ts'
import type { Claim } from '../../../src/model/claim.ts'

const statement = { part: null, startLine: 3, endLine: 4, quote: 'Gossip', section: ['Day 1'], rule: 'test' } as const
const ends = { id: 'c', from: 'a', to: 'b', statement } as const

describe('a claim as properties', () => {
  test.each<[string, Claim]>([
    ['about a topic', { ...ends, kind: 'ABOUT', relation: null, about: { field: 'title', matched: 'Gossip' } }],
    ['about a topic, with no reason told', { ...ends, kind: 'ABOUT', relation: null, about: null }],
    ['citing', { ...ends, kind: 'CITES', relation: 'REFERENCES', about: null }],
  ])('%s is the claim again when it is read back', (_, claim) => {
    // Neo4j keeps no property that is null.
    const stored = Object.entries(claimProperties(claim)).filter(([, value]) => value !== null)
    expect(claimOf({ ...Object.fromEntries(stored), from: 'a', to: 'b' })).toEqual(claim)
  })

  test('says which field and which words as two flat properties', () => {
    const claim: Claim = { ...ends, kind: 'ABOUT', relation: null, about: { field: 'section', matched: 'gossip' } }
    expect(claimProperties(claim)).toMatchObject({ field: 'section', matched: 'gossip' })
    expect(claimProperties(claim)).not.toHaveProperty('about')
  })
})
