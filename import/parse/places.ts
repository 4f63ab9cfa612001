/** Places of a text as lines, for parsers that count characters. */
import type { Span } from './outline.ts'

/** A piece of a text, in characters from 0; the end is not part of it. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** Turns pieces of a text into spans; each logarithmic in the number of lines. */
export function spansOf(lines: readonly string[]): (piece: Piece) => Span {
  const starts = [0]
  let place = 0
  for (const { length } of lines) {
    place += length + 1
    starts.push(place)
  }
  return spansBetween(starts)
}

/** Where the lines of a text begin that end with "\n", and last where one after them would. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  starts.push(text.length + 1)
  return starts
}

/** Turns pieces of a text into spans, given where its lines begin, and one after them would. */
export function spansBetween(starts: readonly number[]): (piece: Piece) => Span {
  return ({ start, end }) => {
    const startLine = lineOf(starts, start)
    const first = starts[startLine - 1] ?? 0
    const next = starts[startLine] ?? end
    const endLine = end <= next ? startLine : lineOf(starts, end - 1)
    if (startLine === endLine && next - first <= shortLine) return { startLine, endLine }
    return { startLine, endLine, columns: { start: start - first, end: end - (starts[endLine - 1] ?? 0) } }
  }
}

/** Lines up to this length, their ends counted, are quoted whole, so that nobody asks for columns, in characters. */
const shortLine = 401

/** The line, from 1, on which a place stands. */
function lineOf(starts: readonly number[], place: number): number {
  let low = 0
  let high = starts.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle
  }
  return low + 1
}
