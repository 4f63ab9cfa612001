import { describe, expect, test } from 'vitest'
import { from, presentations, read, speakers, talk, titles } from './facts.ts'

const record = {
  title: 'Quiet Harbors - Mira Halvorsen - HarborConf NO 2019',
  speakers: ['Mira Halvorsen', 'Ana Ruiz (Fjord Labs)', 'Unknown'],
  description:
    'Ropes are cheap,\nknots are not. HarborConf, NO.\n\nSlides: https://speakerdeck.com/mira/quiet\nCode at https://github.com/mira/quiet-code.\n\nIt builds on `Winch <https://github.com/fjord/winch>`__ and https://papers.example/long-knot.pdf (by Ana).\nFollow us: https://twitter.com/harborconf\nMore at http://harborconf.example/about',
  recorded: '2019-05-12',
  videos: [
    { type: 'mp4', url: 'https://files.example/quiet.mp4' },
    { type: 'youtube', url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa' },
  ],
  related_urls: [
    { label: 'Conference schedule', url: 'https://harborconf.example/schedule' },
    { label: 'Talk page', url: 'https://harborconf.example/talks/quiet' },
    { label: 'Slides', url: 'https://speakerdeck.com/mira/quiet/' },
    'https://creativecommons.org/licenses/by/4.0/',
  ],
  tags: ['ropes'],
}
const key = 'archive/harborconf-no-2019/videos/quiet-harbors.json'
const archived = (fields: object, path = key) => read(JSON.stringify(fields, null, 2), path)

describe('a record', () => {
  const document = archived(record)
  const quiet = talk(document, 'Quiet Harbors')

  test('its title without people and event, and who gave it', () => {
    expect([document.kind, document.title, titles(document)]).toEqual(['ARCHIVE', 'Quiet Harbors', ['Quiet Harbors']])
    expect(quiet.alternativeTitles).toEqual([record.title])
    expect(speakers(document, quiet)).toEqual(['Mira Halvorsen', 'Ana Ruiz'])
    expect(document.mentions).toContainEqual(
      expect.objectContaining({ name: 'Ana Ruiz', affiliations: ['Fjord Labs'] }),
    )
  })

  test('a folder is called as its texts write it, whatever signs its name has', () => {
    const eventOf = (folder: string, title: string) => {
      const given = archived({ title, speakers: ['Mira Halvorsen'] }, `archive/${folder}/videos/a.json`)
      return given.mentions.flatMap((one) => (one.kind === 'presentation' ? [one.event] : []))
    }
    expect(eventOf('c++-harbor(conf)-2019', 'Knots at C++ Harbor(Conf)')).toEqual(['C++ Harbor(Conf) 2019'])
    expect(eventOf('c++-harbor-2019', 'Cccc and xharbor')).toEqual(['C++ Harbor 2019'])
  })

  test('its event by the folder, with the capitals of its text; what was left behind', () => {
    expect(presentations(document, quiet)).toEqual([
      'HarborConf NO 2019|2019|5||https://www.youtube.com/watch?v=aaaaaaaaaaa|https://speakerdeck.com/mira/quiet|HarborConf NO',
    ])
    const [given] = from(document, quiet, 'PRESENTED_AS')
    expect(given?.kind === 'presentation' ? given.links.map(({ url }) => url) : []).toEqual([
      'https://www.youtube.com/watch?v=aaaaaaaaaaa',
      'https://files.example/quiet.mp4',
      'https://speakerdeck.com/mira/quiet',
      'https://github.com/mira/quiet-code',
      'https://harborconf.example/talks/quiet',
    ])
  })

  test('works that its description links to are mentioned', () => {
    const cited = document.claims.filter(({ kind }) => kind === 'CITES')
    expect(cited.map(({ relation, statement }) => [relation, statement.rule])).toEqual([
      ['MENTIONS', 'record-link'],
      ['MENTIONS', 'record-link'],
    ])
    expect(from(document, quiet, 'CITES').map((one) => (one.kind === 'work' ? [one.workKind, one.title] : []))).toEqual(
      [
        ['TOOL', 'Winch'],
        ['PAPER', 'papers.example/long-knot.pdf'],
      ],
    )
  })

  test('its description is read as people read it', () => {
    expect(quiet.abstract?.split('\n\n')[0]).toBe('Ropes are cheap, knots are not. HarborConf, NO.')
    expect(quiet.abstract).toContain('It builds on Winch and')
  })

  test('every fact quotes its line', () => {
    const lines = JSON.stringify(record, null, 2).split('\n')
    for (const { statement } of [...document.mentions, ...document.claims])
      expect(lines[statement.startLine - 1]).toContain(statement.quote)
    expect(document.mentions.find((one) => one.kind === 'person')?.statement.quote).toBe('"Mira Halvorsen",')
  })
})

describe('fields of other names', () => {
  test('people as objects, an event, a year', () => {
    const document = archived(
      {
        title: 'Quiet',
        presenters: [
          { first_name: 'Mira', last_name: 'Halvorsen', twitter: '@Mira', company: 'Fjord' },
          { name: 'Ana Ruiz' },
        ],
        conference: { name: 'NordicDev' },
        year: 2020,
        video_url: 'https://vimeo.com/123456',
        slides: { url: 'https://mira.example/quiet.pdf' },
        references: [{ title: 'The Long Knot', url: 'https://papers.example/knot.pdf' }],
      },
      'talks/quiet.json',
    )
    const quiet = talk(document, 'Quiet')
    expect(speakers(document, quiet)).toEqual(['Mira Halvorsen', 'Ana Ruiz'])
    expect(document.mentions).toContainEqual(
      expect.objectContaining({ handles: ['twitter:mira'], affiliations: ['Fjord'] }),
    )
    expect(presentations(document, quiet)).toEqual([
      'NordicDev|2020|||https://vimeo.com/123456|https://mira.example/quiet.pdf|NordicDev',
    ])
    expect(document.claims.find(({ kind }) => kind === 'CITES')).toMatchObject({ relation: 'REFERENCES' })
  })

  test('a list of talks, and an object around one', () => {
    const talks = [
      { title: 'Quiet', speaker: 'Mira Halvorsen' },
      { title: 'Loud', speaker: 'Ana Ruiz' },
      { title: 'No talk' },
    ]
    for (const value of [talks, { talks }]) {
      const document = archived(value, 'talks.json')
      expect([document.title, titles(document)]).toEqual([null, ['Quiet', 'Loud']])
    }
  })
})

const given = (title: string, names: readonly string[], path = key) => {
  const document = archived({ title, speakers: names, recorded: '2019-05-12', videos: [] }, path)
  const [only] = titles(document)
  return [only, ...speakers(document, talk(document, only ?? null))]
}

test.each([
  [
    'Keynote - Mira Halvorsen - HarborConf 2019',
    ['Mira Halvorsen'],
    ['Keynote - Mira Halvorsen - HarborConf 2019', 'Mira Halvorsen'],
  ],
  ['Mira Halvorsen: Quiet Harbors', ['Mira Halvorsen'], ['Quiet Harbors', 'Mira Halvorsen']],
  [
    'Quiet Harbors by Mira Halvorsen and Ana Ruiz',
    ['Mira Halvorsen', 'Ana Ruiz'],
    ['Quiet Harbors', 'Mira Halvorsen', 'Ana Ruiz'],
  ],
  ['[HarborConf 2019] Quiet Harbors', ['Glyph'], ['Quiet Harbors', 'Glyph']],
  ['Quiet Harbors | HarborConf19', ['Mira Halvorsen'], ['Quiet Harbors', 'Mira Halvorsen']],
  ['Knots - Ropes of the World', ['Mira Halvorsen'], ['Knots - Ropes of the World', 'Mira Halvorsen']],
  ['Quiet Harbors - Mira Halvorsen', [], ['Quiet Harbors', 'Mira Halvorsen']],
  ['Quiet Harbors (Mira Halvorsen) - HarborConf 2019', ['Various speakers'], ['Quiet Harbors', 'Mira Halvorsen']],
  ['Lightning talks - Friday', ['Various speakers'], ['Lightning talks - Friday']],
  ['Quiet Harbors - Winch', [], ['Quiet Harbors - Winch']],
  ['Quiet', ['Mira Halvorsen, Ana Ruiz', 'TBA', 'n/a', ''], ['Quiet', 'Mira Halvorsen', 'Ana Ruiz']],
  ['&quot;Quiet&quot; Ropes &amp; Knots', ['Mira Halvorsen'], ['"Quiet" Ropes & Knots', 'Mira Halvorsen']],
  ['Quiet', ['Dr. Mira Halvorsen (keynote)', 'Ana Ruiz (@ana)'], ['Quiet', 'Mira Halvorsen', 'Ana Ruiz']],
])('“%s” of %j', (title, names, expected) => expect(given(title, names)).toEqual(expected))

test.each([
  ['a/harborconf-2019/videos/x.json', '', 'HarborConf 2019|HarborConf'],
  ['a/harborconf/2019/talks/x.json', '', 'HarborConf 2019|HarborConf'],
  ['a/ropes-us-2019/x.json', 'at ROPES US', 'ROPES US 2019|ROPES US'],
  ['rope-meetup/videos/x.json', '', '|'],
  ['x.json', '', '|'],
])('the event of %s', (path, description, expected) => {
  const document = archived(
    { title: 'Quiet', speakers: ['Mira Halvorsen'], recorded: '2019-05-12', description, videos: [] },
    path,
  )
  const [event, , , , , , venue] = (presentations(document, talk(document, 'Quiet'))[0] ?? '').split('|')
  expect(`${event}|${venue}`).toBe(expected)
})

test('a name that is none, and JSON that breaks off, are told with their lines; the rest is read', () => {
  const broken =
    '{\n  "title": "Quiet",\n  "speakers": [\n    "Great Knots: A Handbook of Ropes and Much More for Everybody"\n  ],\n  "recorded": "2019-05-12",\n  "videos": [ { "url" '
  const document = read(broken, key)
  expect(titles(document)).toEqual(['Quiet'])
  expect(document.problems.map(({ code, line }) => `${code} ${line}`)).toEqual(['BROKEN_ENTRY 7', 'BROKEN_ENTRY 4'])
})
