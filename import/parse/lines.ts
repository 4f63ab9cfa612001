/** Lines of a text and statements about them. */
import type { Statement } from '../../src/model/claim.ts'
import type { Page, Span } from './outline.ts'

/** The lines of a text whichever way they end (LF, CR LF, CR), without a byte order mark. */
export function linesOf(text: string): readonly string[] {
  const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text
  return unmarked.split(unmarked.includes('\r') ? /\r\n|\r|\n/ : '\n')
}

/** The longest quotation kept as evidence, in characters. */
export const quoteLimit = 400

/**
 * The statement that stands on these lines, under these headings, as the rule of this name read it. A long passage is cut
 * around the words that matter.
 */
export function stateAt(
  page: Page,
  span: Span,
  rule: string,
  section: readonly string[],
  around: string | null = null,
): Statement {
  const { startLine, endLine } = span
  return { part: page.part, startLine, endLine, quote: excerpt(passageOf(page.lines, span), around), section, rule }
}

/** The lines of a span; of lines that are too long to be quoted only what lies within its columns. */
function passageOf(lines: readonly string[], { startLine, endLine, columns }: Span): string {
  const first = lines[startLine - 1] ?? ''
  const whole = startLine === endLine ? first : lines.slice(startLine - 1, endLine).join('\n')
  if (columns === undefined || whole.length <= quoteLimit) return whole.trim()
  const after = (lines[endLine - 1] ?? '').length - columns.end
  return whole.slice(columns.start, whole.length - after).trim()
}

/** At most `quoteLimit` characters of a passage without white space around it, verbatim, with the words that matter in them where they can be found. */
export function excerpt(passage: string, around: string | null): string {
  if (passage.length <= quoteLimit) return passage
  const found = around === null ? -1 : placeOf(passage, around)
  const room = Math.max(0, quoteLimit - (around?.length ?? 0))
  const ideal = found <= 0 ? 0 : Math.max(0, found - Math.floor(room / 4))
  const start = wordStart(passage, Math.min(ideal, passage.length - quoteLimit), found)
  return passage.slice(whole(passage, start), whole(passage, wordEnd(passage, start + quoteLimit))).trim()
}

/** A place that does not part the two halves of a character. */
function whole(text: string, place: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(place)) && place > 0 ? place - 1 : place
}

/** Where words stand in a passage, by all of them or else by their first few (markup may stand between the rest). */
function placeOf(passage: string, words: string): number {
  const place = passage.indexOf(words)
  return place >= 0 ? place : passage.indexOf(words.split(/\s+/).slice(0, 2).join(' '))
}

/** The next start of a word at or after a place, but not after the words that matter. */
function wordStart(passage: string, place: number, limit: number): number {
  if (place === 0) return 0
  const space = passage.indexOf(' ', place)
  return space < 0 || (limit >= 0 && space >= limit) || space - place > 40 ? place : space + 1
}

/** The end of the last whole word before a place; the place itself within a very long word. */
function wordEnd(passage: string, place: number): number {
  if (place >= passage.length) return passage.length
  const space = passage.lastIndexOf(' ', place)
  return place - space > 40 ? place : space
}
