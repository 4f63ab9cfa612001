import { expect, test } from 'vitest'
import type { EntityChange } from '../../../import/load/layer-statements.ts'
import { netOf, sumOf } from '../../../import/load/tally.ts'

function changes(fates: Readonly<Record<string, EntityChange['fate']>>): readonly EntityChange[] {
  return Object.entries(fates).map(([id, fate]) => ({ id, fate, what: id }))
}

test('several changes in a row are one, and each entity counts once', () => {
  const first = changes({ a: 'added', b: 'added', c: 'added', x: 'changed', y: 'removed' })
  const second = changes({ y: 'added', d: 'added', a: 'changed', x: 'changed', z: 'changed', b: 'removed' })
  expect(sumOf([first], 6)).toEqual({ added: 3, changed: 1, removed: 1, kept: 2 })
  expect(sumOf([first, second], 7)).toEqual({ added: 3, changed: 3, removed: 0, kept: 1 })
  expect(
    netOf([first, second])
      .map(({ id, fate }) => `${id} ${fate}`)
      .sort(),
  ).toEqual(['a added', 'c added', 'd added', 'x changed', 'y changed', 'z changed'])
})
