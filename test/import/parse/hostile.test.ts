/** No text takes longer than in proportion to its length: four times the text takes at most eight times the time. */
import { expect, test } from 'vitest'
import { linesOf } from '../../../import/parse/lines.ts'
import { slowness } from '../../support/slowness.ts'
import { read } from './facts.ts'

const repeated =
  (piece: string) =>
  (size: number): string =>
    piece.repeat(Math.ceil(size / piece.length))
const counted =
  (piece: (index: number) => string) =>
  (size: number): string =>
    Array.from({ length: Math.ceil(size / piece(1000).length) }, (_, index) => piece(index)).join('')
const rule = '-'.repeat(40)

/** Beginnings that lead a text to each format, in the place where it says most. */
const formats = {
  Markdown: '# Quiet\nGiven at HarborConf 2019\n\n## References\n- ',
  'a reading list': `# Papers\n\n${'- [Quiet](https://a.example/q.pdf) (Ruiz, 1999)\n'.repeat(4)}- `,
  'Markdown notes': `# HarborConf 2019 notes\n\n${'## Quiet Knots\n*Ana Ruiz - Fjord*\n\n'.repeat(3)}- `,
  'a post of a meetup': '---\ntitle: Ana Ruiz on Knots\ntags: meetup\n---\n\n## Oslo - May 9, 2019\n\n**Ana Ruiz** on ',
  'an episode': '---\nepisode: 7\ntitle: Knots with Ana Ruiz\n---\n\n## Show notes\n\n- ',
  'the paragraph of a README': 'The accompanying repository for The Quiet talk\n',
  notes: 'HarborConf 2017 Notes\n\nDay 1\n\nA Mooring - Mira Halvorsen (Fjord)\n\nTwo Ropes - Ana Ruiz (Fjord)\n\n• ',
  'a deck': `Recap\n\n\n\n${'Loud\nMira Halvorsen (@mira), Fjord\n\n\n\n'.repeat(3)}a\n- `,
  'slides of a talk': 'Knots Are Lies\n\nMira Halvorsen\n@mira\n\nRope Camp 2019\n\n\n\nReferences\n\n- ',
  'a repository under heads': '==> a.md <==\n# Quiet\nGiven at HarborConf 2019\n==> b.md <==\n# Talks\n- ',
  'talks of my own': '# My talks\n\n- [Quiet](https://a.example/q) - HarborConf 2019\n- ',
  'talks in rows': '# My talks\n\n- Nov 2016 - Quiet - HarborConf\n- Nov 2015 - Loud - HarborConf\n- ',
  'slides in Markdown': `# Quiet\n\nMira Halvorsen\n\n${'---\n\n# a\n\n'.repeat(4)}`,
  'a podcast': 'In this podcast, Ana Ruiz talks.\nNotes\n- 1m:10s - a\n- 1m:20s - a\n- 2m:10s - a\n- 3m:10s - ',
  'a page': '<!doctype html><h1>Quiet</h1><p>Given at HarborConf 2019<h2>References</h2><ul><li>',
  'a bibliography':
    '@article{a, title={A b}}\n@article{b, author={A B and C D}, journal={Proc. of the 2nd Knots}, title={',
  'a record': '{"title": "Quiet - Mira Halvorsen", "speakers": ["Mira Halvorsen"], "videos": [], "description": "',
  'a dump': `/a.md:\n${rule}\n1 | # Quiet\n2 | Given at HarborConf 2019\n3 | `,
} as const

/** Lines of one piece over and over. */
const lines = {
  brackets: '[',
  stars: '*',
  underscores: '_',
  parentheses: '(',
  'links begun': '[x](',
  dashes: 'a - b - c ',
  rules: '--------',
  equals: '====',
  by: 'by by by ',
  colons: 'a: ',
  emails: 'ana@a.example ',
  names: 'Ana Ruiz, ',
  'names turned': 'Ruiz, A., ',
  given: 'given at ',
  quotes: 'a talk “a” ',
  makers: 'Winch was written by Ana Ruiz ',
  tags: '<a href="x">',
  tools: 'Kafka, Storm and ',
  papers: 'the Dapper paper by Ana Ruiz ',
  capitals: 'The Gull (Ana) ',
  fields: 'Speaker: Ana Ruiz | ',
  companions: 'Quiet (with Ana Ruiz) ',
} as const

/** Texts of many lines, each of the format that it is hostile to. */
const texts: Readonly<Record<string, (size: number) => string>> = {
  'a list of HTML in Markdown whose items stand apart': (size) =>
    `# Talks\n\n<ul>\n${repeated('\t<li>[Quiet](http://a.example/q) Ana Ruiz</li>\n\n')(size)}`,
  'a dump without closing rules': repeated(`/a.md:\n${rule}\n1 | # A\n2 | given at HarborConf 2019\n`),
  'a dump in one line without closing rules': repeated(`/a.md: ${rule} 1 | # A 2 | x `),
  'nested bullets': (size) => Array.from({ length: size / 30 }, (_, i) => `${' '.repeat(i % 50)}- a ${i}`).join('\n'),
  'talks told of as text': (size) =>
    `RopeConf 2014 recap\n\n${counted((i) => `A talk by Ada Moore about “Quiet Knots ${i}” and a number of talks including\n• Ropes ${i}\n`)(size)}`,
  'titles in quotes and names': (size) =>
    `RopeConf 2014\n\n${counted((i) => `Ada Moore “Knots of ${i}”\nIt was wet.\n`)(size)}`,
  'titles above authors': (size) =>
    `Papers to read\n\n${counted((i) => `Knots of the harbor ${i}\nAuthors: Ada Moore\n`)(size)}`,
  'works as text': (size) =>
    `This is the list of papers we read:\n${counted((i) => `${' '.repeat(i % 3)}- Knots of tar ${i}\n`)(size)}`,
  'notes of one talk': (size) =>
    `# Quiet Knots - Ada Moore (Fjord)\n\n${counted((i) => `- Ropes ${i}\n  - tar\n`)(size)}`,
  'links of an episode': (size) =>
    `Knots with Ada Moore\nIn this episode of the podcast.\nLinks\n${counted((i) => `- Ada’s “Knots of ${i}”\n`)(size)}`,
  'titles above their links': (size) =>
    `# Papers\n\n${counted((i) => `- Quiet Knots ${i}\n  - [PDF](https://a.example/${i}.pdf)\n  - [Blog](https://a.example/${i})\n`)(size)}`,
  'days of talks': (size) =>
    `# RopeConf 2014 notes\n\n${counted((i) => `- Day ${i % 9}:\n  - Knots of ${i} by Ada Moore.\n`)(size)}`,
  'headings with commas': (size) =>
    `# RopeConf 2014 notes\n\n${repeated(`## Knots, ${'Tar, '.repeat(30)}Ada Moore\n\nWet.\n\n`)(size)}`,
  'pairs of bullets': repeated('- a\n  - b\n'),
  'evenings of a group': repeated(
    '## [2014-10-23 Quiet Knots](https://www.meetup.com/Ropes/events/2/)\n\nAda Moore will present it.\n\n',
  ),
  'a programme of evenings': repeated('**Oslo 7/8**: [Ada Moore on Knots](https://www.meetup.com/Ropes/events/1/)\n\n'),
  'sessions told in prose': (size) =>
    `# RopeConf 2014 notes\n\n${repeated('## Ropes and tar\n\nThis was a talk by Ada Moore on it.\n\n')(size)}`,
  'talks in quotes': (size) =>
    `# RopeConf 2014 recap\n\n${repeated('a talk “[Knots](https://youtu.be/a)” by [Ada Moore](https://twitter.com/ada) ')(size)}`,
  'dashes for bullets': (size) => `# A\n\nAda:\n${repeated('– [a](https://a.example)\n')(size)}`,
  'days without speakers': (size) =>
    `# RopeConf 2014 notes\n\n${counted((i) => `## Day ${i % 9}\n\n### Ropes and tar ${i}\n\n- a\n\n`)(size)}`,
  'references in capitals': repeated('[1] MOORE, A. B., AND LIND, O. Knots. In Proc. ROPE, 2011.\n\n'),
  'heads of files': repeated(`${'='.repeat(250)}x\n`),
  'talks and where they were given': counted(
    (i) =>
      `# My talks\n\n- Quiet Knots ${i}\n  * HarborConf Oslo, May 2019 ([slides](https://a.example/${i}))\n  * RopeCamp 2018\n`,
  ),
  'deeper and deeper': (size) =>
    Array.from({ length: Math.sqrt(size * 2) }, (_, i) => `${' '.repeat(i)}- a`).join('\n'),
  'a deck of many pages': counted((i) => `\n\n\nQuiet ${i}\nAna Ruiz (@ana${i}), Fjord${i}\n\n- MOOR\n`),
  'notes of many sessions': counted(
    (i) => `HarborConf 2019 Notes\n\nTwo Ropes ${i} - Ana Ruiz (Fjord)\n\n• Read “The Knot”\n\n`,
  ),
  'a podcast of many minutes': (size) =>
    `A podcast\n${counted((i) => `- 1m:20s - Winch${i} was written by Ana Ruiz.\n`)(size)}`,
  'references by number': (size) =>
    `${counted((i) => `- [x][a${i}]\n`)(size / 2)}\n${counted((i) => `[a${i}]: https://a.example/${i}\n`)(size / 2)}`,
  'a long paragraph': (size) => `# A\n\n- ${repeated('a b c\n')(size)}`,
  'a list of talks as text': counted((i) => `Quiet Knots ${i}\n\nTalk — HarborConf (Oslo, Norway) — May 2019\n\n`),
  'titles above addresses': (size) => `# Papers\n\n${repeated('Quiet Knots\nhttps://a.example/\n')(size)}`,
  'what a group heard': (size) => `Our meetups\n\n${counted((i) => `- 2019-05-02: Ana Ruiz - Knots ${i}\n`)(size)}`,
  'days below a year': (size) =>
    `# Talks\n\n## 2019\n\n### Knots\n\n${repeated('* May 3: [Harbor](https://a.example/)\n')(size)}`,
  'front matter': (size) => `---\n${repeated('a: b\n')(size)}---\n# A\n`,
  'front matter within': (size) => `# A\n\n---\n${repeated('a: b\n')(size)}---\n`,
  'a table': (size) => `# A\n\n| Event | Date |\n|--|--|\n${repeated('| HarborConf | May 2019 |\n')(size)}`,
  'links in one item': (size) => `# A\n\n- ${repeated('[a](https://a.example) ')(size)}`,
  'links in one line of tags': (size) => `# A\n\n<p>${repeated('<a href="https://a.example">a</a>')(size)}`,
  'items in one line of tags': (size) => `# A\n\n<ul>${repeated('<li>a')(size)}`,
  'lists in lists of tags': (size) => `# A\n\n${repeated('<ul><li>a')(size)}`,
  'comments that never end': (size) => `# A\n\nx ${repeated('<!-- ')(size)}`,
  'fences that never end': (size) => `# A\n\n${repeated('````\n```\n')(size)}`,
  'runs of back quotes': counted((i) => `${'`'.repeat(1 + (i % 40))}a`),
  'many talks': repeated('## A\nGiven at HarborConf 2019\n'),
  'many rows of talks': (size) =>
    `# A\n\n| Talk | Event | Date |\n|--|--|--|\n${counted((i) => `| Quiet ${i} | HarborConf | May 2019 |\n`)(size)}`,
  'many references': (size) =>
    `# Papers\n\n${counted((i) => `- [Quiet ${i}](https://a.example/${i}.pdf) (Ruiz, 1999)\n`)(size)}`,
  'many sessions': (size) =>
    `# HarborConf 2019 notes\n${counted((i) => `## Quiet ${i}\n*Ana Ruiz - Fjord*\n\n- a\n`)(size)}`,
  'many who present': (size) =>
    `---\ntags: meetup\ntitle: A\n---\n${counted((i) => `**Ana Ruiz${'abcdefghij'.charAt(i % 10)}** on [Knots ${i}](https://a.example/${i}.pdf)\n\n`)(size)}`,
  'many voices': (size) =>
    `---\nepisode: 7\ntitle: A\n---\n${counted((i) => `Guest: Ana Ruiz\n- [a${i}](https://a.example/${i})\n`)(size)}`,
  'many footnotes': (size) =>
    `# A\nGiven at HarborConf 2019\n\n${counted((i) => `a[^${i}]\n`)(size / 2)}\n${counted((i) => `[^${i}]: https://a.example/${i}\n`)(size / 2)}`,
  'many who present, all others': (size) =>
    `---\ntags: meetup\ntitle: A\n---\n${counted((i) => `**Ana Ru${String(i).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}** on Knots ${i}\n\n`)(size)}`,
  'a list of words': (size) => `# Papers\n\n${repeated('- Quiet Knots of Oslo\n')(size)}`,
  'tags of generators': repeated('{% youtube '),
  'dots and names': (size) =>
    `# Papers\n\n${'- [Q](https://a.example/q.pdf)\n'.repeat(4)}- [Q](https://a.example/r.pdf) ${repeated('Ruiz. ')(size)}`,
  'names as headings': repeated('# A\n## Ana Ruiz\n'),
  'headings without text': (size) => `# A\n## B\n${repeated('### C\n')(size)}`,
  'numbered sessions': (size) =>
    `# HarborConf 2019 notes\n${counted((i) => `## ${i % 90}. Quiet ${i}\n* speaker: Ana Ruiz\n`)(size)}`,
  'links with a blank': repeated('[a] (https://a.example/) '),
  quotations: repeated('>'),
  'elements that nobody closes': (size) => `<html>${repeated('<div><p><b><a href="x">a')(size)}`,
  'ends of nothing': (size) => `<html>${repeated('<div></p></foo></b>')(size)}`,
  'items in items': (size) => `<html>${repeated('<ul><li>a')(size)}`,
  'tables in tables': (size) => `<html>${repeated('<table><tr><td>a<td>b')(size)}`,
  'an element of many attributes': (size) => `<html><p ${counted((i) => `a${i}=${i} `)(size)}>a`,
  'a page in one line': (size) =>
    `<html><h1>Quiet</h1><p>Given at HarborConf 2019</p><h2>References</h2><ul>${counted((i) => `<li><a href="https://a.example/${i}">The Knot ${i}</a></li>`)(size)}`,
  'comments begun': (size) => `<html>${repeated('<!--')(size)}`,
  'quotes begun': (size) => `<html>${repeated(`<a href="x' b`)(size)}`,
  entities: (size) => `<html><p>${repeated('&amp;&#38;&x')(size)}`,
  'blanks in an entry': (size) => `@article{a, title={A}}\n@article{${' '.repeat(size)}"`,
  'lines before an entry': (size) => `${'\n'.repeat(size / 2)}${'%\n'.repeat(size / 4)}x\n@article{a, title={A}}`,
  'entries that nobody closes': repeated('@article{a, title={A b\n'),
  'fields that nobody closes': (size) => `@article{a, title="${repeated('{"')(size)}`,
  'many entries': counted((i) => `@article{a${i}, title={A b ${i}}, author={Doe, J${i}}, crossref={a1}}\n`),
  'many names': (size) => `@article{a, title={A b}, author={${repeated('A and ')(size)}}}`,
  'braces in braces': (size) => `@article{a, title={${'{'.repeat(size / 2)}${'}'.repeat(size / 2)}}}`,
  accents: (size) => `@article{a, title={${repeated(`\\'{\\"`)(size)}}}`,
  'JSON in JSON': (size) => `{"title": "A", "speakers": ${'['.repeat(size)}`,
  backslashes: (size) => `{"title": "A", "speakers": ["${'\\'.repeat(size)}`,
  'quotation marks escaped': (size) => `{"title": "A", "speakers": ["${repeated('\\"')(size)}`,
  'many talks of a list': (size) => `[${counted((i) => `{"title": "A ${i} - B", "speakers": ["Ana Ruiz"]},`)(size)}`,
  'many items of CSL': (size) =>
    `[${counted((i) => `{"type": "paper-conference", "title": "A ${i}", "author": [{"family": "B"}]},`)(size)}`,
  'a title of dashes': (size) => `{"speakers": ["Ana Ruiz"], "title": "${repeated('a - b by c: ')(size)}"}`,
  blanks: (size) => `${' '.repeat(size)}x`,
  'line breaks': repeated('\n'),
}

/** The shortest of three runs, in milliseconds. */
function timeOf(text: string): number {
  const times = [0, 1, 2].map(() => {
    const begun = performance.now()
    read(text)
    return performance.now() - begun
  })
  return Math.min(...times)
}

/** Below this many milliseconds the clock says nothing. */
const noise = 40

function expectLinear(shape: (size: number) => string, size: number): void {
  const [small, large] = [shape(size), shape(4 * size)]
  read(small)
  const long = timeOf(large)
  if (long > noise) expect(long / timeOf(small)).toBeLessThanOrEqual(8)
}

const shapes = Object.entries(formats).flatMap(([format, head]) =>
  Object.entries(lines).map(([name, piece]) => [`${name} in ${format}`, head, piece] as const),
)

test.each(shapes)('%s take linear time', { retry: 5 }, (_, head, piece) => {
  expectLinear((size) => head + repeated(piece)(size), 10_000)
})

test.each(Object.keys(texts))('%s: linear time', { retry: 5, timeout: 30_000 }, (name) => {
  expectLinear(texts[name] ?? repeated(name), 10_000)
})

const megabytes: readonly (readonly [string, string])[] = [
  ...(['brackets', 'stars', 'dashes', 'emails', 'fields'] as const).map(
    (name) => [`a line of ${name}`, `# A\n\n- ${repeated(lines[name])(1_000_000)}`] as const,
  ),
  ['a page of open elements', `<html>${repeated('<div><p><b class="a">a')(1_000_000)}`],
  ['a page in one line', (texts['a page in one line'] ?? repeated(''))(1_000_000)],
  ['talks in one line', (texts['many talks of a list'] ?? repeated(''))(1_000_000)],
  ['20,000 pages', counted((i) => `\n\n\nQuiet ${i}\nAna Ruiz (@ana), Fjord\n\n- MOOR\n`)(900_000)],
  ['10,000 nested bullets', Array.from({ length: 10_000 }, (_, i) => `${' '.repeat(i % 40)}- a ${i}`).join('\n')],
]

test.each(megabytes)('a megabyte is read in seconds: %s', { timeout: 60_000 }, (_, text) => {
  const begun = performance.now()
  const { mentions, claims } = read(text)
  expect(performance.now() - begun).toBeLessThan(15_000 * slowness())
  const all = linesOf(text)
  for (const { statement } of [...mentions, ...claims].slice(0, 1000))
    expect(all.slice(statement.startLine - 1, statement.endLine).join('\n')).toContain(statement.quote)
})
