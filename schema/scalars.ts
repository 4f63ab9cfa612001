/** Scalars of the schema. */
import { builder } from './builder.ts'

builder.scalarType('URL', {
  description: 'A web address as a document gives it, e.g. https://example.org/paper.pdf.',
  serialize: (value) => value,
  parseValue: readText,
})

builder.scalarType('DateTime', {
  description: 'A date and time in UTC in ISO 8601, e.g. 2026-03-01T09:30:00.000Z.',
  serialize: (value) => value,
  parseValue: readText,
})

function readText(value: unknown): string {
  if (typeof value === 'string') return value
  throw new TypeError(`Expected text, got ${typeof value}`)
}
