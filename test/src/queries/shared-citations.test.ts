import { describe, expect, it } from 'vitest'
import { readMinTalks, sharedCitations } from '../../../src/queries/shared-citations.ts'
import { citedByTalks } from '../../../src/queries/where/on-work.ts'
import { workValues } from '../../support/graph-rows.ts'

const filter = [citedByTalks(2)]

describe('sharedCitations', () => {
  it('has one text for the first page and all others', () => {
    const first = sharedCitations.page.statement({ filter, slice: { size: 20, after: null } })
    const next = sharedCitations.page.statement({ filter, slice: { size: 20, after: ['at'] } })
    expect(next.text).toBe(first.text)
    expect(first.parameters).toMatchObject({ tooFewTalks: '9999999998', after: '', limit: 20 })
    expect(next.parameters).toMatchObject({ after: 'at' })
  })

  it('gives each work with the number of talks, where it stands in that order', () => {
    const rows = [{ i: 0, r: ['place', workValues({ id: 'a', citingTalkCount: 4 })] }]
    const page = sharedCitations.page.answer(rows, { filter, slice: { size: 20, after: null } })
    expect(page.items).toMatchObject([{ at: ['place'], item: { talkCount: 4, work: { id: 'a' } } }])
    expect(sharedCitations.list.name).toBe('Query.worksCitedAcrossTalks')
  })
})

describe('readMinTalks', () => {
  it('is 2 where it is absent', () => {
    expect([readMinTalks(undefined), readMinTalks(null), readMinTalks(5)]).toEqual([2, 2, 5])
  })

  it.each([0, -3])('refuses %d', (minTalks) => {
    expect(() => readMinTalks(minTalks)).toThrow(
      expect.objectContaining({
        code: 'INVALID_ARGUMENT',
        message: `Expected minTalks of at least 1, got ${minTalks}`,
      }),
    )
  })
})
