import { describe, expect, test } from 'vitest'
import { linesOf } from '../../../import/parse/lines.ts'
import { claimKinds } from '../../../src/model/claim.ts'
import fc from '../../support/laws.ts'
import { byId, read } from './facts.ts'

/** Pieces of which documents are made, and of which broken ones are. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '# Quiet Harbors\n',
      '#Quiet\n',
      '## References\n',
      '## Bio\n',
      'Given at HarborConf 2019 & NordicDev 2020 ',
      'Accompanying repository for the "Quiet" talk given at ',
      '[[Slides](https://speakerdeck.com/a/b)]',
      '[Paper](https://a.example/x.pdf)',
      '* [Quiet](https://a.example/q) by Ana Ruiz et al\n',
      ' * ',
      '\n',
      '\n\n\n',
      'V1 HarborConf 2018: ',
      '[',
      '](',
      ')',
      '> ',
      '- ',
      '``',
      '*',
      '_',
      '|',
      '\r',
      '\t',
      'Mira Halvorsen (@mira), Fjord Labs\n',
      'Quiet Harbors - Mira Halvorsen (Fjord)\n',
      'HarborConf 2017 Notes\n',
      'Day 1\n',
      '- MOOR\n',
      '- 1m:20s - Winch was written by Ana Ruiz.\n',
      'In this podcast, ',
      `/a.md: ${'-'.repeat(80)} 1 | `,
      ' 2 | ',
      ' 3 | ',
      `${'-'.repeat(80)} `,
      'Mira Halvorsen is a sailor at Fjord. She worked. ',
      '<u>a.example/b</u>',
      '<html>',
      '<h2>References</h2><ul><li>',
      '<p>Given at HarborConf 2019<br>',
      '<a href="https://a.example/q">Quiet</a> by Ana Ruiz',
      '<table><tr><th>Event<th>Date<tr><td>HarborConf<td>2019',
      '<dl><dt>Speaker<dd>Mira Halvorsen',
      '</ul></div>&amp;',
      '<!--',
      '-->',
      '@article{a, title={The Knot}, author={Ruiz, Ana}, year=2014}\n',
      '@inproceedings{b, title = "Quiet # ',
      '{"title": "Quiet - Ana Ruiz", "speakers": ["Mira Halvorsen"], "recorded": "2019-05-12", "videos": [{"url": "https://vimeo.com/1"}]',
      ',\n"description": "See https://a.example/x.pdf and `Winch <https://github.com/a/winch>`_"',
      '[{"type": "paper-conference", "title": "Quiet", "author": [{"family": "Ruiz"}], "container-title": "Knots"},',
      '}',
      ']',
      '😀',
      '\ud83d',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
)
/** Beginnings by which a text is a page, a bibliography or JSON, so that a good part of the texts are. */
const beginning = fc.constantFrom(
  '',
  '',
  '',
  '<html><h1>Quiet</h1>',
  '@misc{q, title={Quiet}}\n',
  '{"title": "Quiet", "speakers": [',
  '[',
)
const text = fc.tuple(beginning, fc.array(piece, { maxLength: 60 })).map(([begin, pieces]) => begin + pieces.join(''))

/** The lines that statements of a part refer to: those of the document, or in a dump the quotes' own. */
const holds = (document: ReturnType<typeof read>, written: string): void => {
  const lines = linesOf(written)
  for (const { statement } of [...document.mentions, ...document.claims]) {
    const { part, startLine, endLine, quote } = statement
    expect(startLine).toBeGreaterThanOrEqual(1)
    expect(endLine).toBeGreaterThanOrEqual(startLine)
    expect(quote.length).toBeLessThanOrEqual(400)
    if (part === null) expect(lines.slice(startLine - 1, endLine).join('\n')).toContain(quote)
    else expect(written.replace(/\s+/g, '')).toContain(quote.split('\n')[0]?.replace(/\s+/g, ''))
    expect(statement.rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
  }
}

describe('of any text', () => {
  test('evidence lies within the document and quotes it', () => {
    fc.assert(
      fc.property(text, (written) => holds(read(written), written)),
      { numRuns: 300 },
    )
  })

  test('the same text says the same', () => {
    const said = (written: string) => {
      const document = read(written)
      return { ...document, account: document.account() }
    }
    fc.assert(
      fc.property(text, (written) => void expect(said(written)).toEqual(said(written))),
      { numRuns: 100 },
    )
  })

  test('ids are distinct and claims join mentions of the right kinds', () => {
    fc.assert(
      fc.property(text, (written) => {
        const document = read(written)
        expect(new Set(document.mentions.map(({ id }) => id)).size).toBe(document.mentions.length)
        expect(new Set(document.claims.map(({ id }) => id)).size).toBe(document.claims.length)
        for (const claim of document.claims) {
          const kinds = claimKinds[claim.kind]
          expect(kinds.from).toContain(byId(document, claim.from).kind)
          expect(kinds.to).toContain(byId(document, claim.to).kind)
          expect(claim.relation === null).toBe(claim.kind !== 'CITES')
        }
      }),
      { numRuns: 200 },
    )
  })

  test('what states nothing says why', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        const document = read(written)
        expect(document.mentions.length > 0 || document.problems.length > 0).toBe(true)
      }),
    )
  })
})
