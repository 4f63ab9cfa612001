import { describe, expect, it } from 'vitest'
import {
  flags,
  number,
  numberOrNull,
  numbers,
  oneOf,
  record,
  records,
  text,
  textOrNull,
  texts,
} from '../../../src/graph/row.ts'

const row = {
  name: 'a',
  count: 2,
  none: null,
  names: ['a'],
  marks: [true],
  counts: [1, 2],
  map: { x: 1 },
  maps: [{ x: 1 }, { x: 2 }],
}

describe('values of a row', () => {
  it('are read with their types', () => {
    expect([text(row, 'name'), number(row, 'count'), texts(row, 'names'), flags(row, 'marks')]).toEqual([
      'a',
      2,
      ['a'],
      [true],
    ])
    expect([numbers(row, 'counts'), records(row, 'maps')]).toEqual([
      [1, 2],
      [{ x: 1 }, { x: 2 }],
    ])
    expect([record(row, 'map'), oneOf(row, 'name', ['b', 'a'])]).toEqual([{ x: 1 }, 'a'])
  })

  it('may be absent where the reader says so', () => {
    expect([textOrNull(row, 'none'), numberOrNull(row, 'missing'), texts(row, 'none'), flags(row, 'missing')]).toEqual([
      null,
      null,
      [],
      [],
    ])
    expect(numbers(row, 'missing')).toEqual([])
  })

  it.each([
    ['text', () => text(row, 'count'), 'Expected text as count in a row, got number'],
    ['a number', () => number(row, 'names'), 'Expected a number as names in a row, got a list'],
    ['a list of texts', () => texts(row, 'marks'), 'Expected a list of texts as marks in a row, got a list'],
    ['a list of numbers', () => numbers(row, 'marks'), 'Expected a list of numbers as marks in a row, got a list'],
    ['a list of maps', () => records(row, 'map'), 'Expected a list of maps as map in a row, got object'],
    ['a map in a list', () => records(row, 'counts'), 'Expected a map as counts in a row, got number'],
    ['a map', () => record(row, 'names'), 'Expected a map as names in a row, got a list'],
    ['a choice', () => oneOf(row, 'name', ['b']), 'Expected one of b as name in a row, got string'],
  ])('are refused where %s was promised and something else came', (_, read, message) => {
    expect(read).toThrow(message)
  })
})
