import { describe, expect, it } from 'vitest'
import { readWork } from '../../../../src/queries/record/work.ts'
import { workValues } from '../../../support/graph-rows.ts'

describe('readWork', () => {
  it('joins the three lists of links; an empty label is none', () => {
    const values = workValues({
      id: 'a',
      linkUrls: ['https://a.org/', 'https://b.org/'],
      linkLabels: ['', 'paper'],
      linkSuspects: [true, false],
    })
    expect(readWork(values).links).toEqual([
      { url: 'https://a.org/', label: null, suspect: true },
      { url: 'https://b.org/', label: 'paper', suspect: false },
    ])
  })

  it('takes an absent list for an empty one, and refuses a kind that there is not', () => {
    expect(readWork(workValues({ id: 'a', alternativeTitles: null })).alternativeTitles).toEqual([])
    expect(() => readWork(workValues({ id: 'a', kind: 'SONG' }))).toThrow('Expected one of TALK, PAPER')
  })
})
