import { expect, test } from 'vitest'
import { read } from './facts.ts'

const codes = (text: string): readonly (readonly [string, number | null])[] =>
  read(text).problems.map(({ code, line }) => [code, line])

test('Markdown that states no talk says so in words', () => {
  const document = read('# Recipes\n\n* [Soup](https://soup.example/)\n')
  expect([document.kind, document.mentions]).toEqual(['OTHER', []])
  expect(document.problems).toEqual([
    { path: 'test/document', line: null, code: 'NO_STATEMENT', message: expect.stringContaining('Expected a talk') },
  ])
})

test.each(['', '   ', 'just some words', '%PDF-1.4 ~'])('text of no format is unrecognised: %j', (text) => {
  const [problem] = read(text).problems
  expect(problem).toMatchObject({ code: 'UNRECOGNISED', line: null })
  expect(problem?.message).toMatch(/^Expected .*; found (?:no text|text that begins “)/)
})

test('an empty or malformed link is a problem of its line, and the citation stays', () => {
  const text =
    '# Nets\nGiven at Harbor 2018\n\n## References\n* [Missing Piece]()\n* [Broken Piece](http://)\n* [Blank Piece](http://a b.example/c)\n* [Piece Twice](Piece Twice), HARBOR 2012 by Ana Ruiz\n'
  expect(codes(text)).toEqual([
    ['EMPTY_LINK', 5],
    ['MALFORMED_LINK', 6],
    ['MALFORMED_LINK', 7],
    ['MALFORMED_LINK', 8],
  ])
  const works = read(text).mentions.filter(({ kind }) => kind === 'work')
  expect(works).toEqual([
    expect.objectContaining({ title: 'Missing Piece', links: [] }),
    expect.objectContaining({ title: 'Broken Piece', links: [] }),
    expect.objectContaining({ title: 'Blank Piece', links: [] }),
    expect.objectContaining({ title: 'Piece Twice', links: [], year: 2012 }),
  ])
})
