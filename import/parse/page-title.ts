/** What a page calls itself, and whether it says when it was published. */
import type { Field, Heading, Outline, Paragraph, Section } from './outline.ts'
import { headingText } from './placed-sections.ts'
import { openingOf } from './sessions/session-opening.ts'

/** The title of a page and what states it; `section` is the one whose heading it is, null where front matter gives it. */
export interface PageTitle {
  readonly text: string
  readonly at: Field | Heading | Paragraph
  readonly section: Section | null
}

/**
 * The title that front matter gives; else a short line above all headings, or the first heading, unless it is one of several
 * of its rank.
 */
export function pageTitle({ matter, sections }: Outline): PageTitle | null {
  const field = matter.find(({ label, value }) => label === 'title' && value.text.trim() !== '')
  const line = field === undefined ? lineAbove(sections) : null
  if (line !== null) return { text: line.inline.text.trim(), at: line, section: null }
  const section = titleSection(sections)
  const said = section === null ? null : headingText(section.heading)
  if (field !== undefined)
    return { text: field.value.text.trim(), at: field, section: said === field.value.text.trim() ? section : null }
  return section?.heading == null || said === null || said === '' ? null : { text: said, at: section.heading, section }
}

/** The first line of a page that goes on under headings of a lower rank, where it is called by nothing else. */
function lineAbove([first, second]: readonly Section[]): Paragraph | null {
  if (first === undefined || first.heading !== null || (second?.heading?.level ?? 1) === 1) return null
  const [only, ...more] = first.blocks
  if (only?.kind !== 'paragraph' || more.length > 0 || only.inline.links.length > 0) return null
  const text = only.inline.text.trim()
  return /^\p{Lu}[^\n]{2,80}[^.:;!?,\n]$/u.test(text) && text.split(' ').length <= 8 ? only : null
}

/**
 * The section of the first heading where that is the title of all: it stands above the others or below them all the same,
 * or has no list and no table of its own, as those beside it have. The titles of talks above who gave them are none of all.
 */
function titleSection(sections: readonly Section[]): Section | null {
  const headed = sections.filter(({ heading }) => heading !== null)
  const [first, ...others] = headed
  if (first === undefined) return null
  const level = first.heading?.level ?? 1
  const beside = others.filter(({ heading }) => heading?.level === level)
  if (beside.length === 0) return first
  if (isSpoken(first) && beside.filter(isSpoken).length >= 2) return null
  if (first.tables.length > 0 || first.blocks.some(({ kind }) => kind === 'list')) return null
  const entries = entriesOf(first)
  return entries === 0 || (entries === 1 && beside.every((section) => entriesOf(section) === 0)) ? first : null
}

/** Whether the first lines below a heading say who spoke. */
function isSpoken({ blocks }: Section): boolean {
  return openingOf(blocks).speakers.length > 0
}

/** How many paragraphs begin with a link, as those do that are entries of a list. */
function entriesOf({ blocks }: Section): number {
  return blocks.filter((block) => block.kind === 'paragraph' && block.inline.links[0]?.start === 0).length
}

/** Whether the front matter of a page gives a date, as that of posts does. */
export function isDated({ matter }: Outline): boolean {
  return matter.some(({ label }) => /^(?:date|published)$/.test(label))
}
