/** The entries of a reading list, section by section: list items, rows, lines that are references, headings that name works. */
import { fold } from '../../../src/model/fold.ts'
import { isWrittenReference } from '../constructs/citation.ts'
import { withFaces } from '../face-items.ts'
import { entryOfHeading } from '../headed-entry.ts'
import { withoutLinks } from '../inline.ts'
import type { Block, Item, List, Paragraph } from '../outline.ts'
import { headingText, type PlacedSection } from '../placed-sections.ts'
import { itemsOfParagraph, itemsOfTable, titlesAboveAddresses } from '../talk-page/reference-items.ts'

/** The entries of one section, list by list. */
export interface ListSection {
  readonly path: readonly string[]
  readonly lists: readonly (readonly Item[])[]
}

/** The sections that hold entries, but for those about the list itself: who keeps it, how to add to it, under which licence. */
export function listSections(sections: readonly PlacedSection[]): readonly ListSection[] {
  const headings = new Set(sections.map(({ heading }) => fold(headingText(heading) ?? '')))
  return sections.filter(isAboutWorks).flatMap((section): ListSection[] => {
    const headed = entryOfHeading(section)
    const [first, ...others] = section.blocks
    const rest =
      headed !== null && first?.kind === 'paragraph' && first.endLine <= headed.endLine ? others : section.blocks
    const areEntries = rest.filter(isEntry).length >= 3
    const lists = rest.flatMap((block, index) =>
      block.kind === 'list'
        ? isRemarks(block, rest[index - 1]) || isContents(block, headings)
          ? []
          : [block.items.map(withFaces)]
        : section.heading === null && sections.length > 1 && isWaysAround(block)
          ? []
          : [
              itemsOfParagraph(block).filter(
                (item) => !section.isTitle || areEntries || isWrittenReference(item.inline),
              ),
            ],
    )
    const rows = section.tables.map(itemsOfTable)
    const below = { path: section.path, lists: [...lists, ...rows].filter((items) => items.length > 0) }
    return headed === null ? [below] : [{ path: section.path.slice(0, -1), lists: [[headed]] }, below]
  })
}

/** "[Blog](…) / [Books](…) /": the ways around a site, above its first heading. */
function isWaysAround({ inline }: Paragraph): boolean {
  const isShort = inline.links.every(({ start, end }) => inline.text.slice(start, end).trim().split(/\s+/).length <= 2)
  const between = withoutLinks(inline, ' ')
  return inline.links.length >= 2 && isShort && /^[\s/|·•»>]+$/.test(between) && between.trim() !== ''
}

/** Whether a list without links stands right below a paragraph that is a work: it says something about that. */
function isRemarks({ items }: List, above: Block | undefined): boolean {
  return (
    above?.kind === 'paragraph' &&
    above.inline.links.length > 0 &&
    itemsOfParagraph(above).length > 0 &&
    items.every(({ inline, items: below }) => inline.links.length === 0 && below.length === 0)
  )
}

/** "[Title](…) [SOSP 2003]": a paragraph that is a link with nothing but brackets behind it. */
function isEntry(block: Block): boolean {
  if (block.kind === 'list') return false
  if (titlesAboveAddresses(block).length > 0) return true
  const { text, links } = block.inline
  const [link] = links
  const isLead = link !== undefined && links.length === 1 && text.slice(0, link.start).trim() === ''
  return isLead && /^\s*(?:[[(][^[\]()\n]{1,100}[\])]\s*)?$/.test(text.slice(link.end))
}

/** Whether a list without links is one of the headings of the page, most of which stand below. */
function isContents({ items }: List, headings: ReadonlySet<string>): boolean {
  const known = items.filter(({ inline }) => headings.has(fold(inline.text)))
  return known.length >= 2 && known.length * 2 >= items.length && items.every(({ inline }) => inline.links.length === 0)
}

function isAboutWorks({ role, path }: PlacedSection): boolean {
  if (role === 'credits' || role === 'bio' || path.some((heading) => plan.test(heading))) return false
  return role !== 'aside' || /\b(?:getting started|usage|setup|requirements)\b/i.test(path.at(-1) ?? '')
}

/** Headings above the order of something, which names no works. */
const plan = /\b(?:agenda|outline|table of contents|toc)\b|^contents$/i
