import { expect, test } from 'vitest'
import { compare } from '../../../import/resolve/order.ts'
import fc from '../../support/laws.ts'

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[ab\ue000\uffff𝒳𐀀]{0,4}$/u))

test('texts are ordered by code point', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [left, right] = [a, b].map((one) => [...one].map((letter) => letter.codePointAt(0) ?? 0))
      const at = left?.findIndex((point, place) => point !== right?.[place]) ?? -1
      const expected = at < 0 ? (left?.length ?? 0) - (right?.length ?? 0) : (left?.[at] ?? 0) - (right?.[at] ?? -1)
      expect(Math.sign(compare(a, b))).toBe(Math.sign(expected))
    }),
    { numRuns: 1_000 },
  )
})
