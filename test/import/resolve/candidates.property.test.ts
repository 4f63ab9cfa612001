import { describe, expect, test } from 'vitest'
import { createIndex, type Token } from '../../../import/resolve/nearest.ts'
import { sharedCount, sortedNumbers } from '../../../import/resolve/numbering.ts'
import { PairList } from '../../../import/resolve/pair-list.ts'
import { drain } from '../../../import/resolve/steps.ts'
import fc from '../../support/laws.ts'

test('a list of pairs gives each once, the smaller number first, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 })), { maxLength: 3_000 }), (added) => {
      const pairs = new PairList(31)
      for (const [a, b] of added) pairs.add(a, b)
      const found: string[] = []
      drain(pairs.each((a, b) => found.push(`${a} ${b}`)))
      const expected = new Set(added.filter(([a, b]) => a !== b).map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`))
      expect(found).toHaveLength(expected.size)
      expect(new Set(found)).toEqual(expected)
      expect(found.map((one) => Number(one.split(' ')[0]))).toEqual(
        found.map((one) => Number(one.split(' ')[0])).sort((a, b) => a - b),
      )
    }),
  )
})

test('numbers in common are counted as sets count them', () => {
  const numbers = fc.array(fc.nat({ max: 20 })).map(sortedNumbers)
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      expect(sharedCount(a, b)).toBe(new Set(a).size + new Set(b).size - new Set([...a, ...b]).size)
    }),
  )
})

describe('the index of near texts', () => {
  const words = 8
  const text = fc
    .uniqueArray(fc.nat({ max: words - 1 }), { minLength: 1, maxLength: 4 })
    .map((all): readonly Token[] => all.map((word) => ({ word, share: 1 })))
  const texts = fc.array(text, { minLength: 1, maxLength: 30 })

  test('gives what a comparison with every text gives', () => {
    fc.assert(
      fc.property(texts, text, (all, asked) => {
        const frequency = (word: number): number => all.filter((one) => one.some((token) => token.word === word)).length
        const weight = (word: number): number => Math.log(1 + all.length / (1 + frequency(word)))
        const norm = (one: readonly Token[]): number => Math.hypot(...one.map(({ word }) => weight(word)))
        const like = (one: readonly Token[]): number =>
          one
            .filter(({ word }) => asked.some((token) => token.word === word))
            .reduce((sum, { word }) => sum + weight(word) ** 2, 0) /
          (norm(one) * norm(asked))
        const found = createIndex(all, words).nearest(asked, 5)
        const worst = Math.min(...found.map((place) => like(all[place] ?? [])))
        const left = all.map((one, place) => ({ place, like: like(one) })).filter(({ place }) => !found.includes(place))
        for (const other of left) expect(other.like).toBeLessThanOrEqual(found.length < 5 ? 0.25 + 1e-9 : worst + 1e-9)
        const likes = found.map((place) => like(all[place] ?? []))
        for (const [at, one] of likes.slice(1).entries()) expect(one).toBeLessThanOrEqual((likes[at] ?? 0) + 1e-9)
      }),
    )
  }, 60_000)

  test('a text is nearest to itself, and is left out where that is asked', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const index = createIndex(all, words)
        const [nearest = -1] = index.nearest(all[0] ?? [], 1)
        const wordsOf = (place: number): string =>
          (all[place] ?? [])
            .map(({ word }) => word)
            .sort()
            .join()
        expect(wordsOf(nearest)).toBe(wordsOf(0))
        expect(index.nearest(all[0] ?? [], 30, 0)).not.toContain(0)
      }),
    )
  }, 60_000)

  test('an answer leaves nothing behind for the next', () => {
    fc.assert(
      fc.property(texts, text, text, (all, first, second) => {
        const index = createIndex(all, words)
        index.nearest(first, 3)
        expect(index.nearest(second, 3)).toEqual(createIndex(all, words).nearest(second, 3))
      }),
    )
  }, 60_000)
})
