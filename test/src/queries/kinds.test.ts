import { describe, expect, it } from 'vitest'
import { readKinds } from '../../../src/queries/kinds.ts'

describe('readKinds', () => {
  it('has no choice where none is given', () => {
    expect([readKinds(undefined), readKinds(null)]).toEqual([null, null])
  })

  it('gives each kind once and in one order, so that equal choices are one question', () => {
    expect(readKinds(['TOOL', 'BOOK', 'TOOL'])).toEqual(['BOOK', 'TOOL'])
  })

  it('refuses a choice of nothing', () => {
    expect(() => readKinds([])).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT', data: { argument: 'kinds' } }),
    )
  })
})
