import { describe, expect, it } from 'vitest'
import { encodeCursor, type PagedList } from '../../../src/queries/cursor.ts'
import { type Placed, readSize, readSlice, toPage } from '../../../src/queries/page.ts'

const list: PagedList = { name: 'Query.documents', types: ['string'] }
const rows: readonly Placed<string>[] = ['a', 'b', 'c'].map((item) => ({ item, at: [item] }))

const whole = { size: 20, after: null, before: null, fromEnd: false }
const at = (value: string) => encodeCursor(list, [value])

describe('readSlice', () => {
  it.each([
    ['20 from the beginning where nothing is asked for', {}, whole],
    ['the same where null is', { first: null, after: null, last: null, before: null }, whole],
    ['on from a cursor', { first: 3, after: at('b') }, { ...whole, size: 3, after: ['b'] }],
    ['the last', { last: 3 }, { ...whole, size: 3, fromEnd: true }],
    ['back from a cursor', { last: 3, before: at('b') }, { ...whole, size: 3, before: ['b'], fromEnd: true }],
    ['20 back from a cursor that stands alone', { before: at('b') }, { ...whole, before: ['b'], fromEnd: true }],
    ['the first up to a cursor', { first: 3, before: at('b') }, { ...whole, size: 3, before: ['b'] }],
    ['the last after a cursor', { last: 3, after: at('b') }, { ...whole, size: 3, after: ['b'], fromEnd: true }],
    ['the first between two', { after: at('a'), before: at('c') }, { ...whole, after: ['a'], before: ['c'] }],
  ])('reads %s', (_, args, slice) => {
    expect(readSlice(list, args)).toEqual(slice)
  })

  it('refuses first and last at once', () => {
    expect(() => readSlice(list, { first: 1, last: 2 })).toThrow(
      expect.objectContaining({
        code: 'INVALID_ARGUMENT',
        message: 'Expected first or last, got first 1 and last 2',
        data: { argument: 'last', value: 2 },
      }),
    )
  })

  it('bounds last as it bounds first', () => {
    expect(() => readSlice(list, { last: 101 })).toThrow(
      expect.objectContaining({ message: 'Expected last from 0 to 100, got 101' }),
    )
  })

  it.each(['after', 'before'])('refuses a cursor of another list as %s', (argument) => {
    const cursor = encodeCursor({ name: 'Query.talks TITLE', types: ['string'] }, ['b'])
    expect(() => readSlice(list, { [argument]: cursor })).toThrow(expect.objectContaining({ code: 'INVALID_CURSOR' }))
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
  const names = ({ items }: { readonly items: readonly Placed<string>[] }) => items.map(({ item }) => item).join('')

  it('keeps what was asked for, and knows of more by the one row too many', () => {
    const page = toPage(rows, { size: 2, after: null })
    expect(page).toEqual({ items: rows.slice(0, 2), hasNextPage: true, hasPreviousPage: false })
    expect(toPage(rows, { size: 3, after: null })).toMatchObject({ items: rows, hasNextPage: false })
  })

  it('turns round what was read from the end', () => {
    const page = toPage(rows, { ...whole, size: 2, fromEnd: true })
    expect([names(page), page.hasNextPage, page.hasPreviousPage]).toEqual(['ba', false, true])
  })

  it('has before and after it what the cursors stand at', () => {
    const page = toPage(rows, { ...whole, after: ['_'], before: ['d'] })
    expect([names(page), page.hasNextPage, page.hasPreviousPage]).toEqual(['abc', true, true])
  })
})
