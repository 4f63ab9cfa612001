import { expect, test } from 'vitest'
import { frontMatterFields } from '../../../import/parse/front-matter.ts'

/** "label=value" of each field. */
const fields = (lines: readonly string[]): readonly string[] =>
  frontMatterFields(lines.join('\n'), 2).map(({ label, value }) => `${label}=${value.text}`)

test('each field has its line', () => {
  const [title, date] = frontMatterFields('title: Quiet\n\n# a remark\ndate: 2019-05-01', 2)
  expect([title?.startLine, date?.startLine]).toEqual([2, 5])
})

test('YAML: quotes, remarks, lists within a line and of lines', () => {
  expect(
    fields([
      'title: "Quiet: Knots"',
      "venue: 'Oslo' # the old town",
      'guests: [Ana Ruiz, "Oskar Lind"]',
      'tags:',
      '  - a1',
      '- b2',
    ]),
  ).toEqual(['title=Quiet: Knots', 'venue=Oslo', 'guests=Ana Ruiz', 'guests=Oskar Lind', 'tags=a1', 'tags=b2'])
})

test('YAML: fields within fields, and lists of things', () => {
  expect(
    fields([
      'speakers:',
      '  - name: Ana Ruiz',
      '    twitter: ana',
      '  - name: Oskar Lind',
      'event:',
      '  name: HarborConf',
    ]),
  ).toEqual(['speakers name=Ana Ruiz', 'speakers twitter=ana', 'speakers name=Oskar Lind', 'event name=HarborConf'])
})

test('TOML: tables, lists over several lines, remarks', () => {
  expect(
    fields([
      'title = "Quiet" # no',
      'guests = [',
      '  "Ana Ruiz",',
      '  "Oskar Lind"',
      ']',
      '[[links]]',
      'name = "Winch"',
    ]),
  ).toEqual(['title=Quiet', 'guests=Ana Ruiz', 'guests=Oskar Lind', 'links name=Winch'])
})

test('names of fields are words', () => {
  expect(fields(['videoUrl: https://a.example/v', 'talk_title: Quiet', 'event-date: 2019'])).toEqual([
    'video url=https://a.example/v',
    'talk title=Quiet',
    'event date=2019',
  ])
})

test('an address is no field, and the text of several lines is left out', () => {
  expect(fields(['description: |', '  title: not one', '  https://a.example', 'https://a.example/b'])).toEqual([])
  expect(fields(['description: >-', '  some words', 'title: Quiet'])).toEqual(['title=Quiet'])
})

test('what is no front matter says nothing', () => {
  expect(fields(['', '---', ': x', '[', ']', '- ', 'just words', '{"a": 1}'])).toEqual([])
})
