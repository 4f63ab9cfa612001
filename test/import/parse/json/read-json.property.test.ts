/** What is valid JSON is read as JSON.parse reads it, and every place holds the value that is said to stand there. */

import { expect, test } from 'vitest'
import { type Json, readJson } from '../../../../import/parse/json/read-json.ts'
import fc from '../../../support/laws.ts'

/** The plain value. */
function plain(json: Json | null): unknown {
  if (json === null) return undefined
  if (json.kind === 'scalar') return json.value
  return json.kind === 'array'
    ? json.items.map(plain)
    : Object.fromEntries(json.names.map((name, at) => [name, plain(json.values[at] ?? null)]).reverse())
}

function everyValue(json: Json): readonly Json[] {
  if (json.kind === 'scalar') return [json]
  const inner = json.kind === 'array' ? json.items : json.values
  return [json, ...inner.flatMap(everyValue)]
}

const value = fc.jsonValue({ stringUnit: 'binary' }).filter((one) => !JSON.stringify(one).includes('__proto__'))

test('values and their places', () => {
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, 2, '\t'), (one, indent) => {
      const text = JSON.stringify(one, null, indent)
      const read = readJson(text)
      expect(read.error).toBeNull()
      expect(plain(read.value)).toEqual(JSON.parse(text))
      for (const part of read.value === null ? [] : everyValue(read.value))
        expect(JSON.parse(text.slice(part.start, part.end))).toEqual(plain(part))
    }),
  )
})

test('what is cut off or garbled is read up to there, and said to be', () => {
  fc.assert(
    fc.property(value, fc.nat(), fc.string({ maxLength: 3 }), (one, at, noise) => {
      const text = JSON.stringify(one)
      const place = at % (text.length + 1)
      const garbled = text.slice(0, place) + noise + text.slice(place + noise.length)
      const { error } = readJson(garbled)
      if (error === null) return
      expect(error.at).toBeLessThanOrEqual(garbled.length)
      expect(() => JSON.parse(garbled)).toThrow()
    }),
  )
})

test.each([
  ['{"a": 1,}', { a: 1 }, null],
  ['[1, 2,', [1, 2], 6],
  ['{"a": {"b": "c" "d": 1}}', { a: { b: 'c' } }, 16],
  ['{"a": "\\q\\u00e9\\n"}', { a: '\\qé\n' }, null],
  ['{"a": "b\nc"}', { a: 'b\nc' }, null],
  ['{"a": 1, "a": 2}', { a: 1 }, null],
  ['{} x', {}, 3],
  ['', undefined, 0],
  ['[nul]', [], 1],
])('%j', (text, expected, at) => {
  const { value: read, error } = readJson(text)
  expect([plain(read), error?.at ?? null]).toEqual([expected, at])
})

test('what nests too deep is read so far', () => {
  const { value: read, error } = readJson('['.repeat(100_000))
  expect([read?.kind, error?.expected]).toEqual(['array', 'at most 100 levels'])
})
