import { describe, expect, test } from 'vitest'
import { from, presentations, read, speakers, talk } from './facts.ts'

const bibliography = String.raw`# What we read
% with a comment, ana@harbor.example

@preamble{ "\newcommand{\rope}{r}" }
@string(sor = "Symposium on Ropes")
@comment{ @article{no, title={Not this}} }

@INPROCEEDINGS(long08,
  Author = {Halvorsen, Mira and van der Berg, Jr., Rob and {The Rope Group} and
            {\AA}ngstr{\"o}m, {\O}yvind and others},
  TITLE = "The {L}ong Knot:
           $\Delta$-Ropes --- a 'Study'",
  booktitle = {Proceedings of the 31st } # sor # { (SOR '08), Bergen, Norway},
  year = 2008, month = jul, doi = {https://doi.org/10.1145/1234.5678}, isbn = {978-3-16-148410-0},
)
@article{short, title = {Unclosed, author = {A B},
@book{keel, title={Keels {\&} Masts}, subtitle="A Handbook", author="Ana Ru{\'\i}z", isbn={0-306-40615-2}, year={c. 1890}}
@phdthesis{winch, title={Winches}, author={Lindqvist, Oskar}, school={Fjord University}, url={http://a.example/x\_y.pdf}}
@misc{site, title={Winch}, howpublished={\url{https://github.com/fjord/winch}}}
@misc{quiet, title={Quiet Harbors}, author={Mira Halvorsen}, howpublished={Talk at HarborConf 2019}, year={2019}}
@article{pre, title={Preprint}, journal={arXiv preprint arXiv:1901.12345}}
@article{tide, title={Tides}, journal={Journal of Water (JoW)}, volume=3, eprint={2301.00001}}
@inproceedings{child, title={Child}, crossref={procs}}
@proceedings{procs, title={Proceedings of the Third Workshop on Knots}, year={2011}}
@misc{none, author={X Y}}
@techreport{rfc, title={The Rope Protocol}, type={RFC}, number={9999}}
`

describe('a bibliography', () => {
  const document = read(bibliography)
  const shown = document.mentions.flatMap((work) => {
    if (work.kind !== 'work') return []
    const venue = from(document, work, 'PUBLISHED_IN').flatMap((one) => (one.kind === 'venue' ? [one.name] : []))
    const authors = document.claims.filter(({ kind, to }) => kind === 'AUTHORED' && to === work.id).length
    return [
      [work.workKind, work.title, work.year ?? '', venue[0] ?? '', authors, ...work.links.map(({ url }) => url)].join(
        ' | ',
      ),
    ]
  })

  test('its works, each of the kind that it says', () => {
    expect(document.kind).toBe('BIBLIOGRAPHY')
    expect(shown).toEqual([
      "PAPER | The Long Knot: Δ-Ropes — a 'Study' | 2008 | Symposium on Ropes | 3 | https://doi.org/10.1145/1234.5678",
      'BOOK | Keels & Masts: A Handbook | 1890 |  | 1 | https://openlibrary.org/isbn/0306406152',
      'THESIS | Winches |  |  | 1 | http://a.example/x_y.pdf',
      'TOOL | Winch |  |  | 0 | https://github.com/fjord/winch',
      'PAPER | Preprint |  |  | 0 | https://arxiv.org/abs/1901.12345',
      'PAPER | Tides |  | Journal of Water | 0 | https://arxiv.org/abs/2301.00001',
      'PAPER | Child | 2011 | Workshop on Knots | 0',
      'BOOK | Proceedings of the Third Workshop on Knots | 2011 |  | 0',
      'SPECIFICATION | The Rope Protocol |  |  | 0',
    ])
  })

  test('people as they are called; "others" and groups are nobody', () => {
    expect(document.mentions.flatMap((one) => (one.kind === 'person' ? [one.name] : []))).toEqual([
      'Mira Halvorsen',
      'Rob van der Berg Jr.',
      'Øyvind Ångström',
      'Ana Ruíz',
      'Oskar Lindqvist',
    ])
  })

  test('a talk is given, not published', () => {
    const quiet = talk(document, 'Quiet Harbors')
    expect(speakers(document, quiet)).toEqual(['Mira Halvorsen'])
    expect(presentations(document, quiet)).toEqual(['HarborConf 2019|2019|||||HarborConf'])
  })

  test('each fact stands on the lines of its field', () => {
    const lines = bibliography.split('\n')
    const at = (words: string): number => lines.findIndex((line) => line.includes(words)) + 1
    const [title] = document.mentions
    expect(title?.statement).toMatchObject({
      startLine: at('TITLE ='),
      endLine: at('$\\Delta$-Ropes'),
      rule: 'reference-title',
    })
    const author = document.claims.find(({ kind }) => kind === 'AUTHORED')
    expect(author?.statement).toMatchObject({ startLine: at('Author ='), endLine: at('and others') })
    expect(document.claims.find(({ kind }) => kind === 'PUBLISHED_IN')?.statement.startLine).toBe(at('booktitle ='))
  })

  test('what is broken is told with its line, and costs nothing else', () => {
    expect(document.problems.map(({ code, line, message }) => `${code} ${line} ${message}`)).toEqual([
      'BROKEN_ENTRY 16 Expected “}” that ends what begins here, found “Unclosed, author = {A B},”',
      'BROKEN_ENTRY 25 Expected a title in the misc “none”, found none',
    ])
  })

  test('nothing is cited by it', () => {
    expect(document.claims.filter(({ kind }) => kind === 'CITES')).toEqual([])
  })
})

test('an entry right behind one that breaks off before its end is read', () => {
  const { mentions, problems } = read(
    '@article{a, title={Loose {Ends, year=2000}\n}\n@book{b, title={Whole Ropes}, year={2003}}\n  @book{c, title={Whole Knots}}\n',
  )
  expect(mentions.map((one) => (one.kind === 'work' ? one.title : ''))).toContain('Whole Ropes')
  expect(mentions.map((one) => (one.kind === 'work' ? one.title : ''))).toContain('Whole Knots')
  expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual(['BROKEN_ENTRY 3'])
})

test.each([
  ['Talk at HarborConf 2019, \\url{https://talks.example/knots}', ['HarborConf 2019|2019|||||HarborConf']],
  ['\\url{https://youtu.be/abcdefghijk}', ['|2019|||||']],
])('the occasion in %j has no address', (howpublished, given) => {
  const document = read(
    `@misc{a, title={A Talk: Quiet Harbors}, author={Mira Halvorsen}, howpublished={${howpublished}}, note={Talk}, year={2019}}\n`,
  )
  expect(presentations(document, talk(document, 'A Talk: Quiet Harbors'))).toEqual(given)
})

test.each([
  [
    'an entry quoted in Markdown',
    '# Winch\n\nGiven at HarborConf 2019\n\n```\n@misc{winch,\n  title = {Winch}\n}\n```\n',
    'TALK_PAGE',
  ],
  ['one entry', '@misc{winch,\n  title = {Winch}\n}\n', 'BIBLIOGRAPHY'],
  ['entries after a preface', `Our papers.\n${'@misc{a, title = {A b}}\n'.repeat(3)}`, 'BIBLIOGRAPHY'],
  ['an address', '# Winch\n\nmail ana@harbor.example {now, please}', 'OTHER'],
])('%s is recognised', (_, text, kind) => expect(read(text).kind).toBe(kind))
