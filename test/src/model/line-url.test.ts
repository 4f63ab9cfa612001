import { describe, expect, it } from 'vitest'
import { lineUrl } from '../../../src/model/line-url.ts'

const one = { part: null, startLine: 12, endLine: 12 }
const many = { part: null, startLine: 12, endLine: 14 }

describe('lineUrl', () => {
  it.each([null, 'notes.md', 'file:///notes.md', 'javascript:alert(1)', 'https://'])(
    'is null where %j is no web address',
    (source) => {
      expect(lineUrl(source, one)).toBeNull()
    },
  )

  it.each([
    ['https://github.com/o/r/blob/main/refs.bib', '#L12', '#L12-L14'],
    ['https://github.example.org/o/r/blob/0a1b2c/refs.bib', '#L12', '#L12-L14'],
    ['https://gitlab.com/o/r/-/blob/main/refs.bib', '#L12', '#L12-14'],
    ['https://code.example.org/group/sub/r/-/blob/main/refs.bib', '#L12', '#L12-14'],
    ['https://bitbucket.org/o/r/src/main/refs.bib', '#lines-12', '#lines-12:14'],
  ])('opens the lines of a file at %s', (source, anchor, range) => {
    expect([lineUrl(source, one), lineUrl(source, many)]).toEqual([source + anchor, source + range])
  })

  it('opens a file as text that would be rendered, where only the text has lines', () => {
    expect(lineUrl('https://github.com/o/r/blob/main/a%20talk/README.md', many)).toBe(
      'https://github.com/o/r/blob/main/a%20talk/README.md?plain=1#L12-L14',
    )
    expect(lineUrl('https://gitlab.com/o/r/-/blob/main/a.rst?ref_type=heads', one)).toBe(
      'https://gitlab.com/o/r/-/blob/main/a.rst?ref_type=heads&plain=1#L12',
    )
    expect(lineUrl('https://bitbucket.org/o/r/src/main/a.md', one)).toBe(
      'https://bitbucket.org/o/r/src/main/a.md#lines-12',
    )
  })

  it('puts its own anchor in the place of another', () => {
    expect(lineUrl('https://github.com/o/r/blob/main/refs.bib#L1', one)).toBe(
      'https://github.com/o/r/blob/main/refs.bib#L12',
    )
  })

  it.each([
    'https://example.org/notes#top',
    'https://github.com/o/r',
    'https://github.com/o/r/tree/main/blobs',
    'https://github.io/o/blob/main/a.md',
    'https://notgithub.com/o/r/blob/main/a.md',
  ])('opens %s, which has no lines, as it is', (source) => {
    expect(lineUrl(source, many)).toBe(source)
  })

  it('opens the document as it is where lines count within a part of it', () => {
    const source = 'https://github.com/o/r/blob/main/dump.txt'
    expect(lineUrl(source, { ...one, part: 'docs/a.md' })).toBe(source)
  })
})
