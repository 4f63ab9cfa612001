import { describe, expect, it } from 'vitest'
import { decideNear, fuzzyQuery, nearTitles } from '../../../../src/queries/find/near-titles.ts'
import { work, workValues } from '../../../support/graph-rows.ts'

const near = (id: string, likeness: number) => ({ work: work({ id }), likeness })

describe('fuzzyQuery', () => {
  it('forgives as many edits as the words are long, and none in numbers', () => {
    expect(fuzzyQuery('The CAP Theorem, RFC 707: twelve yers on')).toBe(
      '+searchType:(talk paper resource)^0 +searchNames:(cap theorem~2 rfc 707 twelve~1 yers~1)',
    )
  })

  it('leaves nothing that Lucene would take for an operator', () => {
    expect(fuzzyQuery('a AND (b OR "c") -d +e* ~f \\')).toMatch(/ \+searchNames:\([a-z ~12]*\)$/)
    expect(fuzzyQuery('"(*')).toBe('')
  })

  it('keeps to twenty words', () => {
    expect(fuzzyQuery(Array.from({ length: 50 }, (_, i) => `word${i}`).join(' ')).match(/word/g)).toHaveLength(20)
  })
})

describe('nearTitles', () => {
  it('orders what the index proposes by likeness of the best title', () => {
    const rows = [
      { i: 0, r: workValues({ id: 'far', title: 'Stateless Services at Scale' }) },
      {
        i: 0,
        r: workValues({ id: 'near', title: 'Something else', alternativeTitles: ['Scaling Stateful Services'] }),
      },
    ]
    const [found = []] = nearTitles.answer(rows, ['scaling stateful services'], {})
    expect(found.map(({ work, likeness }) => [work.id, Math.round(likeness * 100)])).toEqual([
      ['near', 100],
      ['far', 33],
    ])
  })
})

describe('parts', () => {
  it('another part of a series is near, and never what is meant', () => {
    const rows = [{ i: 0, r: workValues({ id: 'first', title: 'Metrics at Acme: Technical Overview, Part 1' }) }]
    const [found = []] = nearTitles.answer(rows, ['Metrics at Acme: technical overview, part II'], {})
    expect(found.map(({ work }) => work.id)).toEqual(['first'])
    expect(decideNear(found)).toEqual({ kind: 'none' })
  })
})

describe('decideNear', () => {
  it('takes one clear winner', () => {
    expect(decideNear([near('a', 0.9), near('b', 0.7)])).toMatchObject({ kind: 'one', thing: { id: 'a' } })
    expect(decideNear([near('a', 0.85)])).toMatchObject({ kind: 'one', thing: { id: 'a' } })
  })

  it('takes none that is not like enough, or not by far the most like', () => {
    expect(decideNear([])).toEqual({ kind: 'none' })
    expect(decideNear([near('a', 0.79)])).toEqual({ kind: 'none' })
    expect(decideNear([near('a', 0.9), near('b', 0.85)])).toEqual({ kind: 'none' })
  })

  it('finds several that are equally like', () => {
    expect(decideNear([near('a', 0.9), near('b', 0.9), near('c', 0.85)])).toMatchObject({
      kind: 'several',
      things: [{ id: 'a' }, { id: 'b' }],
    })
  })
})
