import { describe, expect, it } from 'vitest'
import { readMinTalks, sharedCitations } from '../../../src/queries/shared-citations.ts'
import { workRow } from '../../support/graph-rows.ts'

const filter = { minTalks: 2, kinds: null }

describe('sharedCitations', () => {
  it('has one text for the first page and all others', () => {
    const first = sharedCitations.page.statement({ filter, slice: { size: 20, after: null } })
    const next = sharedCitations.page.statement({ filter, slice: { size: 20, after: [3, 'title', 'id'] } })
    expect(next.text).toBe(first.text)
    expect(first.parameters).toMatchObject({ minTalks: 2, kinds: null, afterTitle: '', afterId: '', limit: 21 })
    expect(next.parameters).toMatchObject({ afterCount: 3, afterTitle: 'title', afterId: 'id' })
  })

  it('places each work by count, title and id', () => {
    const rows = [{ r: workRow({ id: 'a', sortTitle: 'a title', citingTalkCount: 4 }) }]
    const page = sharedCitations.page.answer(rows, { filter, slice: { size: 20, after: null } })
    expect(page.items[0]?.at).toEqual([4, 'a title', 'a'])
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
