/** The entries of a reading list, section by section: list items, rows, lines that are references, headings that name works. */
import { isWrittenReference } from '../constructs/citation.ts'
import { isFace } from '../constructs/faces.ts'
import { readImprint } from '../constructs/imprint.ts'
import { labelOf } from '../inline.ts'
import type { Inline, Item, Section } from '../outline.ts'
import type { PlacedSection } from '../placed-sections.ts'
import { itemsOfParagraph, itemsOfTable } from '../talk-page/reference-items.ts'

/** The entries of one section, list by list. */
export interface ListSection {
  readonly path: readonly string[]
  readonly lists: readonly (readonly Item[])[]
}

/** The sections that hold entries, but for those about the list itself: who keeps it, how to add to it, under which licence. */
export function listSections(sections: readonly PlacedSection[]): readonly ListSection[] {
  return sections.filter(isAboutWorks).flatMap((section): ListSection[] => {
    const headed = entryOfHeading(section)
    const [first, ...others] = section.blocks
    const rest =
      headed !== null && first?.kind === 'paragraph' && first.endLine <= headed.endLine ? others : section.blocks
    const lists = rest.flatMap((block) =>
      block.kind === 'list'
        ? [block.items]
        : [itemsOfParagraph(block).filter((item) => !section.isTitle || isWrittenReference(item.inline))],
    )
    const rows = section.tables.map(itemsOfTable)
    const below = { path: section.path, lists: [...lists, ...rows].filter((items) => items.length > 0) }
    return headed === null ? [below] : [{ path: section.path.slice(0, -1), lists: [[headed]] }, below]
  })
}

function isAboutWorks({ role, path }: PlacedSection): boolean {
  if (role === 'credits' || role === 'bio' || path.some((heading) => plan.test(heading))) return false
  return role !== 'aside' || /\b(?:getting started|usage|setup|requirements)\b/i.test(path.at(-1) ?? '')
}

/** Headings above the order of something, which names no works. */
const plan = /\b(?:agenda|outline|table of contents|toc)\b|^contents$/i

/** "### [Title](…)", or "### Title" above a line of authors, year and links to the text. */
function entryOfHeading({ heading, blocks, isTitle }: Section & { readonly isTitle: boolean }): Item | null {
  if (heading === null || isTitle) return null
  const { startLine, endLine, inline } = heading
  const [first] = blocks
  const beside = first?.kind === 'paragraph' && isImprint(first.inline) ? first : null
  const [link] = inline.links
  const linked = link !== undefined && link.end - link.start >= inline.text.trim().length * 0.6
  if (!linked && beside === null) return null
  const end = beside === null ? endLine : beside.endLine
  const whole = beside === null ? inline : besides(inline, beside.inline)
  return { startLine, endLine: end, inline: { ...whole, emphases: [{ start: 0, end: inline.text.length }] }, items: [] }
}

/** Authors, year, venue and links to the text, and nothing else. */
function isImprint(inline: Inline): boolean {
  if (inline.text.length > 300 || !inline.links.every((link) => isFace(labelOf(inline, link)))) return false
  const words = inline.links.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    inline.text,
  )
  const told = readImprint(words)
  return told !== null
    ? told.authors.length > 0 || told.year !== null
    : inline.links.length > 0 && !/\p{L}/u.test(words)
}

function besides(a: Inline, b: Inline): Inline {
  const by = a.text.length + 1
  const links = b.links.map(({ start, end, url }) => ({ start: start + by, end: end + by, url }))
  return { text: `${a.text} ${b.text}`, links: [...a.links, ...links], emphases: [] }
}
