import { describe, expect, it } from 'vitest'
import { fullTextQueries } from '../../../../src/queries/search/full-text.ts'
import { readWords } from '../../../../src/queries/search/words.ts'
import fc from '../../../support/laws.ts'

describe('queries to the full-text index', () => {
  const exact = (words: readonly string[], scope: 'all' | 'names') =>
    fullTextQueries(words, null, scope).words.map((word) => word.exact)

  it('are made of each word as written, and with typos', () => {
    const { words } = fullTextQueries(['quiet', 'clocks'], null, 'all')
    expect(words.map((word) => word.exact)).toEqual([
      expect.stringMatching(/^\(searchNames:quiet\^3\.00 [^~]*\)$/),
      expect.stringMatching(/^\(searchNames:clocks\^3\.00 [^~]*\)$/),
    ])
    expect(words.map((word) => word.lenient)).toEqual([
      expect.stringMatching(/^\(searchNames:quiet\^3\.00 .*searchNames:quiet~1\^1\.50.*\)$/),
      expect.stringMatching(/^\(searchNames:clocks\^3\.00 .*searchNames:clocks~1\^1\.50.*\)$/),
    ])
  })

  it('are made with one typo too where a word may have two', () => {
    const [long, short] = fullTextQueries(['consensus', 'clocks'], null, 'all').words
    expect(long?.near).toMatch(/^\(searchNames:consensus~1\^1\.50 searchAround:consensus~1\^0\.50 [^~]*\)$/)
    expect(long?.lenient).toContain('searchNames:consensus~2')
    expect(short?.near).toBeNull()
  })

  it('want every word, then those that are there, then every word with typos, then any', () => {
    expect(fullTextQueries(['quiet', 'clocks'], null, 'all').leniencies).toEqual(['strict', 'partly', 'typos', 'some'])
    expect(fullTextQueries(['quiet'], null, 'all').leniencies).toEqual(['strict', 'typos'])
    expect(fullTextQueries(['consensus'], null, 'names').leniencies).toEqual(['strict', 'partly', 'typos'])
  })

  it('take the last word for the beginning of one, from three letters on, and sooner while it is typed', () => {
    const beginnings = (words: readonly string[], scope: 'all' | 'names') =>
      exact(words, scope).join(' ').match(/\w+\*/g)
    expect(beginnings(['ring', 'clo'], 'all')).toEqual(['clo*', 'clo*'])
    expect(beginnings(['ring', 'cl'], 'all')).toBeNull()
    expect(beginnings(['ring', 'c'], 'names')).toEqual(['c*'])
  })

  it('keep to names while a word is typed, and never take some words for all of them', () => {
    const { words, filter, leniencies } = fullTextQueries(['quiet', 'clo'], ['talk', 'topic'], 'names')
    expect(filter).toBe('+searchType:(talk topic)^0 ')
    expect(JSON.stringify(words)).not.toMatch(/searchAround|searchText/)
    expect(leniencies).toEqual(['strict', 'partly', 'typos'])
  })

  it('are asked in no way where there is no word', () => {
    expect(fullTextQueries([], null, 'all')).toEqual({ words: [], filter: '', leniencies: [] })
  })

  it('ask for few enough terms, and have no sign of the caller in them, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const { words } = fullTextQueries(readWords(text).content, null, 'all')
        for (const query of [words.map((word) => word.exact), words.map((word) => word.lenient)].map((all) =>
          all.join(' '),
        )) {
          expect(query).toMatch(/^(?:[\p{L}\p{N} ]|search\w+:|\^\d+\.\d\d|[()*]|~[12])*$/u)
          // Each term with typos may stand for 50: the index takes no more than 1,024 at once.
          const [terms, typos] = [/search\w+:/g, /~/g].map((sign) => (query.match(sign) ?? []).length)
          expect((terms ?? 0) + (typos ?? 0) * 49).toBeLessThanOrEqual(1024)
        }
      }),
    )
  })
})
