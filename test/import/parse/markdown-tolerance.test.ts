/** Marks that people write Markdown with, and that change nothing in what they say. */
import { expect, test } from 'vitest'
import { linesOf } from '../../../import/parse/lines.ts'
import { markdownOutline } from '../../../import/parse/markdown-outline.ts'
import { citations, presentations, read, speakers, talk, titles } from './facts.ts'

/** Labels and addresses of the links of the paragraphs of a text. */
function links(text: string): readonly string[] {
  return markdownOutline(linesOf(text), null).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? block.inline.links.map(({ start, end, url }) => `${block.inline.text.slice(start, end)} ${url}`)
        : [],
    ),
  )
}

test.each([
  ['{% youtube aaaaaaaaaaa %}', ['Video https://www.youtube.com/watch?v=aaaaaaaaaaa']],
  ['{{< youtube aaaaaaaaaaa >}}', ['Video https://www.youtube.com/watch?v=aaaaaaaaaaa']],
  ['{{< vimeo 123456789 >}}', ['Video https://vimeo.com/123456789']],
  ['{% include youtube.html id="aaaaaaaaaaa" %}', ['Video https://www.youtube.com/watch?v=aaaaaaaaaaa']],
  ['{% include toc.html %}', []],
  ['{{ page.title }}', []],
  [
    '<iframe width="560" src="https://www.youtube.com/embed/aaaaaaaaaaa" allowfullscreen></iframe>',
    ['Video https://www.youtube.com/embed/aaaaaaaaaaa'],
  ],
  ['<iframe src="//speakerdeck.com/player/abc"></iframe>', ['Slides https://speakerdeck.com/player/abc']],
  ['<iframe src="https://maps.example/oslo"></iframe>', []],
  ['[https://a.example/knots]()', ['https://a.example/knots https://a.example/knots']],
  ['[Knots][]\n\n[knots]: https://a.example/k', ['Knots https://a.example/k']],
  ['[the book][1]\n\n[1]: <https://a.example/k> "Knots"', ['the book https://a.example/k']],
])('%s', (text, expected) => {
  expect(links(text)).toEqual(expected)
})

test('tags within a fence stay as they are', () => {
  expect(links('```\n{% youtube aaaaaaaaaaa %}\n```')).toEqual([])
})

test('a badge is no link, a picture within a link is called by its words', () => {
  expect(links('[![build](https://img.shields.io/x.svg)](https://ci.example/x)')).toEqual([])
  expect(links('[![Quiet Knots](cover.png)](https://a.example/k.pdf)')).toEqual(['Quiet Knots https://a.example/k.pdf'])
  expect(links('[![Quiet Knots](still.png)](https://www.youtube.com/watch?v=aaaaaaaaaaa)')).toEqual([
    'Video https://www.youtube.com/watch?v=aaaaaaaaaaa',
  ])
})

const page = (eol: string): string =>
  [
    '#Quiet Knots',
    '',
    'Talk by Ana Ruiz at HarborConf 2019, which builds on an old idea[^1] and thanks to gulls[^2].',
    '',
    '##References',
    '* [The Knot](https://a.example/k.pdf)',
    '* [][0]',
    '* https://www.rfc-editor.org/rfc/rfc9999',
    '',
    '[0]: https://a.example/none',
    '[^1]: [Ropes and Gulls](https://a.example/r.pdf), Lindqvist 1999',
    '[^2]: They did not mind.',
    '',
  ].join(eol)

test.each([
  ['LF', '\n'],
  ['CR LF', '\r\n'],
  ['CR', '\r'],
])('headings without a blank, footnotes, bare addresses, lines that end with %s', (_, eol) => {
  const document = read(page(eol))
  expect(titles(document)).toEqual(['Quiet Knots'])
  const given = talk(document, 'Quiet Knots')
  expect(speakers(document, given)).toEqual(['Ana Ruiz'])
  expect(presentations(document, given)).toEqual(['HarborConf 2019|2019|||||HarborConf'])
  expect([...citations(document, given)].sort()).toEqual([
    'PAPER Ropes and Gulls <Lindqvist> @',
    'PAPER The Knot @References',
    'SPECIFICATION rfc-editor.org/rfc/rfc9999 @References',
  ])
})
