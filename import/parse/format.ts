import type { DocumentKind } from '../../src/model/document.ts'
import type { Draft } from './draft.ts'
import type { Page } from './outline.ts'

/** What a format makes of a document besides what it notes on the sheet. */
export interface Reading {
  readonly kind: DocumentKind
  readonly title: string | null
}

/**
 * A way in which documents are written. To add one: a file in `formats/` that exports a `Format`, a line in the table of
 * `formats.ts`, a test with a document of the kind.
 */
export interface Format {
  /** In words, for people: "a deck of slides as text". */
  readonly name: string
  /**
   * How surely the text, whose lines end with "\n", is of this format, from 0 to 1; never by the name of a file. 1 is for a
   * syntax that nothing else has: the formats further down the table are then not asked.
   */
  readonly recognises: (text: string) => number
  /** Notes on the sheet what the text says. `path` is the document's key: the folders above it may say what it lies in. */
  readonly parse: (text: string, draft: Draft, path: string) => Reading
  /** The files of a text that holds several, whose lines its statements count; without it the text is one. */
  readonly pages?: (text: string) => readonly Page[]
}
