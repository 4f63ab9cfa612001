import { describe, expect, it } from 'vitest'
import { createAnswerCache } from '../../../src/server/answer-cache.ts'
import fc from '../../support/laws.ts'

const answer = (body: string) => ({ status: 200, headers: {}, body })

describe('an answer cache', () => {
  it('gives what was kept for the same data, and lets it go with them', () => {
    const cache = createAnswerCache(10_000)
    expect(cache.find('1', 'q')).toBeUndefined()
    cache.keep('1', 'q', answer('a'))
    expect(cache.find('1', 'q')).toEqual(answer('a'))
    expect(cache.find('1', 'other')).toBeUndefined()
    expect(cache.find('2', 'q')).toBeUndefined()
    cache.keep('1', 'q', answer('late, of data that are gone'))
    expect(cache.find('2', 'q')).toBeUndefined()
    expect(cache.find('1', 'q')).toBeUndefined()
  })

  it('makes room by letting go what was unused for longest', () => {
    const cache = createAnswerCache(3 * 520)
    cache.find('1', '')
    for (const key of ['a', 'b', 'c']) cache.keep('1', key, answer(key))
    cache.find('1', 'a')
    cache.keep('1', 'd', answer('d'))
    expect(['a', 'b', 'c', 'd'].map((key) => cache.find('1', key)?.body)).toEqual(['a', undefined, 'c', 'd'])
    cache.keep('1', 'e', answer('x'.repeat(2000)))
    expect(cache.find('1', 'e')).toBeUndefined()
    expect(cache.find('1', 'a')?.body).toBe('a')
  })

  it('gives no other answer than the last that was kept, and never more bytes than it may', () => {
    const step = fc.record({ key: fc.nat(5).map(String), size: fc.nat(300), stamp: fc.nat(1).map(String) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const cache = createAnswerCache(3000)
        const kept = new Map<string, string>()
        for (const [i, { key, size, stamp }] of steps.entries()) {
          const found = cache.find(stamp, key)
          if (found !== undefined) expect(found.body).toBe(kept.get(`${stamp} ${key}`))
          const body = `${i}`.padEnd(size, '.')
          cache.keep(stamp, key, answer(body))
          kept.set(`${stamp} ${key}`, body)
        }
        const last = steps.at(-1)?.stamp ?? ''
        const bodies = ['0', '1', '2', '3', '4', '5'].flatMap((key) => cache.find(last, key)?.body ?? [])
        expect(bodies.reduce((sum, body) => sum + 500 + 2 * (body.length + 1), 0)).toBeLessThanOrEqual(3000)
      }),
    )
  })
})
