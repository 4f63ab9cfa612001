import { expect, test } from 'vitest'
import { readSpeakerAndOccasion } from '../../../../import/parse/constructs/speaker-and-occasion.ts'

const read = (text: string): readonly string[] | undefined =>
  readSpeakerAndOccasion(text)?.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)

test.each([
  ['Ana Ruiz · @ana\nHarborConf Oslo 2019', ['speaker Ana Ruiz', 'event HarborConf Oslo 2019']],
  ['HarborConf 2019 · Ana Ruiz', ['event HarborConf 2019', 'speaker Ana Ruiz']],
  ['Ana Ruiz — Knot Summit SF, October 2019', ['speaker Ana Ruiz', 'event Knot Summit SF, October 2019']],
  ['Ana Ruiz\n@ana\nStaff Sailor, Fjord Works\nRope Camp 2019\nSt. Ives', ['speaker Ana Ruiz', 'event Rope Camp 2019']],
  ['Ana Ruiz\nRope Camp\nSeptember 14, 2018', ['speaker Ana Ruiz', 'event Rope Camp', 'date September 14, 2018']],
  ['by Ana Ruiz (Fjord), Rope Camp, 14 Sep 2018', ['speaker Ana Ruiz (Fjord)', 'event Rope Camp, 14 Sep 2018']],
  [
    'Presented by Ana Ruiz and Ben Okri at Knots NYC, June 2016',
    ['speaker Ana Ruiz and Ben Okri', 'event Knots NYC, June 2016'],
  ],
  ['Given at HarborConf 2019 by Ana Ruiz', ['event HarborConf 2019', 'speaker Ana Ruiz']],
])('%j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  'Ana Ruiz is a sailor at Fjord 2019',
  'Ana Ruiz, March 5, 2019',
  'Notes on Ropes - Ana Ruiz - March 2019',
  'Sailor at Fjord\nAna Ruiz',
  'HarborConf 2019',
  'Ana Ruiz',
  `${'Ana Ruiz · '.repeat(40)}HarborConf 2019`,
])('%j is something else', (text) => {
  expect(read(text)).toBeUndefined()
})
