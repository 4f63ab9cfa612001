import neo4j from 'neo4j-driver'
import { expect, test } from 'vitest'
import { plain } from '../../../src/graph/plain.ts'

test('makes numbers of integers, however deep they stand', () => {
  const [large, small] = [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]
  const value = [neo4j.int(7), [neo4j.int(-7), { a: neo4j.int(large), b: [neo4j.int(small), neo4j.int(2 ** 31)] }]]
  expect(plain(value)).toEqual([7, [-7, { a: large, b: [small, 2 ** 31] }]])
  expect(plain(neo4j.int(0))).toBe(0)
})

test('leaves everything else as it is', () => {
  const value = ['text', null, 1.5, true, { a: [], b: {} }]
  expect(plain(structuredClone(value))).toEqual(value)
  expect(plain(undefined)).toBeUndefined()
})
