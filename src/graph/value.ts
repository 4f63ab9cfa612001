/**
 * Values of an answer, read with the type that the statement promises; `name` is what they are called. Where something else
 * comes, the statement and its reader disagree: that is a bug, and is thrown as one. Costs a `typeof` a value.
 */
import type { Row } from './cypher.ts'

/** The value, a text. */
export function asText(value: unknown, name: string): string {
  if (typeof value !== 'string') throw unexpected('text', name, value)
  return value
}

/** The value, a text or null. */
export function asTextOrNull(value: unknown, name: string): string | null {
  return isAbsent(value) ? null : asText(value, name)
}

/** The value, a number. */
export function asNumber(value: unknown, name: string): number {
  if (typeof value !== 'number') throw unexpected('a number', name, value)
  return value
}

/** The value, a number or null. */
export function asNumberOrNull(value: unknown, name: string): number | null {
  return isAbsent(value) ? null : asNumber(value, name)
}

/** The value, a list of texts; an absent one is empty. */
export function asTexts(value: unknown, name: string): readonly string[] {
  if (isAbsent(value)) return []
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
    throw unexpected('a list of texts', name, value)
  return value
}

/** The value, a list of booleans; an absent one is empty. */
export function asFlags(value: unknown, name: string): readonly boolean[] {
  if (isAbsent(value)) return []
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'boolean'))
    throw unexpected('a list of booleans', name, value)
  return value
}

/** The value, a list of numbers; an absent one is empty. */
export function asNumbers(value: unknown, name: string): readonly number[] {
  if (isAbsent(value)) return []
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'number'))
    throw unexpected('a list of numbers', name, value)
  return value
}

/** The value, a text that is one of `choices`. */
export function asOneOf<Choice extends string>(value: unknown, name: string, choices: readonly Choice[]): Choice {
  const choice = choices.indexOf(asText(value, name) as Choice)
  if (choice < 0) throw unexpected(`one of ${choices.join(', ')}`, name, value)
  return value as Choice // it is among them
}

/** The value, a map, as a row of its own. */
export function asRecord(value: unknown, name: string): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected('a map', name, value)
  return value as Row // a map of Bolt: names to plain values
}

/** The value, a list of whatever there is. */
export function asList(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw unexpected('a list', name, value)
  return value
}

/** What `read` makes of the value; nothing where the statement did not ask for it, so that nobody looks at it. */
export function ifAsked<Value>(value: unknown, name: string, read: (value: unknown, name: string) => Value): Value {
  return isAbsent(value) ? (undefined as never) : read(value, name)
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined
}

function unexpected(expected: string, name: string, value: unknown): TypeError {
  return new TypeError(
    `Expected ${expected} as ${name} in a row, got ${Array.isArray(value) ? 'a list' : typeof value}`,
  )
}
