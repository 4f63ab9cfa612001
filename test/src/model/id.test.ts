import { describe, expect, test } from 'vitest'
import { hashId, idLength, lettersOf } from '../../../src/model/id.ts'
import fc from '../../support/laws.ts'

test('an id has the letters that it is said to have', () => {
  expect(hashId('a')).toHaveLength(idLength)
})

describe('letters of names', () => {
  test('are twelve, of the alphabet of ids, and the same every time', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (names) => {
        expect(lettersOf(...names)).toMatch(/^[0-9a-hj-km-np-tv-z]{12}$/)
        expect(lettersOf(...names)).toBe(lettersOf(...names))
      }),
    )
  })

  test('tell names apart that differ in a character, and where one name ends and the next begins', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
        expect(lettersOf(one, other)).not.toBe(lettersOf(one + other))
        expect(lettersOf(one, other)).not.toBe(lettersOf(one, other, ''))
        if (one !== other) expect(lettersOf(one)).not.toBe(lettersOf(other))
      }),
    )
  })

  test('are all different for a hundred thousand names that hardly differ', () => {
    const names = Array.from({ length: 100_000 }, (_, number) => `talk:quiet clocks ${number % 317}|bo ${number}`)
    expect(new Set(names.map((name) => lettersOf(name))).size).toBe(names.length)
    expect(new Set(names.map((name) => lettersOf(name).slice(0, 6))).size).toBeGreaterThan(names.length - 30)
    expect(new Set(names.map((name) => lettersOf(name).slice(6))).size).toBeGreaterThan(names.length - 30)
  })
})
