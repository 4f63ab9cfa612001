import { describe, expect, it } from 'vitest'
import { readMinTalks, sharedCitations } from '../../../src/queries/shared-citations.ts'
import { ofKinds } from '../../../src/queries/where/on-work.ts'
import { workValues } from '../../support/graph-rows.ts'

const filter = { minTalks: 2, others: [] }
const slice = { size: 20, after: null }

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

describe('the reach of sharedCitations', () => {
  const { reach } = sharedCitations.page
  const asked = (minTalks: number, others: Parameters<typeof sharedCitations.count.statement>[0]['others'] = []) => ({
    filter: { minTalks, others },
    slice,
  })

  it('is farther the fewer talks are asked for, of the same list from its beginning', () => {
    expect(reach?.common(asked(2))).toBe(reach?.common(asked(7)))
    expect(reach?.common(asked(2))).not.toBe(reach?.common(asked(2, [ofKinds(['BOOK'])])))
    expect(reach?.common({ ...asked(2), slice: { ...slice, size: 5 } })).not.toBe(reach?.common(asked(2)))
    expect(reach?.common({ ...asked(2), slice: { ...slice, fromEnd: true } })).toBeNull()
    expect([reach?.isFarther(asked(2), asked(3)), reach?.isFarther(asked(3), asked(2))]).toEqual([true, false])
  })

  it('has the works that so many talks cite', () => {
    const rows = [9, 4, 2].map((count) => ({ i: 0, r: ['at', workValues({ id: `${count}`, citingTalkCount: count })] }))
    expect(reach?.within(rows, asked(4))).toEqual(rows.slice(0, 2))
    expect(reach?.within(rows, asked(10))).toEqual([])
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
