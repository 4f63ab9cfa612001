import { describe, expect, it } from 'vitest'
import { oneWork } from '../../../../src/queries/find/cited-work.ts'
import { work } from '../../../support/graph-rows.ts'

const ambiguous = (...counts: readonly number[]) => ({
  type: 'Ambiguous' as const,
  ref: 'Orleans',
  message: '',
  candidates: counts.map((citingTalkCount, i) => work({ id: `work-${i}`, citingTalkCount })),
})

const isCited = ({ citingTalkCount }: { readonly citingTalkCount: number }) => citingTalkCount > 0

describe('oneWork', () => {
  it('is the work that was found', () => {
    expect(oneWork(work({ id: 'swim' }), isCited).id).toBe('swim')
  })

  it('is the only one of several that can answer', () => {
    expect(oneWork(ambiguous(0, 3, 0), isCited).id).toBe('work-1')
  })

  it.each([
    [0, 0],
    [1, 2],
  ])('fails with AMBIGUOUS where none or several can: %d, %d', (...counts) => {
    expect(() => oneWork(ambiguous(...counts), isCited)).toThrow(
      expect.objectContaining({
        code: 'AMBIGUOUS',
        message: '2 things are called "Orleans": ask for one by its id',
        data: {
          ref: 'Orleans',
          candidates: [
            { id: 'work-0', kind: 'PAPER', title: 'work-0' },
            { id: 'work-1', kind: 'PAPER', title: 'work-1' },
          ],
        },
      }),
    )
  })

  it('fails with NOT_FOUND and the nearest', () => {
    const nearest = [work({ id: 'near', title: 'Near' })]
    expect(() =>
      oneWork({ type: 'NotFound', ref: 'Nar', message: 'Nothing is called "Nar"', nearest }, isCited),
    ).toThrow(
      expect.objectContaining({
        code: 'NOT_FOUND',
        data: { ref: 'Nar', nearest: [{ id: 'near', kind: 'PAPER', title: 'Near' }] },
      }),
    )
  })
})
