import { expect, test } from 'vitest'
import { remembering } from '../../../src/model/remembering.ts'
import fc from '../../support/laws.ts'

test('what is asked again is found once, and what was forgotten is found again', () => {
  const asked: string[] = []
  const find = remembering((text) => {
    asked.push(text)
    return { text }
  }, 2)
  expect(find('a')).toBe(find('a'))
  find('b')
  find('c')
  expect(find('a')).toEqual({ text: 'a' })
  expect(asked).toEqual(['a', 'b', 'c', 'a'])
})

test('it answers as the function does, whatever was asked before, and a long text as a short one', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 5 }), (texts, most) => {
      const find = remembering((text) => text.toUpperCase(), most)
      for (const text of [...texts, 'x'.repeat(1000)]) expect(find(text)).toBe(text.toUpperCase())
    }),
  )
})
