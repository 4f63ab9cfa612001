/** A reference as a bibliography keeps it, whatever its format. */
import type { Link, WorkKind } from '../../../src/model/work.ts'
import type { Span } from '../outline.ts'

/** Words, and the lines that state them. */
export interface Stated {
  readonly text: string
  readonly span: Span
}

/** One work. `venue` is the series or journal without number and year; `occasion` what a talk says of where it was given. */
export interface BibliographicRecord {
  readonly title: Stated
  readonly kind: WorkKind
  readonly authors: readonly Stated[]
  readonly venue: Stated | null
  readonly occasion: Stated | null
  readonly year: number | null
  readonly links: readonly Link[]
}

/** The first year in a text about when a work appeared, centuries ago included. */
export function yearOfWork(text: string): number | null {
  const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(text)?.[0]
  return year === undefined ? null : Number(year)
}
