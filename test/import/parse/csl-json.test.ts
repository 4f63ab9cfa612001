import { describe, expect, test } from 'vitest'
import { citations, from, presentations, read, speakers, talk } from './facts.ts'

const items = [
  {
    id: 'knot',
    type: 'paper-conference',
    title: 'The <i>Long</i> Knot &amp; Rope',
    author: [
      { family: 'Halvorsen', given: 'Mira' },
      { family: 'Berg', given: 'Rob', 'non-dropping-particle': 'van der', suffix: 'Jr.' },
      { literal: 'The Rope Group' },
    ],
    'container-title': 'Proceedings of the 31st Symposium on Ropes',
    issued: { 'date-parts': [[2008, 7]] },
    DOI: '10.1145/1234.5678',
    URL: 'https://doi.org/10.1145/1234.5678',
    ISBN: '978-3-16-148410-0',
  },
  { type: 'book', title: 'Keels', issued: { raw: 'c. 1890' }, ISBN: '0-306-40615-2' },
  { type: 'webpage', title: 'Winch', URL: 'https://github.com/fjord/winch' },
  {
    type: 'speech',
    title: 'Quiet Harbors',
    author: [{ literal: 'Mira Halvorsen' }],
    'event-title': 'HarborConf',
    issued: { 'date-parts': [['2019']] },
  },
  { type: 'article-journal', author: [{ family: 'X' }], issued: 2001 },
]

describe('a list of items', () => {
  const document = read(JSON.stringify(items, null, 2))

  test('works with their authors and where they appeared', () => {
    expect(document.kind).toBe('BIBLIOGRAPHY')
    const works = document.mentions.flatMap((work) => (work.kind === 'work' ? [work] : []))
    expect(
      works.map(({ workKind, title, year, links }) => [workKind, title, year, ...links.map(({ url }) => url)]),
    ).toEqual([
      ['PAPER', 'The Long Knot & Rope', 2008, 'https://doi.org/10.1145/1234.5678'],
      ['BOOK', 'Keels', 1890, 'https://openlibrary.org/isbn/0306406152'],
      ['TOOL', 'Winch', null, 'https://github.com/fjord/winch'],
    ])
    const [knot] = works
    if (knot === undefined) throw new Error('no work')
    expect(from(document, knot, 'PUBLISHED_IN')).toEqual([expect.objectContaining({ name: 'Symposium on Ropes' })])
    const authors = document.claims.filter(({ kind, to }) => kind === 'AUTHORED' && to === knot.id)
    expect(authors.map(({ statement }) => statement.quote.includes('"family": "')).every(Boolean)).toBe(true)
    expect(document.mentions.flatMap((one) => (one.kind === 'person' ? [one.name] : []))).toEqual([
      'Mira Halvorsen',
      'Rob van der Berg Jr.',
    ])
  })

  test('a speech is a talk', () => {
    const quiet = talk(document, 'Quiet Harbors')
    expect(speakers(document, quiet)).toEqual(['Mira Halvorsen'])
    expect(presentations(document, quiet)).toEqual(['HarborConf|2019|||||HarborConf'])
  })

  test('an item without a title is told', () => {
    expect(document.problems.map(({ code }) => code)).toEqual(['BROKEN_ENTRY'])
    expect(document.problems[0]?.line).toBeGreaterThan(40)
  })

  test('nothing is cited by a list that does not say what it is', () => {
    expect(document.claims.filter(({ kind }) => kind === 'CITES')).toEqual([])
  })
})

test('a list with a title is a reading list that cites its items', () => {
  const document = read(JSON.stringify({ title: 'Ropes to read', items }))
  const [list] = document.mentions.filter((one) => one.kind === 'work' && one.workKind === 'READING_LIST')
  if (list === undefined) throw new Error('no list')
  expect(document.title).toBe('Ropes to read')
  expect(citations(document, list)).toEqual([
    'PAPER The Long Knot & Rope <Mira Halvorsen, Rob van der Berg Jr.> @',
    'BOOK Keels @',
    'TOOL Winch @',
    'TALK Quiet Harbors <Mira Halvorsen> @',
  ])
})

test.each([
  ['a package', '{"name": "winch", "title": "Winch", "author": "Ana Ruiz", "version": "1.0.0"}'],
  ['a schema', '{"title": "Talk", "type": "object", "properties": {}}'],
  ['an empty list', '[]'],
])('%s is no list of references and no talk', (_, text) => {
  expect(read(text).problems.map(({ code }) => code)).toEqual(['UNRECOGNISED'])
})
