import { expect, test } from 'vitest'
import { comparableText, words } from '../../../import/topics/words.ts'
import { fold } from '../../../src/model/fold.ts'
import fc from '../../support/laws.ts'

/** Letters, digits and marks of all scripts, and the signs that folding knows; other symbols are no words. */
const text = fc
  .array(fc.oneof(fc.constantFrom(' ', "'", '’', '&', '+', '#', '-', 's', 'é', 'TLA+'), fc.string({ unit: 'binary' })))
  .map((pieces) => pieces.join('').replace(/[^\p{L}\p{N}\p{M}\s'’‘`´&+#.-]/gu, ' '))

test('words are those of fold, but for endings and spelling', () => {
  fc.assert(
    fc.property(text, (written) => {
      const folded = fold(written).split(' ').filter(Boolean)
      expect(words(written).map((word) => word.folded)).toEqual(folded.map(comparableText))
    }),
  )
})

test('words stand where they say, in order', () => {
  fc.assert(
    fc.property(text, (written) => {
      const found = words(written)
      for (const { folded, start, end } of found)
        expect(comparableText(written.slice(start, end)).split(' ')).toContain(folded)
      expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b))
    }),
  )
})

test.each([
  ['queries', 'query'],
  ['caches', 'cache'],
  ['RPCs', 'RPC'],
  ['databases', 'database'],
  ['serialisation', 'serialization'],
  ['containerised', 'containerized'],
])('%s is %s for a comparison', (one, other) => {
  expect(comparableText(one)).toBe(comparableText(other))
})

test.each([
  ['eventual consistency', false],
  ['eventual-consistency', false],
  ['eventual/consistency', false],
  ['eventual\nconsistency', false],
  ['eventual, consistency', true],
  ['eventual: consistency', true],
  ['eventual (consistency)', true],
  ['eventual. Consistency', true],
  ['eventual – consistency', true],
  ['eventual\n\nconsistency', true],
])('in %j the second word is parted from the first: %s', (written, parted) => {
  expect(words(written)[1]?.parted).toBe(parted)
})
