import { expect, test } from 'vitest'
import { namingsOf } from '../../../import/resolve/namings.ts'
import type { CountedTopic } from '../../../src/model/entity.ts'

test('a topic is found by its names in singular and plural, its name first', () => {
  const topic: CountedTopic = {
    type: 'Topic',
    id: 't',
    slug: 'topic/crdts',
    name: 'Conflict-free replicated data types',
    alternativeNames: ['CRDT'],
    sortName: 'conflict free replicated data types',
    workCount: 0,
  }
  expect(namingsOf(topic, []).map(({ key, strength }) => `${strength} ${key}`)).toEqual([
    'title name:conflict free replicated data types',
    'alternative name:crdt',
    'alternative name:conflict free replicated data type',
    'alternative name:crdts',
  ])
})
