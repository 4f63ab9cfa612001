import { expect, test } from 'vitest'
import { linksInText } from '../../../../import/parse/bare-links.ts'
import { linkMentions } from '../../../../import/parse/constructs/link-mentions.ts'
import type { Inline } from '../../../../import/parse/outline.ts'

/** A sentence with one link. */
function sentence(before: string, label: string, url: string, after = ''): Inline {
  const start = before.length
  return { text: before + label + after, links: [{ start, end: start + label.length, url }], emphases: [] }
}
const titled = (text: Inline): readonly string[] =>
  linkMentions(text, []).map(({ title, authors }) => [title, ...authors].join(' / '))

test('a label that names something, and whose it is', () => {
  expect(titled(sentence("read Ana Ruiz's ", 'Field Guide to Knots', 'https://a.example/k', ' first'))).toEqual([
    'Field Guide to Knots / Ana Ruiz',
  ])
  expect(titled(sentence('we use ', 'winch', 'https://github.com/fjord/winch'))).toEqual(['winch'])
})

test('a bare address is called by itself, a repository by its name', () => {
  expect(titled(linksInText('see https://a.example/knots/ there'))).toEqual(['a.example/knots'])
  expect(titled(linksInText('see https://github.com/fjord/winch'))).toEqual(['winch'])
})

test.each([
  ['it uses KnotLog++  (', 'KnotLog++'],
  ['read Ropes of the Harbor (', 'Ropes of the Harbor'],
  ['as Ana Ruiz (', 'a.example/k.pdf'],
  ['they have a look (', 'a.example/k.pdf'],
  ['Paper (', 'a.example/k.pdf'],
])('an address in brackets is called by the name before it: %s', (before, title) => {
  expect(titled(linksInText(`${before}https://a.example/k.pdf from Fjord)`))).toEqual([title])
})

test.each([
  ['here', 'https://a.example/k'],
  ['slides', 'https://a.example/k.pdf'],
  ['she said', 'https://a.example/k'],
  ['gulls', 'https://a.example/k'],
  ['@ana', 'https://twitter.com/ana'],
  ['', 'https://a.example/k'],
  ['Knots', ''],
])('%s %s names no work', (label, url) => {
  expect(titled(sentence('see ', label, url))).toEqual([])
})
