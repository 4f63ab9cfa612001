import { describe, expect, it } from 'vitest'
import { delayBefore, isPassing, retryAfter, usualPatience, wait } from '../../client/src/patience.ts'
import fc from '../support/laws.ts'

const patience = fc.record({
  retries: fc.nat(8),
  firstDelay: fc.integer({ min: 1, max: 1000 }),
  longestDelay: fc.integer({ min: 1000, max: 60_000 }),
})

describe('the wait before asking again', () => {
  it('ends, is never longer than the longest, and at least half of what it would be without chance', () => {
    fc.assert(
      fc.property(patience, fc.nat(20), fc.double({ min: 0, max: 1, noNaN: true }), (bounds, retry, chance) => {
        const delay = delayBefore(retry, null, bounds, () => chance)
        expect(delay === null).toBe(retry >= bounds.retries)
        if (delay === null) return
        const full = Math.min(bounds.longestDelay, bounds.firstDelay * 2 ** retry)
        expect(delay).toBeGreaterThanOrEqual(full / 2)
        expect(delay).toBeLessThanOrEqual(full)
      }),
    )
  })

  it('is at least what the server asks for; where that is too long there is none', () => {
    fc.assert(
      fc.property(patience, fc.nat(120_000), fc.double({ min: 0, max: 1, noNaN: true }), (bounds, asked, chance) => {
        const delay = delayBefore(0, asked, { ...bounds, retries: 1 }, () => chance)
        if (asked > bounds.longestDelay) expect(delay).toBeNull()
        else expect(delay).toBeGreaterThanOrEqual(asked)
      }),
    )
  })

  it('is some fifteen seconds at most in all, as usual', () => {
    const delays = [0, 1, 2, 3].map((retry) => delayBefore(retry, null, usualPatience, () => 1) ?? 0)
    expect(delays.reduce((a, b) => a + b)).toBeLessThan(15_000)
    expect(delayBefore(4, null, usualPatience, () => 1)).toBeNull()
  })

  it('follows statuses that pass, and no others', () => {
    expect([200, 304, 400, 404, 413, 429, 500, 502, 503, 504].filter(isPassing)).toEqual([429, 503, 504])
  })
})

describe('Retry-After', () => {
  const now = Date.parse('2026-11-21T12:00:00Z')
  it.each([
    ['3', 3000],
    [' 0 ', 0],
    ['Sat, 21 Nov 2026 12:00:05 GMT', 5000],
    ['Sat, 21 Nov 2026 11:00:00 GMT', 0],
    ['soon', null],
    ['', null],
    ['-1x', null],
    [null, null],
  ])('%j is %j ms', (head, milliseconds) => {
    expect(retryAfter(head, now)).toBe(milliseconds)
  })
})

describe('waiting', () => {
  it('ends at once with the signal’s reason', async () => {
    const controller = new AbortController()
    const waiting = wait(60_000, controller.signal)
    controller.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    await expect(wait(60_000, controller.signal)).rejects.toThrow('enough')
    await wait(1, new AbortController().signal)
  })
})
