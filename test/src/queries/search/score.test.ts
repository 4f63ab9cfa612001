import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../../src/queries/search/candidate.ts'
import { scoreOf } from '../../../../src/queries/search/score.ts'
import fc from '../../../support/laws.ts'

const thing = (names: readonly string[], more: Partial<Candidate> = {}): Candidate => ({
  id: names[0] ?? '',
  type: 'paper',
  names,
  around: [],
  text: null,
  citingTalkCount: 0,
  ...more,
})
const score = (query: string, candidate: Candidate) => scoreOf(query.split(' '), candidate, null).score

/** Each is better than the next for the query. */
const orders: readonly (readonly [why: string, query: string, better: Candidate, worse: Candidate])[] = [
  ['a whole title before a part of one', 'quiet clocks', thing(['quiet clocks']), thing(['quiet clocks in rings'])],
  ['a title before another title', 'quiet clocks', thing(['quiet clocks']), thing(['loud bells', 'quiet clocks'])],
  ['another title before a short form', 'qc', thing(['loud bells', 'qc']), thing(['quiet clocks', '#s qc'])],
  [
    'a short form of its own before a word of a title',
    'ring',
    thing(['quiet clocks', '#s ring']),
    thing(['the ring and the bell']),
  ],
  ['as written before with typos', 'clocks', thing(['clocks in rings']), thing(['clucks in rings'])],
  [
    'the beginning of a title before words in it',
    'quiet clo',
    thing(['quiet clocks in rings']),
    thing(['rings of quiet clocks']),
  ],
  [
    'all words before some',
    'quiet clocks rings',
    thing(['quiet clocks and rings']),
    thing(['quiet clocks', '#s rings of']),
  ],
  [
    'a word of a title before a speaker',
    'moore',
    thing(['moore machines']),
    thing(['quiet clocks'], { around: ['#p ada moore'] }),
  ],
  [
    'a speaker before a topic',
    'moore',
    thing(['quiet clocks'], { around: ['#p ada moore'] }),
    thing(['quiet clocks'], { around: ['#t moore law'] }),
  ],
  [
    'a topic before an abstract',
    'rings',
    thing(['quiet clocks'], { around: ['#t rings'] }),
    thing(['quiet clocks'], { text: 'of rings' }),
  ],
  ['what is cited before what is not', 'clocks', thing(['clocks'], { citingTalkCount: 3 }), thing(['clocks'])],
  [
    'a talk before a cited paper of its title',
    'clocks',
    thing(['clocks'], { type: 'talk' }),
    thing(['clocks'], { citingTalkCount: 99 }),
  ],
  [
    'who and what together before either alone',
    'moore clocks',
    thing(['quiet clocks'], { around: ['#p ada moore'] }),
    thing(['quiet clocks in rings'], { around: ['#p bo lund'] }),
  ],
]

describe('the score', () => {
  it.each(orders)('puts %s', (_, query, better, worse) => {
    expect(score(query, better)).toBeGreaterThan(score(query, worse))
  })

  it.each<[string, Candidate, string, string]>([
    ['quiet clocks', thing(['quiet clocks']), 'title', 'quiet clocks'],
    ['qc', thing(['quiet clocks', '#s qc']), 'shortName', 'qc'],
    ['ada moore', thing(['ada moore'], { type: 'person' }), 'name', 'ada moore'],
    ['moore 2015', thing(['quiet clocks'], { around: ['#p ada moore', '#y 2015'] }), 'author', 'ada moore'],
    ['2015', thing(['quiet clocks'], { around: ['#y 2015'] }), 'year', '2015'],
    ['ring', thing(['quiet clocks'], { type: 'talk', text: 'of a ring' }), 'abstract', 'ring'],
    ['harbour', thing(['ada moore'], { type: 'person', text: 'harbour labs' }), 'affiliation', 'harbour'],
  ])('of %s says where and through which spelling', (query, candidate, field, spelling) => {
    expect(scoreOf(query.split(' '), candidate, null)).toMatchObject({ field, spelling })
  })

  it('is that of nothing else where an identifier names the thing', () => {
    const { score: named, field } = scoreOf(['x'], thing(['quiet clocks']), 'identifier')
    expect(field).toBe('identifier')
    expect(named).toBeGreaterThan(score('quiet clocks', thing(['quiet clocks'])) - 1e-9)
  })

  it('lies between 0 and 1, and is best of all titles for the title itself', () => {
    const title = fc
      .array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 8 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(title, title, (asked, other) => {
        const [own, others] = [score(asked, thing([asked])), score(asked, thing([other]))]
        expect(own).toBeLessThanOrEqual(1)
        expect(others).toBeGreaterThanOrEqual(0)
        expect(own).toBeGreaterThanOrEqual(others - 1e-9)
      }),
    )
  })
})
