import { expect, test } from 'vitest'
import type { EntityChange } from '../../../import/load/layer-statements.ts'
import { createTally } from '../../../import/load/tally.ts'

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
  const tally = createTally()
  expect(tally.with(first, 6)).toEqual({ added: 3, changed: 2, removed: 2, kept: 1 })
  tally.add(first)
  expect(tally.with(second, 8)).toEqual({ added: 3, changed: 3, removed: 0, kept: 2 })
})

test('what was only asked for does not count', () => {
  const tally = createTally()
  tally.with(first, 6)
  tally.add(first)
  expect(tally.with([], 6)).toEqual({ added: 3, changed: 2, removed: 2, kept: 1 })
})

test.each([
  ['added and gone', '- 1', '1 -'],
  ['changed and changed back', '1 2', '2 1'],
  ['gone and come back', '1 -', '- 1'],
])('%s has not changed', (_, one, other) => {
  const tally = createTally()
  tally.add(changes({ a: one }))
  expect(tally.with(changes({ a: other }), 1)).toEqual({ added: 0, changed: 0, removed: 0, kept: 1 })
})
