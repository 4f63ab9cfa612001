import { describe, expect, it } from 'vitest'
import { readChoice } from '../../../src/queries/choice.ts'

describe('readChoice', () => {
  it('has no choice where none is given', () => {
    expect([readChoice(undefined, 'kinds'), readChoice(null, 'kinds')]).toEqual([null, null])
  })

  it('gives each value once and in one order, so that equal choices are one question', () => {
    expect(readChoice(['TOOL', 'BOOK', 'TOOL'], 'kinds')).toEqual(['BOOK', 'TOOL'])
  })

  it('refuses a choice of nothing', () => {
    expect(() => readChoice([], 'kinds')).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT', data: { argument: 'kinds' } }),
    )
  })
})
