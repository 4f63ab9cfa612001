import { describe, expect, it } from 'vitest'
import { encodeCursor, type PagedList } from '../../../src/queries/cursor.ts'
import { type Placed, readSize, readSlice, toPage } from '../../../src/queries/page.ts'

const list: PagedList = { name: 'Query.documents', types: ['string'] }
const rows: readonly Placed<string>[] = ['a', 'b', 'c'].map((item) => ({ item, at: [item] }))

describe('readSlice', () => {
  it('reads 20 from the beginning where nothing is asked for', () => {
    expect(readSlice(list, {})).toEqual({ size: 20, after: null })
    expect(readSlice(list, { first: null, after: null })).toEqual({ size: 20, after: null })
  })

  it('reads on from a cursor', () => {
    expect(readSlice(list, { first: 3, after: encodeCursor(list, ['b']) })).toEqual({ size: 3, after: ['b'] })
  })
})

describe('readSize', () => {
  it.each([0, 1, 100])('takes %d', (size) => {
    expect(readSize(size, 'first', 20)).toBe(size)
  })

  it.each([-1, 101])('refuses %d by naming the argument and its limits', (size) => {
    expect(() => readSize(size, 'first', 20)).toThrow(
      expect.objectContaining({
        code: 'INVALID_ARGUMENT',
        message: `Expected first from 0 to 100, got ${size}`,
        data: { argument: 'first', minimum: 0, maximum: 100, value: size },
      }),
    )
  })
})

describe('toPage', () => {
  it('keeps what was asked for, and knows of more by the one row too many', () => {
    expect(toPage(rows, { size: 2, after: null })).toEqual({ items: rows.slice(0, 2), hasNextPage: true })
    expect(toPage(rows, { size: 3, after: null })).toEqual({ items: rows, hasNextPage: false })
  })
})
