import { expect, test } from 'vitest'
import { linksInText } from '../../../../import/parse/bare-links.ts'
import { readListedTalks } from '../../../../import/parse/constructs/listed-talk.ts'

const read = (written: string, date = ''): readonly unknown[] | null => {
  const [found] = readListedTalks({ head: linksInText(written), below: [] }, date)
  const occasion = found?.givings[0]?.occasion
  return found === undefined ? null : [found.title, occasion?.event, occasion?.year]
}

test.each([
  ['Quiet Clocks - HarborConf 2019', ['Quiet Clocks', 'HarborConf 2019', 2019]],
  ['HarborConf 2019: Quiet Clocks', ['Quiet Clocks', 'HarborConf 2019', 2019]],
  ['"Quiet Clocks" presented at HarborConf 2019 (May 3rd, 2019), Quay Hall', ['Quiet Clocks', 'HarborConf 2019', 2019]],
  ['"Quiet Clocks" given at the Oslo Knot Group (May 2019)', ['Quiet Clocks', 'Oslo Knot Group, May 2019', 2019]],
  ['"Quiet Clocks" at HarborConf 2019 (cancelled)', ['Quiet Clocks', 'HarborConf 2019', 2019]],
  ['"Quiet Clocks" at HarborConf 2019', ['Quiet Clocks', 'HarborConf 2019', 2019]],
])('%s', (written, expected) => {
  expect(read(written)).toEqual(expected)
})

test('the year may be that of the heading above', () => {
  expect(read('Quiet Clocks - HarborConf')).toBeNull()
  expect(read('Quiet Clocks - HarborConf', '2019')?.[2]).toBe(2019)
})

test.each(['Quiet Clocks', 'Written in 2019', 'Quiet Clocks: A Study', ''])('%j has no occasion', (written) => {
  expect(read(written)).toBeNull()
})
