import { describe, expect, test } from 'vitest'
import { decode } from '../../../import/read/decode.ts'

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const swapped = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()

describe('text', () => {
  test.each([
    ['UTF-8', Buffer.from('naïve – “ok”')],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFnaïve – “ok”')],
  ])('%s needs no note', (_, bytes) => {
    expect(decode(bytes)).toEqual({ kind: 'text', text: 'naïve – “ok”', note: null })
  })

  test.each([
    ['UTF-16LE', Buffer.from('\uFEFFnaïve – “ok”', 'utf16le'), null],
    ['UTF-16BE', swapped('naïve – “ok”'), null],
    ['Windows-1252', latin1('na\xefve \x96 \x93ok\x94'), 1],
  ])('%s is read with a note', (name, bytes, line) => {
    expect(decode(bytes)).toMatchObject({
      kind: 'text',
      text: 'naïve – “ok”',
      note: { line, message: expect.stringContaining(name) },
    })
  })

  test('damaged UTF-8 stays UTF-8, and the note names the first damaged line', () => {
    const bytes = Buffer.concat([Buffer.from('café\r\ncafé\rcafé '), latin1('\xff')])
    expect(decode(bytes)).toEqual({
      kind: 'text',
      text: 'café\r\ncafé\rcafé \ufffd',
      note: { line: 3, message: 'Expected UTF-8, got other bytes in one place' },
    })
  })

  test('line ends stay as they are', () => {
    expect(decode(latin1('a\rb\r\nc\n'))).toMatchObject({ text: 'a\rb\r\nc\n' })
  })
})

describe('no text', () => {
  test.each([
    ['nothing', latin1('')],
    ['white space', latin1(' \t\r\n')],
    ['a UTF-8 byte order mark', Buffer.from('\uFEFF')],
    ['a UTF-16 byte order mark', Buffer.from('\uFEFF', 'utf16le')],
  ])('%s is EMPTY', (_, bytes) => {
    expect(decode(bytes)).toMatchObject({ kind: 'refused', code: 'EMPTY' })
  })

  test.each([
    ['a PNG image', latin1('\x89PNG\r\n\x1a\n')],
    ['a PDF file', latin1('%PDF-1.7\n')],
    ['a zip archive', latin1('PK\x03\x04')],
    ['a NUL byte at offset 3', latin1('abc\0def')],
    ['UTF-16 without a mark', Buffer.from('abc', 'utf16le')],
    ['UTF-16LE but do not go on so', latin1('\xff\xfea')],
    ['neither UTF-8', latin1('\x01\x02\xff\xfe\x03\x04\x05')],
  ])('%s is BINARY', (what, bytes) => {
    expect(decode(bytes)).toMatchObject({ code: 'BINARY', message: expect.stringContaining(what) })
  })
})
