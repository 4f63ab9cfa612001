import { expect, test } from 'vitest'
import { decode } from '../../../import/read/decode.ts'
import fc from '../../support/laws.ts'

const text = fc
  .string({ unit: 'binary', minLength: 1 })
  .filter((value) => !value.includes('\0') && !value.startsWith('\uFEFF') && value.trim() !== '')

test('text written as UTF-8 or UTF-16 comes back whole', () => {
  fc.assert(
    fc.property(text, (value) => {
      fc.pre(decode(Buffer.from(value)).kind === 'text')
      expect(decode(Buffer.from(value))).toEqual({ kind: 'text', text: value, note: null })
      expect(decode(Buffer.from(`\uFEFF${value}`, 'utf16le'))).toMatchObject({ kind: 'text', text: value })
    }),
  )
})

test('any bytes give text that says something, or a reason', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const decoded = decode(bytes)
      expect(decoded.kind === 'text' ? decoded.text.trim() : decoded.message).not.toBe('')
    }),
  )
})
