/** Cutting running text without losing its links. */
import { bisect } from '../../src/model/bisect.ts'
import type { Inline, InlineLink } from './outline.ts'
import type { Piece } from './places.ts'

/** Text without links or emphasis. */
export function plain(text: string): Inline {
  return { text, links: [], emphases: [] }
}

/** The part of a text between two places, with the links that lie wholly within it. */
export function cut(inline: Inline, from: number, to = inline.text.length): Inline {
  const within = <T extends { readonly start: number; readonly end: number }>(ranges: readonly T[]): T[] =>
    ranges
      .filter(({ start, end }) => start >= from && end <= to)
      .map((range) => ({ ...range, start: range.start - from, end: range.end - from }))
  return { text: inline.text.slice(from, to), links: within(inline.links), emphases: within(inline.emphases) }
}

/**
 * The text without some of its pieces, which are in order and apart. Links and emphases keep their other words; those whose
 * words are all gone go. Log-linear.
 */
export function leaveOut({ text, links, emphases }: Inline, pieces: readonly Piece[]): Inline {
  const gone = [0]
  for (const { start, end } of pieces) gone.push((gone.at(-1) ?? 0) + end - start)
  const moved = (place: number): number => {
    const before = bisect(pieces.length, (at) => (pieces[at]?.start ?? place) < place)
    return place - (gone[before] ?? 0) + Math.max(0, (pieces[before - 1]?.end ?? place) - place)
  }
  const around = <T extends Piece>(ranges: readonly T[]): T[] =>
    ranges.flatMap((range) => {
      const [start, end] = [moved(range.start), moved(range.end)]
      return start < end || range.start === range.end ? [{ ...range, start, end }] : []
    })
  const rest = [0, ...pieces.map(({ end }) => end)].map((end, index) => text.slice(end, pieces[index]?.start))
  return { text: rest.join(''), links: around(links), emphases: around(emphases) }
}

/** A link as it stands in a text, "[label](address)": its label begins behind the bracket. */
export interface WrittenLink extends Piece {
  readonly label: string
  readonly url: string
}

/** The links that a pattern finds in a text, of which the first group is the label and the second the address. */
export function linksWritten(text: string, pattern: RegExp): readonly WrittenLink[] {
  return [...text.matchAll(pattern)].map(({ index, 0: all, 1: label = '', 2: url = '' }) => {
    return { start: index, end: index + all.length, label, url }
  })
}

/** The text with the labels of such links, which are in order and apart, in their places. */
export function withLabels(inline: Inline, written: readonly WrittenLink[]): Inline {
  if (written.length === 0) return inline
  const added = written.map(({ start, label, url }) => ({ start: start + 1, end: start + 1 + label.length, url }))
  const around = written.flatMap(({ start, end, label }) => [
    { start, end: start + 1 },
    { start: start + 1 + label.length, end },
  ])
  const links = [...inline.links, ...added].sort((a, b) => a.start - b.start)
  return leaveOut({ ...inline, links }, around)
}

/** The label of a link. */
export function labelOf({ text }: Pick<Inline, 'text'>, link: InlineLink): string {
  return text.slice(link.start, link.end)
}

/** The text without some of its links, labels and all; `between` stands in their places. */
export function withoutLinks({ text, links }: Pick<Inline, 'text' | 'links'>, between = ''): string {
  if (links.length === 0) return text
  const ends = [0, ...links.map(({ end }) => end)]
  return ends.map((end, index) => text.slice(end, links[index]?.start)).join(between)
}

/** The line of the document on which a place in a text stands, given the line on which the text begins. */
export function lineAt(inline: Inline, startLine: number, place: number): number {
  return startLine + (inline.text.slice(0, place).match(/\n/g)?.length ?? 0)
}

/** The lines of a text, each with the links that lie wholly within it. */
export function linesOfText(inline: Inline): readonly Inline[] {
  let place = 0
  return inline.text.split('\n').map((line) => {
    const start = place
    place += line.length + 1
    return cut(inline, start, start + line.length)
  })
}
