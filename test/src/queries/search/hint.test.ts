import { describe, expect, it } from 'vitest'
import { type HintFacts, hintFor } from '../../../../src/queries/search/hint.ts'
import { work } from '../../../support/graph-rows.ts'

const none: HintFacts = { people: [], presentations: 0, talks: 0, works: 0 }
const named = { id: 'x', slug: 'x/x', name: 'X', alternativeNames: [], sortName: 'x' }

describe('hints', () => {
  it.each([
    [
      'talk · Ada Moore · 4 presentations',
      work({ id: 't', kind: 'TALK' }),
      { people: ['Ada Moore'], presentations: 4 },
    ],
    ['talk · Ada Moore and Bo Lund', work({ id: 't', kind: 'TALK' }), { people: ['Ada Moore', 'Bo Lund'] }],
    [
      'paper · Ada Moore and others · 2002 · cited by 2 talks',
      work({ id: 'p', year: 2002, citingTalkCount: 2 }),
      { people: ['Ada Moore', 'B', 'C'] },
    ],
    ['reading list', work({ id: 'r', kind: 'READING_LIST' }), {}],
    [
      'person · 1 talk · 2 works',
      { ...named, type: 'Person' as const, handles: [], affiliations: [] },
      { talks: 1, works: 2 },
    ],
    ['venue · 12 presentations · 1 paper', { ...named, type: 'Venue' as const }, { presentations: 12, works: 1 }],
    ['topic · 3 works', { ...named, type: 'Topic' as const }, { works: 3 }],
  ])('%s', (hint, item, facts) => {
    expect(hintFor(item, { ...none, ...facts })).toBe(hint)
  })
})
