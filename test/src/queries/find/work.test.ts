import { describe, expect, it } from 'vitest'
import { inOrder } from '../../../../src/queries/find/work.ts'
import { work } from '../../../support/graph-rows.ts'

describe('inOrder', () => {
  it('puts talks first, then the most cited, then goes by title and id, and leaves its argument alone', () => {
    const works = [
      work({ id: 'd', title: 'B' }),
      work({ id: 'c', title: 'A' }),
      work({ id: 'b', title: 'Z', citingTalkCount: 5 }),
      work({ id: 'a2', title: 'Y', kind: 'TALK' }),
      work({ id: 'a1', title: 'Y', kind: 'TALK' }),
    ]
    expect(inOrder(works).map(({ id }) => id)).toEqual(['a1', 'a2', 'b', 'c', 'd'])
    expect(works[0]?.id).toBe('d')
  })
})
