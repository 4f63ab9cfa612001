/**
 * The units of an account, as the text has them, whatever its reader makes of them:
 * - links: with a label, bare, of a picture, of something embedded, definitions that no reference uses;
 * - items: of lists at any depth, footnotes, rows of tables with their heads, entries of bibliographies and records;
 * - lines: headings, lines wholly in emphasis and single lines right below a heading, since sessions are named there; in a
 *   text without markup every line with words.
 * An item and the link in it are two units, also where the item is nothing but the link: either can be lost without the
 * other. What has neither letter nor digit is none, nor is anything in code or in a comment.
 */
import type { Span } from '../outline.ts'
import type { Range } from './hidden.ts'

/** What a unit looks like, and as what it is counted. */
export const unitForms = {
  link: 'link',
  picture: 'link',
  embedded: 'link',
  definition: 'link',
  item: 'item',
  row: 'item',
  head: 'item',
  entry: 'item',
  heading: 'line',
  line: 'line',
} as const
export type UnitForm = keyof typeof unitForms
export type UnitSort = (typeof unitForms)[UnitForm]

/** Which part of a page a unit stands in: its text, its front matter, or what leads to other pages. */
export type Region = 'text' | 'matter' | 'navigation'

/** A unit as a scanner finds it: offsets in the text of its page. */
export interface Piece {
  readonly form: UnitForm
  readonly start: number
  /** Where its own words end; what stands below an item is not among them. */
  readonly end: number
  /** Where the last thing ends that stands in it; `end` for most. */
  readonly until: number
  /** Its words without markup, cut. */
  readonly text: string
  /** A link's address as written, perhaps empty; null for anything else. */
  readonly url: string | null
  /** Of a heading 1 to 6, of an item its column or depth; else 0. */
  readonly level: number
  /** Which list of the page an item is in; else 0. */
  readonly list: number
  readonly region: Region
}

/** A link as a scanner finds it. */
export function linkPiece(
  form: 'link' | 'picture' | 'embedded' | 'definition',
  { start, end }: Range,
  { text, url, region }: Pick<Piece, 'text' | 'region'> & { readonly url: string },
): Piece {
  return { form, start, end, until: end, text, url, level: 0, list: 0, region }
}

/** A unit in its place. */
export interface Unit extends Span, Pick<Piece, 'form' | 'text' | 'url' | 'region'> {
  /** The headings above it, outermost first. */
  readonly section: readonly string[]
  /** What a link stands in; null in running text. */
  readonly holder: Unit | null
  /** The item above an item. */
  readonly above: Unit | null
  /** Whether nothing follows it on its line: a bare address may go on in the next. */
  readonly endsLine: boolean
}
