import neo4j from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { cypher } from '../../../src/graph/cypher.ts'
import { inOneMap, limitsIn, toBolt } from '../../../src/graph/parameters.ts'

describe('parameters', () => {
  it('travel in one map but for limits', () => {
    const text = 'MATCH (n {id: $id}) WHERE n.year IN $years RETURN n\nORDER BY n.id SKIP $skip LIMIT $limit + 1\n'
    expect(limitsIn(text)).toEqual(['skip', 'limit'])
    expect(inOneMap(cypher(text, { id: 'a', years: [2016], skip: 0, limit: 10 }))).toEqual({
      text: 'MATCH (n {id: $values.id}) WHERE n.year IN $values.years RETURN n\nORDER BY n.id SKIP $skip LIMIT $limit + 1\n',
      parameters: { values: { id: 'a', years: [2016] }, skip: 0, limit: 10 },
    })
    expect(inOneMap(cypher('RETURN 1 AS one'))).toEqual({ text: 'RETURN 1 AS one', parameters: { values: {} } })
  })

  it('are Bolt integers where they are whole numbers, at any depth', () => {
    expect(toBolt({ values: { n: [1, 1.5], text: '1', none: null } })).toEqual({
      values: { n: [neo4j.int(1), 1.5], text: '1', none: null },
    })
  })
})
