import { expect, test } from 'vitest'
import { otherNumber, singular } from '../../../src/model/number.ts'

test.each([
  ['queries', 'query'],
  ['protocols', 'protocol'],
  ['rpcs', 'rpc'],
  ['consensus', 'consensus'],
  ['analysis', 'analysis'],
  ['class', 'class'],
  ['dns', 'dns'],
])('%s without its plural ending is %s', (plural, single) => {
  expect(singular(plural)).toBe(single)
})

test.each([
  ['gossip protocol', 'gossip protocols'],
  ['crdt', 'crdts'],
  ['query', 'queries'],
  ['key', 'keys'],
  ['vector clocks', 'vector clock'],
])('the other number of %s is %s, and the reverse', (one, other) => {
  expect(otherNumber(one)).toBe(other)
  expect(otherNumber(other)).toBe(one)
})
