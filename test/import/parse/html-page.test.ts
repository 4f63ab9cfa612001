import { describe, expect, test } from 'vitest'
import { htmlOutline } from '../../../import/parse/html/html-page.ts'
import { linesOf } from '../../../import/parse/lines.ts'
import type { Item } from '../../../import/parse/outline.ts'
import { citations, occasions, presentations, read, speakers, talk, talks, titles } from './facts.ts'

const page = `<!DOCTYPE html>
<html lang="en">
<head>
  <title>Quiet Harbors | Mira's pages</title>
  <meta name="author" content="Mira Halvorsen">
  <link rel="canonical" href="https://mira.example/talks/quiet.html">
  <style>h1 { color: navy }</style>
</head>
<body>
<header class="top"><h1>Mira's pages</h1><nav><ul><li><a href="/">Home</a></li><li><a href="/talks">Talks</a></li></ul></nav></header>
<main>
  <article>
    <h1>Quiet Harbors</h1>
    <p>Given at <a href="https://harborconf.example">HarborConf 2019</a>
       &amp; NordicDev 2020
       [<a href="https://speakerdeck.com/mira/quiet">Slides</a>]
       [<a href="https://www.youtube.com/watch?v=aaaaaaaaaaa">Video</a>]</p>
    <h2>Abstract</h2>
    <p>Ropes are cheap.<br>Knots are <em>not</em>.</p>
    <h2>References</h2>
    <ul>
      <li>Knots
        <ul>
          <li><a href="https://papers.example/knot.pdf">The Long Knot</a> by Ana Ruiz
          <li><a
                href="../notes/winch.html">A Winch &amp; Its Rope</a>
        </ul>
      </li>
      <li><a href="https://github.com/fjord/winch">Winch</a></li>
    </ul>
  </article>
</main>
<aside><ul><li><a href="https://other.example/ad.html">Buy a boat</a></li></ul></aside>
<footer><p>Given at the end of the page 2021</p></footer>
<script>document.write('<li><a href="https://bad.example">Bad</a></li>')</script>
</body>
</html>
`

/** The line of the page that holds these words first. */
function lineOf(words: string): number {
  return page.slice(0, page.indexOf(words)).split('\n').length
}

describe('a talk page', () => {
  const document = read(page)

  test('its talk, who gave it and where; nothing of what stands around the content', () => {
    expect([document.kind, document.title, titles(document)]).toEqual(['TALK_PAGE', 'Quiet Harbors', ['Quiet Harbors']])
    const quiet = talk(document, 'Quiet Harbors')
    expect(speakers(document, quiet)).toEqual(['Mira Halvorsen'])
    expect(presentations(document, quiet)).toEqual([
      'HarborConf 2019|2019||||https://speakerdeck.com/mira/quiet|HarborConf',
      'NordicDev 2020|2020|||https://www.youtube.com/watch?v=aaaaaaaaaaa|https://speakerdeck.com/mira/quiet|NordicDev',
    ])
    expect(quiet.abstract).toBe('Ropes are cheap.\n\nKnots are not.')
  })

  test('its references, nested as in the page, links made whole', () => {
    const quiet = talk(document, 'Quiet Harbors')
    expect(citations(document, quiet)).toEqual([
      'PAPER The Long Knot <Ana Ruiz> @References > Knots',
      'ARTICLE A Winch & Its Rope @References > Knots',
      'TOOL Winch @References',
    ])
    expect(document.mentions).toContainEqual(
      expect.objectContaining({ links: [expect.objectContaining({ url: 'https://mira.example/notes/winch.html' })] }),
    )
  })

  test('the lines are those of the file', () => {
    const winch = document.mentions.find((one) => one.kind === 'work' && one.title.startsWith('A Winch'))
    expect(winch?.statement).toMatchObject({ startLine: lineOf('<li><a\n'), endLine: lineOf('../notes') })
    expect(winch?.statement.quote).toContain('href="../notes/winch.html">A Winch &amp; Its Rope</a>')
  })
})

test('a page in one line quotes no more than what states a thing', () => {
  const document = read(page.replace(/\n\s*/g, ' '))
  const knot = document.mentions.find((one) => one.kind === 'work' && one.title === 'The Long Knot')
  expect(knot?.statement).toMatchObject({
    startLine: 1,
    quote: '<a href="https://papers.example/knot.pdf">The Long Knot</a> by Ana Ruiz',
  })
  expect(citations(document, talk(document, 'Quiet Harbors'))).toHaveLength(3)
})

test('a page that has no heading is called what its head says, and what it plays is its recording', () => {
  const document = read(`<html><head><title>Quiet Harbors | Fjord Labs</title></head><body>
<p>My talk given at HarborConf 2019.</p>
<iframe src="//www.youtube.com/embed/aaaaaaaaaaa?rel=0" title="player"></iframe>
<iframe src="https://tracker.example/pixel"></iframe>
</body></html>`)
  expect(titles(document)).toEqual(['Quiet Harbors'])
  expect(presentations(document, talk(document, 'Quiet Harbors'))).toEqual([
    'HarborConf 2019|2019|||https://www.youtube.com/embed/aaaaaaaaaaa?rel=0||HarborConf',
  ])
})

test('facts in definition lists and tables', () => {
  const document = read(`<!-- saved -->
<html><body><h1>Quiet Harbors</h1>
<dl><dt>Speaker<dd>Mira Halvorsen<dt>Event:<dd>HarborConf
<dt>Date</dt><dd>May 2019</dd>
<dt>Slides</dt><dd><a href="https://speakerdeck.com/mira/quiet">deck</a></dd></dl>
<table><tr><th>Event<th>Date<th>Video
<tr><td>NordicDev<td>June 2020<td><a href="https://vimeo.com/123456">here</a></table>
</body></html>`)
  const quiet = talk(document, 'Quiet Harbors')
  expect(speakers(document, quiet)).toEqual(['Mira Halvorsen'])
  expect(presentations(document, quiet)).toEqual([
    'NordicDev|2020|6||https://vimeo.com/123456|https://speakerdeck.com/mira/quiet|NordicDev',
  ])
})

describe('the outline', () => {
  const outline = (html: string) => htmlOutline(linesOf(html), null)
  const texts = (html: string) =>
    outline(html).sections.flatMap(({ heading, blocks, tables }) => [
      ...(heading === null ? [] : [`h${heading.level} ${heading.inline.text}`]),
      ...blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.inline.text] : block.items.flatMap(shown))),
      ...tables.flatMap(({ head, rows }) =>
        [head, ...rows.map(({ cells }) => cells)].map((row) => row.map(({ text }) => text).join(' | ')),
      ),
    ])
  const shown = (item: Item): readonly string[] => [
    `- ${item.inline.text}`,
    ...item.items.flatMap(shown).map((one) => ` ${one}`),
  ]

  test.each([
    [
      'items and paragraphs that nobody closes',
      '<ul><li>One<li>Two<ul><li>Three</ul><li>Four</ul><p>A<p>B',
      ['- One', '- Two', ' - Three', '- Four', 'A', 'B'],
    ],
    ['text without paragraphs', '<div>A <b>b</b><div>C</div>d</div>', ['A b', 'C', 'd']],
    ['white space as it is shown', '<p>  A\u00a0 &nbsp;b\t<i> c </i>d </p>', ['A b c d']],
    [
      'a table that lays out a page',
      '<table><tr><td><h2>T</h2></td><td><ul><li>A</li></ul></td></tr></table>',
      ['h2 T', '- A'],
    ],
    [
      'a table of facts',
      '<table><thead><tr><th>A<th>B</thead><tbody><tr><td>c<td><p>d</p></table>',
      ['A | B', 'c | d'],
    ],
    ['cards in a list', '<ul><li><h3>T</h3><p>by A</p></li></ul>', ['h3 T', 'by A']],
    [
      'what is hidden',
      '<p hidden>a</p><p aria-hidden="true">b</p><div role="navigation">c</div><p style="display: none">d</p><p>e</p>',
      ['e'],
    ],
    ['a form around a page', '<form><h1>T</h1><p>A</p></form><form><p>Search</p></form>', ['h1 T', 'A']],
    ['ends without beginnings', '</div></p><p>A</b></ul>B</p>', ['AB']],
    [
      'comments, declarations, entities',
      '<!-- <p>no</p> --><p>&quot;A&#39;s&quot; &amp; &eacute; &unknown;</p>',
      ['"A\'s" & é &unknown;'],
    ],
    ['attributes of all kinds', `<p title='>' data-x=a>A <a href='b?c=1&amp;d' rel=x>e</a></p>`, ['A e']],
    [
      'a picture that is all of a link',
      '<p><a href="/x"><img src="t.jpg" alt="The deck"></a> <a href="/y"><img src="https://ci.example/badge.svg" alt="build"></a></p>',
      ['The deck'],
    ],
    [
      'terms without descriptions',
      '<dl><dt>A</dt><dt>B</dt><dd>c</dd><div><dt>D</dt><dd>e</dd><dd>f</dd></div></dl>',
      ['- A', '- B: c', '- D: e', '- D: f'],
    ],
  ])('%s', (_, html, expected) => expect(texts(`<html><body>${html}</body></html>`)).toEqual(expected))

  test('a link around a heading is the link of the heading', () => {
    const [section] = outline('<body><h1>A</h1></body>').sections
    expect(section?.heading?.inline.links).toEqual([])
    const [linked] = outline('<body><a href="/x"><h1>A b</h1></a></body>').sections
    expect(linked?.heading?.inline.links).toEqual([{ start: 0, end: 3, url: '/x' }])
  })

  test('each line of a paragraph is a line of its text', () => {
    const [section] = outline('<body>\n<p>One\n  two<br>\n<!-- a\ncomment -->three\n\nfour</p>').sections
    expect(section?.blocks.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [2, 3],
      [5, 7],
    ])
    expect(section?.blocks[1]).toMatchObject({ inline: { text: 'three\n\nfour' } })
  })
})

test.each([
  ['a page', '<!doctype html><p>x', 'OTHER'],
  ['its content alone', '<h1>Quiet</h1>\n<p>Given at HarborConf 2019</p>\n<ul><li>a</li></ul>', 'TALK_PAGE'],
  [
    'Markdown that begins with HTML',
    '<h1 align="center">Quiet</h1>\n<p>Hi</p>\n<p>there</p>\n\nGiven at HarborConf 2019\n\n- [a](https://a.example)',
    'TALK_PAGE',
  ],
])('%s is recognised', (_, text, kind) => expect(read(text).kind).toBe(kind))

describe('a list of terms', () => {
  const page = (items: string): string => `<html><body><h1>My talks</h1>\n<dl>${items}</dl></body></html>`

  test('has the title of a talk above where it was given, or the event above the title', () => {
    const titles = page(
      '<dt><a href="https://slides.example/t">Time and Tide</a></dt><dd>RopeConf 2020, Oslo</dd>\n<dt>How Knots Slip</dt><dd>HarborConf 2019. <a href="https://youtu.be/abcdefghijk">Video</a></dd><dd>QuayConf 2018</dd>',
    )
    const found = talks(titles).map(({ title, given }) => `${title}: ${occasions(given).join('; ')}`)
    expect(found).toEqual([
      'Time and Tide: RopeConf 2020, Oslo|2020|',
      'How Knots Slip: HarborConf 2019|2019|; QuayConf 2018|2018|',
    ])
    const events = page(
      '<dt>RopeConf North Europe 2020</dt><dd><a href="https://slides.example/t">Time and Tide</a></dd>\n<dt>HarborConf 2019</dt><dd>How Knots Slip (<a href="https://youtu.be/abcdefghijk">video</a>)</dd>',
    )
    expect(talks(events).map(({ title, given }) => `${title}: ${occasions(given).join('; ')}`)).toEqual([
      'Time and Tide: RopeConf North Europe 2020|2020|',
      'How Knots Slip: HarborConf 2019|2019|',
    ])
  })
})
