/**
 * Overrides: what people decide where the rules of the importer are wrong. They stand in a YAML file beside the documents,
 * which is a document itself, so that every decision has its lines; taking a line out takes the decision back.
 */
import type { Statement } from './claim.ts'

/** The version of the file's format, in its first field. */
export const overridesVersion = 1

/** What may be decided, by the field that lists it. */
export const overrideKinds = ['same', 'notSame', 'ignore', 'wrongLink', 'title'] as const
export type OverrideKind = (typeof overrideKinds)[number]

/**
 * Things or lines that a decision is about: `ref` is a title, name, handle, address, id or slug; `document` the key of a
 * document (or of the folder it stands in); `line` counts from 1; `says` is a piece of the line. What is null does not matter.
 */
export interface Selector {
  readonly ref: string | null
  readonly document: string | null
  readonly line: number | null
  readonly says: string | null
}

/**
 * One decision. Of `same` and `notSame` the selectors name the things; `ignore` has one for the lines; `wrongLink` one for
 * the things (any, where its `ref` is null) and the address as `value`; `title` one for the thing and its title as `value`.
 */
export interface Override {
  readonly id: string
  readonly kind: OverrideKind
  readonly selectors: readonly Selector[]
  readonly value: string | null
  readonly statement: Statement
}
