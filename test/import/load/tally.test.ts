import { expect, test } from 'vitest'
import type { EntityChange } from '../../../import/load/layer-statements.ts'
import { netOf, sumOf } from '../../../import/load/tally.ts'

/** Changes as "before after" by id, "-" where the entity does not stand. */
function changes(hashes: Readonly<Record<string, string>>): readonly EntityChange[] {
  return Object.entries(hashes).map(([id, both]) => {
    const [before = null, after = null] = both.split(' ').map((hash) => (hash === '-' ? null : hash))
    const fate = before === null ? 'added' : after === null ? 'removed' : 'changed'
    return { id, fate, before, after, what: id }
  })
}

const first = changes({ a: '- 1', b: '- 1', c: '- 1', x: '1 2', y: '1 -', v: '1 2', u: '1 -' })
const second = changes({ y: '- 2', d: '- 1', a: '1 2', x: '2 3', z: '1 2', b: '1 -', v: '2 1', u: '- 1' })

test('several changes in a row are one, and each entity counts once', () => {
  expect(sumOf([first], 6)).toEqual({ added: 3, changed: 2, removed: 2, kept: 1 })
  expect(sumOf([first, second], 8)).toEqual({ added: 3, changed: 3, removed: 0, kept: 2 })
})

test('what ends as it began has not changed: added and gone, changed and changed back, gone and come back', () => {
  const net = netOf([first, second]).map(({ id, fate, before, after }) => `${id} ${fate} ${before} ${after}`)
  expect(net.sort()).toEqual([
    'a added null 2',
    'c added null 1',
    'd added null 1',
    'x changed 1 3',
    'y changed 1 2',
    'z changed 1 2',
  ])
})
