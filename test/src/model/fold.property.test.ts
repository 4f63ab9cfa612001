import { expect, test } from 'vitest'
import { fold } from '../../../src/model/fold.ts'
import fc from '../../support/laws.ts'

/** Mostly what stands in titles; now and then anything. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme-ascii' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('é', 'e\u0301', '’', '&', 'C++', '#', '\u00a0', '\t', 'Ｆ', 'ß', 'İ', ' ', 'a'))
    .map((all) => all.join('')),
)

test('what is folded folds to itself, and holds nothing but letters, digits and single spaces', () => {
  fc.assert(
    fc.property(text, (written) => {
      const folded = fold(written)
      expect(fold(folded)).toBe(folded)
      expect(folded).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u)
    }),
    { numRuns: 1_000 },
  )
})

test('letters, case and marks apart, plain and decorated text fold alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (written) => {
      // A letter beyond ASCII sends the same text the long way.
      expect(fold(`${written} é`)).toBe(fold(`${written} e`))
    }),
  )
})
