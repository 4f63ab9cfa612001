/** Documents: what was read, what became of it, and what was wrong with it. */
import type { Statement } from './claim.ts'

export const documentKinds = [
  'TALK_REPOSITORY',
  'TALK_PAGE',
  'CONFERENCE_NOTES',
  'CONFERENCE_RECAP',
  'PODCAST',
  'READING_LIST',
  'BIBLIOGRAPHY',
  'ARCHIVE',
  'TAXONOMY',
  'OVERRIDES',
  'OTHER',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** A document as it was read: `key` is the import root's name and the path below it, and names it across imports. */
export interface SourceText {
  readonly key: string
  readonly text: string
}

/**
 * What a reader of the import should know about a document: `code` is stable and for programs, `message` says what was
 * expected and what came. `line` is null where the whole document is meant.
 */
export interface Problem {
  readonly path: string
  readonly line: number | null
  readonly code: ProblemCode
  readonly message: string
  /** Where a part of a document is meant: the lines. */
  readonly statement?: Statement
}

/** Codes of `refused` problems mean that the document was not imported; the others that a part of it was not understood. */
export const problemCodes = {
  EMPTY: 'refused',
  BINARY: 'refused',
  UNREADABLE: 'refused',
  TOO_LARGE: 'refused',
  OUTSIDE_ROOT: 'refused',
  NOTHING_TO_IMPORT: 'refused',
  UNRECOGNISED: 'refused',
  ENCODING: 'noted',
  NO_STATEMENT: 'noted',
  EMPTY_LINK: 'noted',
  MALFORMED_LINK: 'noted',
  MALFORMED_OVERRIDE: 'noted',
  UNUSED_OVERRIDE: 'noted',
  BROKEN_ENTRY: 'noted',
} as const satisfies Record<string, 'refused' | 'noted'>
export type ProblemCode = keyof typeof problemCodes

/**
 * How a link, a list item or a session line of a document can end. STATEMENT: it says of a talk, person or presentation
 * what it is; GROUP: it stands above others; IGNORED: a rule says why. Counts of them stand in this order.
 */
export const accountOutcomes = [
  'STATEMENT',
  'CITATION',
  'MEDIA',
  'PROFILE',
  'CREDIT',
  'NAVIGATION',
  'GROUP',
  'IGNORED',
  'PROBLEM',
] as const
export type AccountOutcome = (typeof accountOutcomes)[number]

/** How documents may contradict each other or themselves. */
export const conflictKinds = [
  'ONE_URL_SEVERAL_TITLES',
  'ONE_TITLE_SEVERAL_URLS',
  'ONE_TITLE_SEVERAL_KINDS',
  'EMPTY_LINK',
  'MALFORMED_LINK',
  'CONTRADICTION',
  'UNUSED_OVERRIDE',
] as const
export type ConflictKind = (typeof conflictKinds)[number]
