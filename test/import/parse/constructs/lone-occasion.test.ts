import { expect, test } from 'vitest'
import { readLoneOccasion } from '../../../../import/parse/constructs/lone-occasion.ts'

test.each([
  ['HarborConf Oslo, 14 June 2018', 2018],
  ["Keynote, HarborConf '17", 2017],
  ['Lightning talk at Fjord Camp 2016.', 2016],
  ['KnotJS 2019', 2019],
])('%s', (line, year) => {
  expect(readLoneOccasion(line)?.year).toBe(year)
})

test.each([
  'Last updated June 2018',
  'Copyright Ana Ruiz 2018',
  'June 2018',
  'by Ana Ruiz, 2018',
  'In 2018 we tied knots. It was hard: ropes broke.',
  'Oslo 2018',
  'HarborConf',
  "Knots of the '90s",
])('%s is no occasion', (line) => {
  expect(readLoneOccasion(line)).toBeNull()
})
