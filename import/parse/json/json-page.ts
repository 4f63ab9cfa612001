/** A document of JSON: its value, where that stands, and the statements that pieces of it make. */
import type { Statement } from '../../../src/model/claim.ts'
import type { Draft } from '../draft.ts'
import { excerpt, quoteLimit } from '../lines.ts'
import type { Span } from '../outline.ts'
import { lineStarts, type Piece, spansBetween } from '../places.ts'
import { type Json, readJson } from './read-json.ts'

export interface JsonPage {
  /** As far as it could be read; null where nothing could. */
  readonly value: Json | null
  readonly spanOf: (piece: Piece) => Span
  /** What the lines of a piece state, as `stateAt` tells it of lines: a record has too few statements to part all its lines. */
  readonly state: (piece: Piece, rule: string, around?: string | null) => Statement
}

/** Reads a text whose lines end with "\n"; that it is no JSON from some place on is a problem, and the rest is read. */
export function openJson(text: string, draft: Draft): JsonPage {
  const { value, error } = readJson(text)
  const starts = lineStarts(text)
  const spanOf = spansBetween(starts)
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
  const state = (piece: Piece, rule: string, around: string | null = null): Statement => {
    const { startLine, endLine, columns } = spanOf(piece)
    const lines = text.slice(starts[startLine - 1], (starts[endLine] ?? 0) - 1)
    const passage = columns === undefined || lines.length <= quoteLimit ? lines : text.slice(piece.start, piece.end)
    return { part: null, startLine, endLine, quote: excerpt(passage.trim(), around), section: [], rule }
  }
  return { value, spanOf, state }
}
