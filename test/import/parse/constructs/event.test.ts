import { expect, test } from 'vitest'
import { partOccasions, readOccasion } from '../../../../import/parse/constructs/event.ts'

test.each([
  ['HarborConf 2015', 'HarborConf 2015', 'HarborConf', 2015, null],
  ['StrangeLoop 2015', 'StrangeLoop 2015', 'Strange Loop', 2015, null],
  ['CodeMesh London 2016', 'CodeMesh London 2016', 'Code Mesh London', 2016, null],
  ['Reading Club SF: February 2015.', 'Reading Club SF: February 2015', 'Reading Club SF', 2015, 2],
  ['Reading Club SEA November 2017', 'Reading Club SEA November 2017', 'Reading Club SEA', 2017, 11],
  ['the Harbor Oslo Meetup, Dec 2016', 'Harbor Oslo Meetup, Dec 2016', 'Harbor Oslo Meetup', 2016, 12],
  ['HarborSF 2015 Day 1 Keynote', 'HarborSF 2015', 'HarborSF', 2015, null],
  ['HarborConf, March 12-14, 2018', 'HarborConf, March 12-14, 2018', 'HarborConf', 2018, 3],
  ['HarborConf (12 May 2018)', 'HarborConf (12 May 2018)', 'HarborConf', 2018, 5],
  ['HarborConf (Oslo, May 2018)', 'HarborConf (Oslo, May 2018)', 'HarborConf', 2018, 5],
  ['HarborConf 2018-03-12', 'HarborConf 2018-03-12', 'HarborConf', 2018, 3],
  ['HarborConf in Oslo, May 2018', 'HarborConf in Oslo, May 2018', 'HarborConf', 2018, 5],
  ['May 3, 2018 · HarborConf', 'HarborConf', 'HarborConf', 2018, 5],
  ['HarborConf | Oslo | 2018', 'HarborConf, Oslo', 'HarborConf, Oslo', 2018, null],
  ['Reading Club · Oslo', 'Reading Club · Oslo', 'Reading Club · Oslo', null, null],
  ['HARcon19 Americas', 'HARcon19 Americas', 'HARcon Americas', 2019, null],
  ['Harbor New York', 'Harbor New York', 'Harbor New York', null, null],
  ['Curry & Rice 2016', 'Curry & Rice 2016', 'Curry & Rice', 2016, null],
])('%s', (written, event, series, year, month) => {
  expect(readOccasion(written)).toEqual({ event, series, year, month })
})

test.each(['', '!', 'a small room somewhere', 'x'.repeat(2000)])('no occasion: %j', (written) => {
  expect(readOccasion(written)).toBeNull()
})

test.each([
  ['A 2015 & B 2016', ['A 2015', 'B 2016']],
  ['A: May 2015 and B: June 2015', ['A: May 2015', 'B: June 2015']],
  ['Salt & Pepper 2015', ['Salt & Pepper 2015']],
  ['A 2015, B 2016 and C 2017', ['A 2015', 'B 2016', 'C 2017']],
])('occasions part where each has its year: %s', (written, parts) => {
  expect(partOccasions(written)).toEqual(parts)
})
