/** Cutting running text without losing its links. */
import type { Inline, InlineLink } from './outline.ts'

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

/** The text without what stands between two places; links and emphases that hold it go on behind it. */
export function leaveOut({ text, links, emphases }: Inline, from: number, to: number): Inline {
  const moved = (place: number): number => (place <= from ? place : Math.max(from, place - (to - from)))
  const around = <T extends { readonly start: number; readonly end: number }>(ranges: readonly T[]): T[] =>
    ranges
      .map((range) => ({ ...range, start: moved(range.start), end: moved(range.end) }))
      .filter(({ start, end }) => start < end)
  return { text: text.slice(0, from) + text.slice(to), links: around(links), emphases: around(emphases) }
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
