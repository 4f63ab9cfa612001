import { expect, test } from 'vitest'
import { bestPlaces } from '../../../src/recommend/best.ts'
import fc from '../../support/laws.ts'

test('the best places are the first of all when sorted', () => {
  const anyScore = fc.oneof(fc.double({ min: -2, max: 2, noNaN: true }), fc.constantFrom(0, 0.5, 1e-12, 1))
  fc.assert(
    fc.property(fc.array(anyScore, { maxLength: 300, size: 'max' }), fc.integer({ min: 1, max: 100 }), (all, size) => {
      const scores = Float64Array.from(all)
      const nodes = Uint32Array.from(all, (_, i) => (i * 7919) % 1009)
      const sorted = [...all.keys()].sort(
        (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || (nodes[a] ?? 0) - (nodes[b] ?? 0),
      )
      expect(bestPlaces(scores, nodes, size)).toEqual(sorted.slice(0, size))
    }),
  )
})
