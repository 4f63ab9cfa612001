import { describe, expect, it } from 'vitest'
import { lineUrl } from '../../../../src/queries/record/evidence.ts'

const place = { part: null, startLine: 12, endLine: 12, quote: 'a quote, as-is' }

describe('lineUrl', () => {
  it('is null where the origin is not known or is no address', () => {
    expect([lineUrl(null, place), lineUrl('notes.md', place)]).toEqual([null, null])
  })

  it("opens the lines of a file on GitHub's and GitLab's pages", () => {
    const many = { ...place, endLine: 14 }
    expect(lineUrl('https://github.com/o/r/blob/main/README.md', place)).toBe(
      'https://github.com/o/r/blob/main/README.md#L12',
    )
    expect(lineUrl('https://github.com/o/r/blob/main/README.md', many)).toBe(
      'https://github.com/o/r/blob/main/README.md#L12-L14',
    )
    expect(lineUrl('https://gitlab.com/o/r/-/blob/main/a.md', many)).toBe(
      'https://gitlab.com/o/r/-/blob/main/a.md#L12-14',
    )
  })

  it.each(['https://github.com/o/r', 'https://github.com/o/r/', 'https://github.com/o/r.git'])(
    'opens the part of a repository at %s',
    (source) => {
      expect(lineUrl(source, { ...place, part: 'docs/a.md' })).toBe('https://github.com/o/r/blob/HEAD/docs/a.md#L12')
    },
  )

  it('opens any other page at the words quoted', () => {
    expect(lineUrl('https://example.org/notes#top', place)).toBe(
      'https://example.org/notes#:~:text=a%20quote%2C%20as%2Dis',
    )
  })
})
