/** Places of a text as lines, for parsers that count characters. */
import type { Span } from './outline.ts'

/** A piece of a text, in characters from 0; the end is not part of it. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** Turns pieces of a text into spans; each logarithmic in the number of lines. */
export function spansOf(lines: readonly string[]): (piece: Piece) => Span {
  const starts: number[] = []
  let place = 0
  for (const line of lines) {
    starts.push(place)
    place += line.length + 1
  }
  return ({ start, end }) => {
    const startLine = lineOf(starts, start)
    const endLine = end <= (starts[startLine] ?? end) ? startLine : lineOf(starts, end - 1)
    if (startLine === endLine && (lines[startLine - 1] ?? '').length <= shortLine) return { startLine, endLine }
    const columns = { start: start - (starts[startLine - 1] ?? 0), end: end - (starts[endLine - 1] ?? 0) }
    return { startLine, endLine, columns }
  }
}

/** Lines up to this length are quoted whole, so that nobody asks for columns, in characters. */
const shortLine = 400

/** The line, from 1, on which a place stands. */
function lineOf(starts: readonly number[], place: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle
  }
  return low + 1
}
