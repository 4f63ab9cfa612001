import { expect, test } from 'vitest'
import { sumOf } from '../../../import/load/tally.ts'

test('several changes in a row are one, and each entity counts once', () => {
  const first = { added: ['a', 'b', 'c'], changed: ['x'], removed: ['y'], size: 6 }
  const second = { added: ['y', 'd'], changed: ['a', 'x', 'z'], removed: ['b'], size: 7 }
  expect(sumOf([first])).toEqual({ added: 3, changed: 1, removed: 1, kept: 2 })
  expect(sumOf([first, second])).toEqual({ added: 3, changed: 3, removed: 0, kept: 1 })
})
