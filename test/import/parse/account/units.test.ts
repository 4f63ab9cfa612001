import { describe, expect, test } from 'vitest'
import { unitsOf } from '../../../../import/parse/account/units.ts'
import { writingOf } from '../../../../import/parse/account/writing.ts'

const units = (text: string) => unitsOf({ lines: text.split('\n') })
/** "line form text <address>" of each unit. */
const shown = (text: string) =>
  units(text).map(
    ({ startLine, form, text: words, url }) => `${startLine} ${form} ${words}${url === null ? '' : ` <${url}>`}`,
  )

describe('of Markdown', () => {
  test('headings, items at any depth, and links in each form', () => {
    expect(
      shown(`# Quiet Harbors
#Ropes
* [Knots](https://a.example/knots "the book") by Ana Ruiz
  - <https://a.example/slack> and www.b.example/tide.
    1. nested, with ![a pier](pier.png)

Moorings
========
See [the chart][c], [Pilot], a <a href='https://a.example/log'>log</a> and https://a.example/x_(y).

[c]: https://a.example/chart
[pilot]: <https://a.example/pilot>
[unused]: https://a.example/unused`),
    ).toEqual([
      '1 heading Quiet Harbors',
      '2 heading Ropes',
      '3 item Knots by Ana Ruiz',
      '3 link Knots <https://a.example/knots>',
      '4 item https://a.example/slack and www.b.example/tide.',
      '4 link https://a.example/slack <https://a.example/slack>',
      '4 link www.b.example/tide <www.b.example/tide>',
      '5 item nested, with a pier',
      '5 picture a pier <pier.png>',
      '7 heading Moorings',
      '9 line See [the chart][c], [Pilot], a log and https://a.example/x_(y).',
      '9 link the chart <https://a.example/chart>',
      '9 link Pilot <https://a.example/pilot>',
      '9 link log <https://a.example/log>',
      '9 link https://a.example/x_(y) <https://a.example/x_(y)>',
      '13 definition unused <https://a.example/unused>',
    ])
  })

  test('rows of tables with their head, footnotes, lines wholly in emphasis', () => {
    expect(
      shown(`| Event | Slides |
|-------|:------:|
| HarborConf | [deck](https://a.example/d) |
| | |

**Quiet Clocks**
*Ana Ruiz - Fjord*
and **some** words

[^1]: A. Ruiz. Slack Water. 2014.`),
    ).toEqual([
      '1 head | Event | Slides |',
      '3 row | HarborConf | deck |',
      '3 link deck <https://a.example/d>',
      '6 line Quiet Clocks',
      '7 line Ana Ruiz - Fjord',
      '10 item A. Ruiz. Slack Water. 2014.',
    ])
  })

  test('an item keeps what goes on below it, and stands below the item whose column is smaller', () => {
    const all = units(
      '# A\n\n- one\n  more [x](https://a.example)\n\n  still one\n\n   * two\n- three\n\nno item [y](https://a.example)\nat all',
    )
    expect(all.map(({ form, startLine, endLine }) => `${form} ${startLine}-${endLine}`)).toEqual([
      'heading 1-1',
      'item 3-6',
      'link 4-4',
      'item 8-8',
      'item 9-9',
      'link 11-11',
    ])
    expect(all.map(({ holder, above }) => [holder?.text, above?.text])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      ['one more x still one', undefined],
      [undefined, 'one more x still one'],
      [undefined, undefined],
      [undefined, undefined],
    ])
  })

  test('sections are the headings above, by their levels', () => {
    const sections = units('# A\n## B\n- b\n# C\n- c').map(({ text, section }) => `${section.join('>')}:${text}`)
    expect(sections).toEqual([':A', 'A:B', 'A>B:b', ':C', 'C:c'])
  })

  test.each([
    ['fenced code', '# A\n\n```sh\n- curl https://a.example\n# no heading\n```'],
    ['fenced code that never ends', '# A\n\n~~~\n- [a](https://a.example)'],
    ['indented code', '# A\n\n    - curl https://a.example\n    # no heading'],
    ['a span of code', '# A\n\nx `[a](https://a.example)` y\nx ``https://a.example ` `` y'],
    ['comments', '# A\n\nx <!-- https://a.example --> y\nz\n\n<!--\n- [a](https://a.example)\n-->'],
    ['scripts', '# A\n\n<script>\nlink("https://a.example")\n</script>'],
    ['brackets that are no links', '# A\n\nx [a] (b) [c] d](e) \\[f](g) h\ny'],
    ['rules and bullets without words', '# A\n\n- - -\n* * *\n-\n- …\n'],
  ])('%s: no unit', (_, text) => {
    expect(shown(text)).toEqual(['1 heading A'])
  })

  test('a comment in code hides nothing', () => {
    expect(shown('# A\n\nwrite `<!--` here\nor there\n\n- b')).toEqual(['1 heading A', '6 item b'])
  })

  test.each([
    ['an address with parentheses', '[a](https://a.example/b_(c))', 'https://a.example/b_(c)'],
    ['an address with a blank', '[a](https://a.example/b c)', 'https://a.example/b c'],
    ['no address', '[a]()', ''],
    ['a label over two lines', '[a\nb](https://a.example)', 'https://a.example'],
    ['a label with code', '[`a`][]\n\n[`a`]: https://a.example', 'https://a.example'],
    ['an escaped address', '[a](https://a.example/\\(b\\))', 'https://a.example/(b)'],
    ['brackets around', '[[a](https://a.example)]', 'https://a.example'],
  ])('%s: one link', (_, text, url) => {
    expect(units(`# H\n\nx\n${text}`).flatMap((unit) => unit.url ?? [])).toEqual([url])
  })

  test('a picture within a link is a link of its own', () => {
    expect(shown('# A\n\nx\n[![build](b.svg)](https://a.example)')).toEqual([
      '1 heading A',
      '4 link build <https://a.example>',
      '4 picture build <b.svg>',
    ])
  })

  test('addresses in front matter, not its lists', () => {
    expect(
      units('---\ntitle: A\ntags:\n- b\nurl: https://a.example/\n---\n# B').map(
        ({ region, text }) => `${region} ${text}`,
      ),
    ).toEqual(['matter https://a.example/', 'text B'])
  })
})

describe('of a page of HTML', () => {
  const page = `<!doctype html>
<nav><ul><li><a href="/">Home</a></li></ul></nav>
<h1>Quiet &amp; Harbors</h1>
<ul>
  <li>Ropes
    <ul><li><a href="https://a.example/k">Knots</a> by Ana</li></ul>
  </li>
  <li>Tides
</ul>
<table><tr><th>Event</th></tr><tr><td>HarborConf</td></tr></table>
<p>See https://a.example/bare. <iframe src="https://v.example/1"></iframe><img src="a.png" alt="pier"></p>
<script>var a = "https://a.example/no"</script>`

  test('links, items, rows, headings, pictures and what is embedded', () => {
    expect(shown(page)).toEqual([
      '2 item Home',
      '2 link Home </>',
      '3 heading Quiet & Harbors',
      '5 item Ropes',
      '6 item Knots by Ana',
      '6 link Knots <https://a.example/k>',
      '8 item Tides',
      '10 head Event',
      '10 row HarborConf',
      '11 link https://a.example/bare <https://a.example/bare>',
      '11 embedded  <https://v.example/1>',
      '11 picture pier <a.png>',
    ])
  })

  test('what stands in what, and what leads to other pages', () => {
    expect(units(page).map(({ text, holder, above, region }) => [text, holder?.text, above?.text, region])).toEqual(
      expect.arrayContaining([
        ['Home', 'Home', undefined, 'navigation'],
        ['Knots by Ana', undefined, 'Ropes', 'text'],
        ['Knots', 'Knots by Ana', undefined, 'text'],
      ]),
    )
  })

  test('items that are never closed', () => {
    expect(shown('<html><ul><li>a<li>b<ul><li>c</ul><li>d')).toEqual(['1 item a', '1 item b', '1 item c', '1 item d'])
  })
})

describe('of plain text', () => {
  test('every line with words, items with bullets, bare addresses', () => {
    expect(
      shown(
        'HarborConf 2019 Notes\n\n---\nQuiet Clocks - Ana Ruiz (Fjord)\n • Knots, <u>knots.example/book</u>\n   • Hitches\n1. Count\nthree-strand/two-strand',
      ),
    ).toEqual([
      '1 line HarborConf 2019 Notes',
      '4 line Quiet Clocks - Ana Ruiz (Fjord)',
      '5 item Knots, knots.example/book',
      '5 link knots.example/book <knots.example/book>',
      '6 item Hitches',
      '7 item Count',
      '8 line three-strand/two-strand',
    ])
  })
})

describe('of records', () => {
  test('an entry of BibTeX, its addresses and its DOI', () => {
    expect(
      shown(`% papers
@string{acm = "ACM"}
@article{ruiz14,
  title = {Slack {Water}},
  doi = {10.1000/slack},
  url = {https://a.example/slack}
}
@misc{tide, title = "Tide"}`),
    ).toEqual([
      '3 entry Slack Water',
      '5 link https://doi.org/10.1000/slack <https://doi.org/10.1000/slack>',
      '6 link https://a.example/slack <https://a.example/slack>',
      '8 entry Tide',
    ])
  })

  test('the objects of a JSON list, or the one object, with the addresses in their strings', () => {
    expect(shown('[{"title": "A", "x": {"URL": "https:\\/\\/a.example\\/b?c\\u0026d"}},\n {"id": "\\"}"}]')).toEqual([
      '1 entry A',
      '1 link https://a.example/b?c&d <https://a.example/b?c&d>',
      '2 entry {"id": "\\"}"}',
    ])
    expect(shown('{"a": [{"title": "no entry"}], "b": "see https://a.example/c."}')).toEqual([
      '1 entry no entry',
      '1 link https://a.example/c <https://a.example/c>',
    ])
  })
})

test.each([
  ['markdown', '# A'],
  ['markdown', 'words [a](b)'],
  ['markdown', '---\na: b\n---\nwords'],
  ['markdown', '[![a](b)](c)'],
  ['plain', '• a\n• b'],
  ['plain', 'a <b> c'],
  ['html', '<!DOCTYPE html>\n<p>a'],
  ['html', 'a<p>b</p>'],
  ['json', ' {"a": 1}\n'],
  ['json', '[]'],
  ['bibtex', '% a\n\n@book{b, title = {c}}'],
])('the writing of a text: %s', (writing, text) => {
  expect(writingOf(text)).toBe(writing)
})
