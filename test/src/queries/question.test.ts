import { describe, expect, it } from 'vitest'
import { firstPerKey, listPerKey, numberPerKey, perKey } from '../../../src/queries/question.ts'

const rows = [
  { i: 2, r: { name: 'c' } },
  { i: 0, r: { name: 'a' } },
  { i: 0, r: { name: 'b' } },
]
const name = (r: Readonly<Record<string, unknown>>) => r.name

describe('perKey', () => {
  it('has one text for any keys, which travel as a parameter', () => {
    const one = perKey(['x'], '  MATCH (n {id: key}) RETURN n {.id} AS r', { limit: 1 })
    const many = perKey(['x', 'y'], '  MATCH (n {id: key}) RETURN n {.id} AS r', { limit: 1 })
    expect(one.text).toBe(many.text)
    expect(many.parameters).toEqual({ limit: 1, keys: ['x', 'y'] })
  })
})

describe('answers of perKey', () => {
  it('are put to their keys, in the order of the rows', () => {
    expect(listPerKey(rows, ['x', 'y', 'z'], name)).toEqual([['a', 'b'], [], ['c']])
  })

  it('are the first of each, null where there is none', () => {
    expect(firstPerKey(rows, ['x', 'y', 'z'], name)).toEqual(['a', null, 'c'])
  })

  it('are numbers, 0 where none came', () => {
    expect(numberPerKey([{ i: 1, r: 5 }], ['x', 'y'])).toEqual([0, 5])
  })
})
