/** Values under the names of a row, read with the type that the statement promises: see `value.ts`. */
import type { Row } from './cypher.ts'
import { asNumber, asNumberOrNull, asOneOf, asRecord, asText, asTextOrNull, asTexts } from './value.ts'

/** The text under this name. */
export const text = (row: Row, name: string): string => asText(row[name], name)

/** The text under this name, or null. */
export const textOrNull = (row: Row, name: string): string | null => asTextOrNull(row[name], name)

/** The number under this name. */
export const number = (row: Row, name: string): number => asNumber(row[name], name)

/** The number under this name, or null. */
export const numberOrNull = (row: Row, name: string): number | null => asNumberOrNull(row[name], name)

/** The list of texts under this name; an absent one is empty. */
export const texts = (row: Row, name: string): readonly string[] => asTexts(row[name], name)

/** The text under this name, which is one of `choices`. */
export const oneOf = <Choice extends string>(row: Row, name: string, choices: readonly Choice[]): Choice =>
  asOneOf(row[name], name, choices)

/** The map under this name, as a row of its own. */
export const record = (row: Row, name: string): Row => asRecord(row[name], name)
