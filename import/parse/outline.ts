/**
 * What a text looks like before anybody asks what it says: sections under headings, paragraphs and nested list items, each
 * with its lines. Made from Markdown and from plain text alike, so that what reads it need not know which it was.
 */

/**
 * Lines from 1, both ends included. Where lines can be very long (a page or a record in one line) also the place at which
 * it begins on its first line and ends on its last, in characters from 0.
 */
export interface Span {
  readonly startLine: number
  readonly endLine: number
  readonly columns?: { readonly start: number; readonly end: number }
}

/** A link within running text: `text.slice(start, end)` is its label; `url` is as written, perhaps empty. */
export interface InlineLink {
  readonly start: number
  readonly end: number
  readonly url: string
}

/** Running text without markup. `emphases` are the places in italics or bold; lines end with "\n". */
export interface Inline {
  readonly text: string
  readonly links: readonly InlineLink[]
  readonly emphases: readonly { readonly start: number; readonly end: number }[]
}

export interface Heading extends Span {
  readonly inline: Inline
  /** 1 to 6, outermost first. */
  readonly level: number
}

export interface Paragraph extends Span {
  readonly kind: 'paragraph'
  readonly inline: Inline
}

/** The lines of an item are those of its own text, without the items below it. */
export interface Item extends Span {
  readonly inline: Inline
  readonly items: readonly Item[]
}

export interface List extends Span {
  readonly kind: 'list'
  readonly items: readonly Item[]
}

export type Block = Paragraph | List

/** A table: the cells of its head, and its rows below. */
export interface Table extends Span {
  readonly head: readonly Inline[]
  readonly rows: readonly TableRow[]
}

export interface TableRow extends Span {
  readonly cells: readonly Inline[]
}

/** "Speaker: Jane Doe": a label in lower case and what stands behind it. */
export interface Field extends Span {
  readonly label: string
  readonly value: Inline
}

/**
 * A heading and what stands between it and the next heading of any level; the first section may have no heading. `notes`
 * are the footnotes to which its text refers, where the format has any.
 */
export interface Section {
  readonly heading: Heading | null
  readonly blocks: readonly Block[]
  readonly tables: readonly Table[]
  readonly notes?: readonly Item[]
}

/** The lines of a document or of one file in it. `part` names that file. */
export interface Page {
  readonly part: string | null
  readonly lines: readonly string[]
}

/**
 * A page and its sections in order. `linked` is false where a text has lost its links, so that titles stand without;
 * `matter` are the fields of its front matter; `slides` where the page is the slides of one talk.
 */
export interface Outline extends Page {
  readonly linked: boolean
  readonly matter: readonly Field[]
  readonly slides?: boolean
  readonly sections: readonly Section[]
}
