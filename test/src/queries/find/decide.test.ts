import { describe, expect, it } from 'vitest'
import type { Candidate, Fit } from '../../../../src/queries/find/candidates.ts'
import { decide } from '../../../../src/queries/find/decide.ts'

const candidate = (id: string, fit: Fit, rank = 0): Candidate<{ readonly id: string }> => ({ thing: { id }, fit, rank })

describe('decide', () => {
  it('finds none among none', () => {
    expect(decide([])).toEqual({ kind: 'none' })
  })

  it.each([
    ['id', 'slug'],
    ['slug', 'redirect'],
    ['redirect', 'formerId'],
    ['formerId', 'identifier'],
    ['identifier', 'title'],
    ['title', 'alternative'],
    ['alternative', 'short'],
  ] as const)('takes one found by %s before one found by %s', (better, worse) => {
    expect(decide([candidate('b', worse), candidate('a', better)])).toEqual({ kind: 'one', thing: { id: 'a' } })
  })

  it('takes the more specific identifier of an address', () => {
    expect(decide([candidate('page', 'identifier', 1), candidate('doi', 'identifier', 0)])).toEqual({
      kind: 'one',
      thing: { id: 'doi' },
    })
  })

  it('finds several where the best name is shared, as by two works with one link', () => {
    expect(decide([candidate('a', 'identifier'), candidate('b', 'identifier'), candidate('c', 'short')])).toEqual({
      kind: 'several',
      things: [{ id: 'a' }, { id: 'b' }],
    })
  })

  it('counts a thing found twice once', () => {
    expect(decide([candidate('a', 'title'), candidate('a', 'title')])).toEqual({ kind: 'one', thing: { id: 'a' } })
  })

  it('finds that a thing is gone rather than another that has its id for a name', () => {
    const gone = { thing: null, fit: 'redirect', rank: 0 } as const
    expect(decide([gone, candidate('a', 'formerId'), candidate('b', 'title')])).toEqual({ kind: 'gone' })
    expect(decide([gone, candidate('a', 'slug')])).toEqual({ kind: 'one', thing: { id: 'a' } })
    expect(decide([gone, candidate('a', 'redirect')])).toEqual({ kind: 'one', thing: { id: 'a' } })
  })
})
