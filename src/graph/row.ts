/**
 * Values of a row, read with the type that the statement promises. Where something else comes, the statement and its
 * reader disagree: that is a bug, and is thrown as one. Costs a `typeof` a value.
 */
import type { Row } from './cypher.ts'

/** The text under this name. */
export function text(row: Row, name: string): string {
  const value = row[name]
  if (typeof value !== 'string') throw unexpected('text', name, value)
  return value
}

/** The text under this name, or null. */
export function textOrNull(row: Row, name: string): string | null {
  return isAbsent(row[name]) ? null : text(row, name)
}

/** The number under this name. */
export function number(row: Row, name: string): number {
  const value = row[name]
  if (typeof value !== 'number') throw unexpected('a number', name, value)
  return value
}

/** The number under this name, or null. */
export function numberOrNull(row: Row, name: string): number | null {
  return isAbsent(row[name]) ? null : number(row, name)
}

/** The list of texts under this name; an absent one is empty. */
export function texts(row: Row, name: string): readonly string[] {
  const value = row[name]
  if (isAbsent(value)) return []
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
    throw unexpected('a list of texts', name, value)
  return value
}

/** The list of booleans under this name; an absent one is empty. */
export function flags(row: Row, name: string): readonly boolean[] {
  const value = row[name]
  if (isAbsent(value)) return []
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'boolean'))
    throw unexpected('a list of booleans', name, value)
  return value
}

/** The list of numbers under this name; an absent one is empty. */
export function numbers(row: Row, name: string): readonly number[] {
  const value = row[name]
  if (isAbsent(value)) return []
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'number'))
    throw unexpected('a list of numbers', name, value)
  return value
}

/** The text under this name, which is one of `choices`. */
export function oneOf<Choice extends string>(row: Row, name: string, choices: readonly Choice[]): Choice {
  const value = text(row, name)
  const choice = choices.find((item) => item === value)
  if (choice === undefined) throw unexpected(`one of ${choices.join(', ')}`, name, value)
  return choice
}

/** What `read` finds under this name; nothing where the statement did not ask for it, so that nobody looks at it. */
export function ifAsked<Value>(row: Row, name: string, read: (row: Row, name: string) => Value): Value {
  return row[name] === undefined ? (undefined as never) : read(row, name)
}

/** The map under this name, as a row of its own. */
export function record(row: Row, name: string): Row {
  const value = row[name]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected('a map', name, value)
  return value as Row // a map of Bolt: names to plain values
}

/** The list of maps under this name, each as a row of its own. */
export function records(row: Row, name: string): readonly Row[] {
  const value = row[name]
  if (!Array.isArray(value)) throw unexpected('a list of maps', name, value)
  return value.map((item) => record({ [name]: item }, name))
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined
}

function unexpected(expected: string, name: string, value: unknown): TypeError {
  return new TypeError(
    `Expected ${expected} as ${name} in a row, got ${Array.isArray(value) ? 'a list' : typeof value}`,
  )
}
