import { describe, expect, test } from 'vitest'
import { splitDump } from '../../../import/parse/dump.ts'
import { citations, presentations, read, speakers, talk, titles } from './facts.ts'

const rule = '-'.repeat(80)

/** A repository as dump tools write it, with line breaks kept or turned into blanks. */
function dump(files: Readonly<Record<string, readonly string[]>>, joint: string): string {
  const parts = Object.entries(files).map(([path, lines]) =>
    [rule, `/${path}:`, rule, ...lines.map((line, index) => ` ${index + 1} | ${line}`)].join(joint),
  )
  return ['├── Boats', '│ └── README.md', ...parts, rule]
    .join(joint)
    .replace(rule + joint, '')
    .replace(/ +$/gm, '')
}

const files = {
  'Boats/README.md': [
    '# Boats That Float',
    'This talk was given at HarborConf 2016. [[Slides](https://speakerdeck.com/mira/boats)]',
    '',
    '#Resources',
    '* Hulls',
    '* [Steel Hulls](https://papers.example.edu/steel.pdf)',
    '* Kayak',
    '* [The Kayak Handbook](https://papers.example.edu/kayak.pdf) counts 7 | 8 | 9 ribs',
    '* Drawing from [Plans for Boats](https://papers.example.edu/plans.pdf)',
  ],
  'Boats/credits.md': ['# Image Credits', '* https://www.flickr.com/photos/someone/2'],
  'Sails/README.md': [
    'Sails is a series given by myself and [Ana Ruiz](https://github.com/anaruiz).',
    '',
    '## Sails',
    'Given at NordicDev 2017',
    '',
    '## Bio',
    'Mira Halvorsen is a sailor at Fjord Labs.',
  ],
} as const

describe.each([
  ['run together into one line', ' '],
  ['with its line breaks', '\n'],
])('a flattened repository %s', (_, joint) => {
  const document = read(dump(files, joint))

  test('has the talks of all its files', () => {
    expect([document.kind, titles(document)]).toEqual(['TALK_REPOSITORY', ['Boats That Float', 'Sails']])
  })

  test('the person of the only bio owns it and speaks everywhere; a co-speaker only in her file', () => {
    expect(speakers(document, talk(document, 'Boats That Float'))).toEqual(['Mira Halvorsen'])
    expect(speakers(document, talk(document, 'Sails'))).toEqual(['Mira Halvorsen', 'Ana Ruiz'])
    expect(document.mentions).toContainEqual(expect.objectContaining({ name: 'Ana Ruiz', handles: ['github:anaruiz'] }))
  })

  test('evidence names the file and the line of its gutter, and quotes the text after it', () => {
    const boats = talk(document, 'Boats That Float')
    expect(presentations(document, boats)).toEqual([
      'HarborConf 2016|2016||||https://speakerdeck.com/mira/boats|HarborConf',
    ])
    const claim = document.claims.find(({ kind }) => kind === 'PRESENTED_AS')
    expect(claim?.statement).toMatchObject({
      part: 'Boats/README.md',
      startLine: 2,
      endLine: 2,
      quote: files['Boats/README.md'][1],
    })
  })

  test('bars and numbers within a line do not mislead', () => {
    const quotes = document.claims.map(({ statement }) => statement.quote)
    expect(quotes).toContain(files['Boats/README.md'][7])
  })
})

test('groups are found again where indentation is lost, one named after its member below the other', () => {
  const document = read(dump(files, ' '))
  expect(citations(document, talk(document, 'Boats That Float'))).toEqual([
    'PAPER Steel Hulls @Resources > Hulls',
    'PAPER The Kayak Handbook @Resources > Hulls > Kayak',
    'PAPER Plans for Boats @Resources',
  ])
})

test('a dump is split by its gutters in sequence', () => {
  const text = `/a b/c.md: ${rule} 1 | one 2 | 3 | ${'-'.repeat(50)} 4 | three 9 | nine ${rule} /d.md: ${rule} 1 | x ${rule}`
  expect(splitDump(text)).toEqual([
    { path: 'a b/c.md', lines: ['one', '', '-'.repeat(50), 'three 9 | nine'] },
    { path: 'd.md', lines: ['x'] },
  ])
})

describe('levels of a list whose indentation is lost', () => {
  const cited = (...items: readonly string[]): readonly string[] => {
    const document = read(dump({ 'Boats/README.md': [...files['Boats/README.md'].slice(0, 4), ...items] }, ' '))
    return citations(document, talk(document, 'Boats That Float')).map((line) => line.replace(/^\w+ /, ''))
  }
  const link = (title: string, path: string): string => `* [${title}](https://papers.example.edu/${path})`

  test('bullets of another kind stand below', () => {
    const below = (title: string): string => link(title, 'x.html').replace('*', '-')
    expect(cited(link('On Ropes', 'a'), below('Ropes, slides'), below('Ropes, tool'), link('On Knots', 'b'))).toEqual([
      'On Ropes @Resources',
      'Ropes, slides @Resources > On Ropes',
      'Ropes, tool @Resources > On Ropes',
      'On Knots @Resources',
    ])
  })

  test('a linked item that ends with a colon is a group, and cites', () => {
    expect(cited('* [Ropes](https://papers.example.edu/r):', link('Hemp', 'h'), link('Nylon', 'n'))).toEqual([
      'Ropes @Resources',
      'Hemp @Resources > Ropes',
      'Nylon @Resources > Ropes',
    ])
  })

  test('the end of a lower group that is about something else stands beside it', () => {
    const items = [
      '* Building',
      link('Masts', 'm'),
      '* Kayak',
      link('The Kayak Handbook', 'kayak/1'),
      link('Paddles for a Kayak', 'p'),
      link('Harbor Lights', 'l'),
      link('Lights of the Harbor Towns', 't'),
    ]
    expect(cited(...items).slice(1)).toEqual([
      'The Kayak Handbook @Resources > Building > Kayak',
      'Paddles for a Kayak @Resources > Building > Kayak',
      'Harbor Lights @Resources > Building',
      'Lights of the Harbor Towns @Resources > Building',
    ])
    expect(cited(...items.slice(0, -1)).at(-1)).toBe('Harbor Lights @Resources > Building > Kayak')
  })

  test('what bears the name in a work’s address stands below that work', () => {
    const items = [
      '* Ropes',
      link('Proving Ropes Strong', 'ROPEX-2016.pdf'),
      link('ROPEX demo', 'd'),
      link('The ROPEX site', 's'),
    ]
    expect(cited(...items)).toEqual([
      'Proving Ropes Strong @Resources > Ropes',
      'ROPEX demo @Resources > Ropes > Proving Ropes Strong',
      'The ROPEX site @Resources > Ropes > Proving Ropes Strong',
    ])
    expect(cited(...items.slice(0, 3)).at(-1)).toBe('ROPEX demo @Resources > Ropes')
  })
})
