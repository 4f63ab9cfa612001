import { describe, expect, it } from 'vitest'
import { readAtLeast, readFolded, readRange, readRefs } from '../../../../src/queries/where/arguments.ts'

const invalid = (data: object) =>
  expect.objectContaining({ code: 'INVALID_ARGUMENT', data: expect.objectContaining(data) })

describe('arguments of filters', () => {
  it.each([undefined, null])('are null where they are absent: %s', (absent) => {
    expect([readRange(absent, 'x'), readAtLeast(absent, 'x'), readFolded(absent, 'x'), readRefs(absent, 'x')]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  it('a range that leaves both ends open is none', () => {
    expect([readRange({}, 'years'), readRange({ from: null, to: null }, 'years')]).toEqual([null, null])
    expect(readRange({ from: 2016 }, 'years')).toEqual({ from: 2016, to: null })
    expect(readRange({ from: 2016, to: 2016 }, 'years')).toEqual({ from: 2016, to: 2016 })
  })

  it('a range that ends before it begins is refused', () => {
    expect(() => readRange({ from: 2016, to: 2015 }, 'years')).toThrow(
      invalid({ argument: 'years', from: 2016, to: 2015 }),
    )
  })

  it('a count below 0 is refused', () => {
    expect([readAtLeast(0, 'n'), readAtLeast(3, 'n')]).toEqual([0, 3])
    expect(() => readAtLeast(-1, 'n')).toThrow(invalid({ argument: 'n', minimum: 0, value: -1 }))
  })

  it('a text is folded, and refused where nothing is left', () => {
    expect(readFolded(' Tools & CAFÉ ', 'section')).toBe('tools and cafe')
    expect(() => readFolded('¿?', 'section')).toThrow(invalid({ argument: 'section', value: '¿?' }))
  })

  it('names are refused where there are none or more than fifty', () => {
    expect(readRefs(Array(50).fill('x'), 'cites')).toHaveLength(50)
    expect(() => readRefs([], 'cites')).toThrow(invalid({ argument: 'cites', minimum: 1, maximum: 50, value: 0 }))
    expect(() => readRefs(Array(51).fill('x'), 'cites')).toThrow(invalid({ value: 51 }))
  })
})
