import { expect, test } from 'vitest'
import { readGivingLine, withPlaces } from '../../../../import/parse/constructs/giving-line.ts'
import { linesOf } from '../../../../import/parse/lines.ts'
import { markdownOutline } from '../../../../import/parse/markdown-outline.ts'
import type { Inline } from '../../../../import/parse/outline.ts'

/** A paragraph of Markdown. */
function inline(text: string): Inline {
  const [block] = markdownOutline(linesOf(text), null).sections[0]?.blocks ?? []
  if (block?.kind !== 'paragraph') throw new Error(`no paragraph in ${text}`)
  return block.inline
}

test.each([
  [
    'HarborConf Oslo, May 2019 · [video](https://youtu.be/aaaaaaaaaaa) · [slides](/a.pdf)',
    'HarborConf Oslo, May 2019',
    'HarborConf Oslo',
  ],
  [
    'Rope conference, St. Ives, Norway (15.06.2020) ([video](https://youtu.be/aaaaaaaaaaa), [site](https://a.example))',
    'Rope conference, St. Ives, Norway (15.06.2020)',
    'Rope conference',
  ],
  ['2023 RopeCon @ Oslo, Norway', '2023 RopeCon', 'RopeCon'],
  ['📍 HarborConf 2019', 'HarborConf 2019', 'HarborConf'],
  ['[Hitch - June 27, 2013](https://www.meetup.com/hitch/events/1/)', 'Hitch - June 27, 2013', 'Hitch'],
])('%s', (line, event, series) => {
  expect(readGivingLine(inline(line))?.occasion).toMatchObject({ event, series })
})

test('the date may be that of a heading', () => {
  expect(readGivingLine(inline('Harbor Ropes Meetup'))).toBeNull()
  expect(readGivingLine(inline('Harbor Ropes Meetup'), '2019')?.occasion.year).toBe(2019)
})

test.each([
  '“Quiet Knots” at HarborConf 2019',
  'Quiet Knots - HarborConf 2019',
  'In 2019 we tied knots. It was hard.',
  'Oslo 2019',
  'May 2019',
])('%s is more or less than an occasion', (line) => {
  expect(readGivingLine(inline(line))).toBeNull()
})

test('an event above its place and date', () => {
  const lines = (text: string): readonly string[] =>
    withPlaces(text.split('\n').map((line) => inline(line))).map((line) => line.text)
  expect(lines('**Harbor Ropes**\nOslo, Norway (10.2019)')[1]).toBe('Event: Harbor Ropes, 10.2019')
  expect(lines('Harbor Ropes\nOslo, Norway (10.2019)')[1]).toBe('Oslo, Norway (10.2019)')
})
