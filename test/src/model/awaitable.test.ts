import { expect, it } from 'vitest'
import { whenKnown } from '../../../src/model/awaitable.ts'

it('goes on at once where the value is at hand', () => {
  expect(whenKnown(2, (value) => value + 1)).toBe(3)
  expect(() => whenKnown(null, () => JSON.parse('{'))).toThrow(SyntaxError)
})

it('goes on later where it is not', async () => {
  const later = whenKnown(Promise.resolve(2), (value) => value + 1)
  expect(later).toBeInstanceOf(Promise)
  expect(await later).toBe(3)
  await expect(whenKnown(Promise.reject(new Error('gone')), () => 0)).rejects.toThrow('gone')
})
