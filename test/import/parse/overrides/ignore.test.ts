import { describe, expect, test } from 'vitest'
import { ignoredIn, withoutIgnored } from '../../../../import/parse/overrides/ignore.ts'
import type { ParsedDocument } from '../../../../import/parse/parsed.ts'
import type { Override, Selector } from '../../../../src/model/override.ts'
import { at, documentOf, readAs } from '../../../support/documents.ts'

function ignoring(selector: Partial<Selector>): Override {
  const whole = { ref: null, document: 'folder/a.md', line: null, says: null, ...selector }
  return { id: JSON.stringify(whole), kind: 'ignore', selectors: [whole], value: null, statement: at(1) }
}
/** Lines: 1 the talk, 2 its speaker, 3 Comet, 4 Meteor. */
const document = readAs(
  documentOf('folder/a.md', [{ title: 'Rings', by: ['Ada Moore'], cites: [{ title: 'Comet' }, { title: 'Meteor' }] }]),
)
const parsed: ParsedDocument = { ...document.parsed, account: () => [] }
const titles = (document: typeof parsed) => document.mentions.flatMap((one) => ('title' in one ? [one.title] : []))

describe('ignored lines', () => {
  test('take along what stands on them, by number or by words, and nothing else', () => {
    const byLine = withoutIgnored(parsed, [ignoring({ line: 3 })])
    expect(titles(byLine.parsed)).toEqual(['Rings', 'Meteor'])
    expect(byLine.parsed.claims).toHaveLength(parsed.claims.length - 1)
    expect(byLine.used).toHaveLength(1)
    expect(titles(withoutIgnored(parsed, [ignoring({ says: 'Meteor' })]).parsed)).toEqual(['Rings', 'Comet'])
  })

  test('that say something else, or are not there, take nothing: the decision is not used', () => {
    for (const selector of [{ line: 3, says: 'Meteor' }, { line: 30 }, { says: 'Asteroid' }]) {
      const left = withoutIgnored(parsed, [ignoring(selector)])
      expect(left).toEqual({ parsed: { ...parsed, account: left.parsed.account }, used: [] })
      expect(left.parsed.account()).toEqual(parsed.account())
    }
  })

  test('leave what another line claims as well', () => {
    const [first, ...others] = parsed.claims.filter(({ kind }) => kind === 'CITES')
    if (first === undefined) throw new Error('no citation')
    const twice = { ...parsed, claims: [...parsed.claims, { ...first, id: 'again', statement: at(9) }] }
    const left = withoutIgnored(twice, [ignoring({ line: 3 })]).parsed
    expect(titles(left)).toEqual(['Rings', 'Comet', 'Meteor'])
    expect(left.claims.filter(({ kind }) => kind === 'CITES')).toHaveLength(1 + others.length)
  })

  test('count for the document they name', () => {
    const own = ignoring({ line: 3 })
    expect(ignoredIn('folder/a.md', [own, ignoring({ document: 'folder/b.md', line: 3 })])).toEqual([own])
  })
})
