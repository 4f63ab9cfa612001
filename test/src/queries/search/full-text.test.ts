import { describe, expect, it } from 'vitest'
import { fullTextQueries } from '../../../../src/queries/search/full-text.ts'
import { readWords } from '../../../../src/queries/search/words.ts'
import fc from '../../../support/laws.ts'

describe('queries to the full-text index', () => {
  it('want every word, then every word with typos, then any', () => {
    const { strict, typos, some } = fullTextQueries(['quiet', 'clocks'], null, 'all')
    expect(strict).toMatch(/^\+\(searchNames:quiet\^3\.00 .*\) \+\(searchNames:clocks\^3\.00 .*\)$/)
    expect(strict).not.toContain('~')
    expect(typos).toMatch(/^\+\(.*searchNames:quiet~1\^1\.50.*\) \+\(.*searchNames:clocks~1\^1\.50.*\)$/)
    expect(some).toMatch(/^\+\(\(.*\) \(.*\)\)$/)
  })

  it('take the last word for the beginning of one, from three letters on, and sooner while it is typed', () => {
    const asked = (words: readonly string[], scope: 'all' | 'names') => fullTextQueries(words, null, scope).strict
    expect(asked(['ring', 'clo'], 'all').match(/\w+\*/g)).toEqual(['clo*', 'clo*'])
    expect(asked(['ring', 'cl'], 'all')).not.toContain('*')
    expect(asked(['ring', 'c'], 'names').match(/\w+\*/g)).toEqual(['c*'])
  })

  it('keep to names while a word is typed, and never take some words for all of them', () => {
    const { strict, some } = fullTextQueries(['quiet'], ['talk', 'topic'], 'names')
    expect(strict).toMatch(/^\+searchType:\(talk topic\)\^0 \+/)
    expect(strict).not.toMatch(/searchAround|searchText/)
    expect(some).toBe('')
  })

  it('are empty where there is no word', () => {
    expect(fullTextQueries([], ['talk'], 'all')).toEqual({ strict: '', words: [], filter: '', typos: '', some: '' })
  })

  it('have each word as written and with typos, of which the others are made; but not where it is the only one', () => {
    const { strict, words, filter, typos } = fullTextQueries(['quiet', 'clocks'], ['talk'], 'all')
    expect(filter + words.map(({ exact }) => exact).join(' ')).toBe(strict)
    expect(filter + words.map(({ lenient }) => lenient).join(' ')).toBe(typos)
    expect(fullTextQueries(['quiet'], null, 'all').words).toEqual([])
  })

  it('ask for few enough terms, and have no sign of the caller in them, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const { strict, typos, some } = fullTextQueries(readWords(text).content, null, 'all')
        for (const query of [strict, typos, some]) {
          expect(query).toMatch(/^(?:[\p{L}\p{N} ]|search\w+:|\^\d+\.\d\d|[+()*]|~[12])*$/u)
          // Each term with typos may stand for 50: the index takes no more than 1,024 at once.
          const [terms, typos] = [/search\w+:/g, /~/g].map((sign) => (query.match(sign) ?? []).length)
          expect((terms ?? 0) + (typos ?? 0) * 49).toBeLessThanOrEqual(1024)
        }
      }),
    )
  })
})
