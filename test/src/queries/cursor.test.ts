import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decodeCursor, encodeCursor, type PagedList } from '../../../src/queries/cursor.ts'
import fc from '../../support/laws.ts'

const talks: PagedList = { name: 'Query.talks', types: ['string', 'string'] }
const shared: PagedList = { name: 'Query.worksCitedAcrossTalks', types: ['number', 'string', 'string'] }
/** A cursor as only someone makes it who knows how: with the right checksum. */
const forge = (value: unknown) => {
  const text = JSON.stringify(value)
  return Buffer.from(`${crc32(text).toString(36)}${text}`).toString('base64url')
}

describe('a cursor', () => {
  it('gives back the sort values that it was made of, whatever they are', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string({ unit: 'grapheme' }), fc.string(), (count, title, id) => {
        expect(decodeCursor(shared, encodeCursor(shared, [count, title, id]))).toEqual([count, title, id])
      }),
    )
  })

  it('is refused with any of its characters changed, left out or added', () => {
    const place = fc.tuple(fc.nat(), fc.constantFrom('', 'A', 'b', '_', '!', 'zz'))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), place, (title, id, [at, by]) => {
        const cursor = encodeCursor(talks, [title, id])
        const index = at % cursor.length
        const damaged = `${cursor.slice(0, index)}${by}${cursor.slice(index + 1)}`
        fc.pre(damaged !== cursor)
        expect(() => decodeCursor(talks, damaged)).toThrow(expect.objectContaining({ code: 'INVALID_CURSOR' }))
      }),
    )
  })

  it('needs no escaping in an address', () => {
    expect(encodeCursor(talks, ['?>~', '/+'])).toMatch(/^[\w-]+$/)
  })

  it.each([
    ['no base64url', '%%%'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['no list', forge({ list: 'Query.talks' })],
    ['another list', forge(['Query.papers', 'a', 'b'])],
    ['the same list of another parent', forge(['Query.talks x', 'a', 'b'])],
    ['too few values', forge(['Query.talks', 'a'])],
    ['too many values', forge(['Query.talks', 'a', 'b', 'c'])],
    ['values of another type', forge(['Query.talks', 1, 'b'])],
    ['another order', forge(['Query.talks NEWEST', 'a', 'b'])],
    ['no checksum', Buffer.from('["Query.talks","a","b"]').toString('base64url')],
    ['more than it may', `${forge(['Query.talks', 'a', 'b'])}=`],
  ])('is refused as INVALID_CURSOR where it holds %s', (_, cursor) => {
    expect(() => decodeCursor(talks, cursor)).toThrow(
      expect.objectContaining({
        code: 'INVALID_CURSOR',
        message: 'Expected a cursor that Query.talks gave out, got another text',
        data: { cursor },
      }),
    )
  })
})
