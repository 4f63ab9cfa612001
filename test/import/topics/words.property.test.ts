import fc from 'fast-check'
import { expect, test } from 'vitest'
import { words } from '../../../import/topics/words.ts'
import { fold } from '../../../src/model/fold.ts'

const text = fc.array(
  fc.oneof(fc.constantFrom(' ', "'", '’', '&', '+', '#', '-', 's', 'é', 'TLA+'), fc.string({ unit: 'binary' })),
)

test('words are those of fold, but for plural endings', () => {
  fc.assert(
    fc.property(text, (pieces) => {
      const folded = fold(pieces.join('')).split(' ').filter(Boolean)
      const singular = folded.flatMap((word) => words(word).map((item) => item.folded))
      expect(words(pieces.join('')).map((item) => item.folded)).toEqual(singular)
    }),
  )
})

test.each([
  ['queries', 'query'],
  ['caches', 'cache'],
  ['RPCs', 'RPC'],
  ['databases', 'database'],
])('%s is the plural of %s', (plural, singular) => {
  expect(words(plural)[0]?.folded).toBe(words(singular)[0]?.folded)
})
