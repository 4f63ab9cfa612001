import { describe, expect, it } from 'vitest'
import { remember } from '../../client/src/remembered.ts'
import fc from '../support/laws.ts'

describe('remembered answers', () => {
  it('are the last of each address, and never more than so many characters', () => {
    const answer = fc.option(fc.record({ etag: fc.string({ maxLength: 4 }), text: fc.string({ maxLength: 40 }) }))
    const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), answer), { maxLength: 40 })
    fc.assert(
      fc.property(steps, fc.nat(100), (kept, most) => {
        const remembered = remember(most)
        const last = new Map<string, { etag: string; text: string } | null>()
        for (const [url, given] of kept) {
          remembered.keep(url, given)
          last.set(url, given)
          const held = [...last.keys()].map((key) => [key, remembered.find(key)] as const)
          for (const [key, found] of held) if (found !== undefined) expect(found).toEqual(last.get(key))
          const size = held.reduce((sum, [key, it]) => sum + (it ? key.length + it.etag.length + it.text.length : 0), 0)
          expect(size).toBeLessThanOrEqual(most)
        }
      }),
    )
  })

  it('make room by their last use', () => {
    const remembered = remember(30)
    const text = '12345678'
    for (const url of ['a', 'b', 'c']) remembered.keep(url, { etag: 'e', text })
    remembered.find('a')
    remembered.keep('d', { etag: 'e', text })
    expect(['a', 'b', 'c', 'd'].filter((url) => remembered.find(url))).toEqual(['a', 'c', 'd'])
  })
})
