import { describe, expect, it } from 'vitest'
import {
  aboutThing,
  asked,
  askedAs,
  firstPerKey,
  listPerKey,
  numberPerKey,
  perKey,
} from '../../../src/queries/question.ts'

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

describe('aboutThing', () => {
  const about = (inner: string) => aboutThing(perKey(['x'], inner), 'at')

  it('begins at a node in place of its id', () => {
    expect(about(`  MATCH ${asked}-[:GAVE]->(n)\n  RETURN DISTINCT n.id AS r`)).toEqual({
      clauses: '  MATCH (at)-[:GAVE]->(n)',
      r: 'DISTINCT n.id',
    })
    expect(about(`  ${askedAs('a')}\n  CALL (a) { RETURN 1 AS x }\n  RETURN a.count AS r`).clauses).toContain(
      'WITH at AS a',
    )
  })

  it('needs no clause for what is read of the node alone', () => {
    expect(about(`  ${askedAs('a')}\n  RETURN COUNT { (a)-[:A]->(:a {a: n.a}) } AS r`)).toEqual({
      clauses: '',
      r: 'COUNT { (at)-[:A]->(:a {a: n.a}) }',
    })
    const own = about(`  ${askedAs('a')}\n  RETURN COUNT { (a)<-[c:A]-() WHERE c.text > key } AS r`)
    expect(own.clauses).toContain('WITH at.id AS key')
  })

  it('has the id where it is looked at otherwise', () => {
    const { clauses } = about("  MATCH ()-[c]->(n) WHERE c.text > key + '|'\n  RETURN n.id AS r")
    expect(clauses).toBe("  WITH at.id AS key\n  MATCH ()-[c]->(n) WHERE c.text > key + '|'")
  })

  it('refuses what does not return in a line of its own, and what is no statement for keys', () => {
    expect(() => about('MATCH (n) RETURN n.id AS r')).toThrow('returns r in a line')
    expect(() => aboutThing({ text: 'MATCH (n)\n  RETURN n.id AS r', parameters: {} }, 'at')).toThrow(
      'a statement for keys',
    )
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
