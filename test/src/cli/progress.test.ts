import { describe, expect, test } from 'vitest'
import { progressOf } from '../../../src/cli/import-into.ts'
import { barLine, count, paceOf, plainLine, progressEvent } from '../../../src/cli/progress.ts'
import fc from '../../support/laws.ts'

const reading = progressOf({ step: 'reading', done: 920, total: 2000 })
const writing = progressOf({
  step: 'writing',
  part: 2,
  parts: 4,
  share: 0.375,
  rows: 41_000,
  documents: { done: 750, total: 2000 },
  entities: 12_345,
})
const planning = progressOf({
  step: 'writing',
  part: 1,
  parts: 4,
  share: null,
  rows: 0,
  documents: { done: 0, total: 2000 },
  entities: 0,
})
const begun = { done: 0, share: 0 }

describe('the pace', () => {
  test('is what was done since the step began, and what is left goes on so', () => {
    expect(paceOf(reading, { ...begun, seconds: 4 })).toEqual({ rate: 230, secondsLeft: 5 })
    expect(paceOf(writing, { seconds: 10, done: 1000, share: 0.125 })).toEqual({ rate: 4000, secondsLeft: 25 })
  })

  test('is not told before it can be', () => {
    expect(paceOf(reading, { ...begun, seconds: 0.5 })).toEqual({ rate: null, secondsLeft: null })
    expect(paceOf(planning, { seconds: 60, done: 0, share: null })).toEqual({ rate: null, secondsLeft: null })
    const little = progressOf({ step: 'reading', done: 1, total: 2000 })
    expect(paceOf(little, { ...begun, seconds: 4 }).secondsLeft).toBeNull()
  })

  test('is never negative and never endless', () => {
    const numbers = fc.record({ done: fc.nat(5000), total: fc.integer({ min: 1, max: 5000 }), seconds: fc.nat(10_000) })
    fc.assert(
      fc.property(numbers, ({ done, total, seconds }) => {
        const pace = paceOf(progressOf({ step: 'reading', done: Math.min(done, total), total }), { ...begun, seconds })
        for (const value of Object.values(pace)) expect(value ?? 0).toBeGreaterThanOrEqual(0)
        for (const value of Object.values(pace)) expect(Number.isFinite(value ?? 0)).toBe(true)
      }),
    )
  })
})

describe('one line', () => {
  const pace = { rate: 4100, secondsLeft: 12 }
  test('of words', () => {
    expect(plainLine(reading, { rate: 230, secondsLeft: 5 })).toBe(
      'Reading: 46 %, 920 of 2,000 documents, 230/s, 5 s left',
    )
    expect(plainLine(writing, pace)).toBe(
      'Writing, part 2 of 4: 37 %, 750 of 2,000 documents, 12,345 things, 4,100 rows/s, 12 s left',
    )
    expect(plainLine(planning, { rate: null, secondsLeft: null })).toBe('Working out who is who')
    expect(plainLine(reading, { rate: null, secondsLeft: 600 })).toContain('10 min left')
  })

  test('with a bar', () => {
    expect(barLine(writing, pace, 200)).toBe(
      'Writing, part 2 of 4  █████████░░░░░░░░░░░░░░░ 37 %  750 of 2,000 documents, 12,345 things, 4,100 rows/s, 12 s left',
    )
    expect(barLine(progressOf({ step: 'reading', done: 5, total: 5 }), pace, 200)).toContain(`${'█'.repeat(24)} 100 %`)
  })

  test('never reaches the end of the terminal’s line, which would begin another', () => {
    for (const columns of [0, 1, 20, 80])
      expect(barLine(writing, pace, columns).length).toBeLessThan(Math.max(1, columns))
  })

  test('for a program', () => {
    expect(progressEvent(writing, pace)).toEqual({
      event: 'progress',
      step: 'writing',
      share: 0.375,
      ...{ part: 2, parts: 4, rows: 41_000, documents: 750, documentsTotal: 2000, entities: 12_345 },
      ...pace,
    })
    expect(progressEvent(planning, pace)).toMatchObject({ step: 'resolving', share: null })
  })
})

test('a number of things is spelt as people do', () => {
  expect([0, 1, 2, 2000].map((number) => count(number, 'document'))).toEqual([
    '0 documents',
    '1 document',
    '2 documents',
    '2,000 documents',
  ])
})
