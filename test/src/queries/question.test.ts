import { describe, expect, it } from 'vitest'
import { clausesFor, firstPerKey, listPerKey, numberPerKey, perKey } from '../../../src/queries/question.ts'

const rows = [
  { i: 2, r: 'c' },
  { i: 0, r: 'a' },
  { i: 0, r: 'b' },
]
const name = (r: unknown, key: string) => `${key} ${r}`

describe('perKey', () => {
  it('has one text for any keys, which travel as a parameter', () => {
    const one = perKey(['x'], '  MATCH (n {id: key}) RETURN n {.id} AS r', { limit: 1 })
    const many = perKey(['x', 'y'], '  MATCH (n {id: key}) RETURN n {.id} AS r', { limit: 1 })
    expect(one.text).toBe(many.text)
    expect(many.parameters).toEqual({ limit: 1, keys: ['x', 'y'] })
  })
})

describe('clausesFor', () => {
  it('binds what a statement returns for each key', () => {
    const inner = '  CALL (key) {\n    MATCH (n) RETURN n\n  }\n  RETURN DISTINCT n.id AS r'
    expect(clausesFor(perKey(['x'], inner))).toBe(
      '  CALL (key) {\n    MATCH (n) RETURN n\n  }\n  WITH DISTINCT n.id AS r',
    )
  })

  it('refuses what does not return in a line of its own, and what is no statement for keys', () => {
    expect(() => clausesFor(perKey(['x'], 'MATCH (n) RETURN n.id AS r'))).toThrow('Expected a line of its own')
    expect(() => clausesFor({ text: '  RETURN 1 AS r', parameters: {} })).toThrow('Expected a statement for keys')
  })
})

describe('answers of perKey', () => {
  it('are put to their keys, in the order of the rows', () => {
    expect(listPerKey(rows, ['x', 'y', 'z'], name)).toEqual([['x a', 'x b'], [], ['z c']])
  })

  it('are the first of each, null where there is none', () => {
    expect(firstPerKey(rows, ['x', 'y', 'z'], name)).toEqual(['x a', null, 'z c'])
  })

  it('are numbers, 0 where none came', () => {
    expect(numberPerKey([{ i: 1, r: 5 }], ['x', 'y'])).toEqual([0, 5])
  })
})
