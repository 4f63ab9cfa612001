import { describe, expect, it } from 'vitest'
import { number, numberOrNull, oneOf, record, text, textOrNull, texts } from '../../../src/graph/row.ts'
import { asFlags, asList, asNumbers, ifAsked } from '../../../src/graph/value.ts'

const row = { name: 'a', count: 2, none: null, names: ['a'], marks: [true], counts: [1, 2], map: { x: 1 } }

describe('values of a row', () => {
  it('are read with their types', () => {
    expect([text(row, 'name'), number(row, 'count'), texts(row, 'names')]).toEqual(['a', 2, ['a']])
    expect([asFlags(row.marks, 'marks'), asNumbers(row.counts, 'counts'), asList(row.counts, 'counts')]).toEqual([
      [true],
      [1, 2],
      [1, 2],
    ])
    expect([record(row, 'map'), oneOf(row, 'name', ['b', 'a'])]).toEqual([{ x: 1 }, 'a'])
  })

  it('may be absent where the reader says so', () => {
    expect([textOrNull(row, 'none'), numberOrNull(row, 'missing'), texts(row, 'none')]).toEqual([null, null, []])
    expect([asFlags(undefined, 'marks'), asNumbers(null, 'counts')]).toEqual([[], []])
  })

  it('are nothing where they were not asked for', () => {
    const read = (value: unknown): string => `${value}`
    expect([ifAsked(null, 'name', read), ifAsked(undefined, 'name', read), ifAsked(0, 'name', read)]).toEqual([
      undefined,
      undefined,
      '0',
    ])
  })

  it.each([
    ['text', () => text(row, 'count'), 'Expected text as count in a row, got number'],
    ['a number', () => number(row, 'names'), 'Expected a number as names in a row, got a list'],
    ['a list of texts', () => texts(row, 'marks'), 'Expected a list of texts as marks in a row, got a list'],
    [
      'a list of numbers',
      () => asNumbers(row.marks, 'marks'),
      'Expected a list of numbers as marks in a row, got a list',
    ],
    ['a list', () => asList(row.map, 'map'), 'Expected a list as map in a row, got object'],
    ['a map', () => record(row, 'names'), 'Expected a map as names in a row, got a list'],
    ['a choice', () => oneOf(row, 'name', ['b']), 'Expected one of b as name in a row, got string'],
  ])('are refused where %s was promised and something else came', (_, read, message) => {
    expect(read).toThrow(message)
  })
})
