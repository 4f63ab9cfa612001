/** A document of JSON: its lines, its value, and where that stands. */
import type { Draft } from '../draft.ts'
import type { Page, Span } from '../outline.ts'
import { type Piece, spansOf } from '../places.ts'
import { type Json, readJson } from './read-json.ts'

export interface JsonPage extends Page {
  /** As far as it could be read; null where nothing could. */
  readonly value: Json | null
  readonly spanOf: (piece: Piece) => Span
}

/** Reads a text whose lines end with "\n"; that it is no JSON from some place on is a problem, and the rest is read. */
export function openJson(text: string, draft: Draft): JsonPage {
  const { value, error } = readJson(text)
  const lines = text.split('\n')
  const spanOf = spansOf(lines)
  if (error !== null) {
    const found =
      text
        .slice(error.at, error.at + 30)
        .split('\n')[0]
        ?.trim() ?? ''
    const { startLine } = spanOf({ start: error.at, end: error.at })
    const what = found === '' ? 'the end of the line' : `“${found}”`
    draft.problem('BROKEN_ENTRY', startLine, `Expected ${error.expected}, found ${what}`)
  }
  return { part: null, lines, value, spanOf }
}
