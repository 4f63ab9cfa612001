/** Documents: what was read, and what was wrong with it. */

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
  BROKEN_ENTRY: 'noted',
} as const satisfies Record<string, 'refused' | 'noted'>
export type ProblemCode = keyof typeof problemCodes
