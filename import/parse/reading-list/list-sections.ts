/** The entries of a reading list, section by section: list items, rows, lines that are references, headings that name works. */
import { isWrittenReference } from '../constructs/citation.ts'
import { entryOfHeading } from '../headed-entry.ts'
import type { Block, Item, List } from '../outline.ts'
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
    const lists = rest.flatMap((block, index) =>
      block.kind === 'list'
        ? isRemarks(block, rest[index - 1])
          ? []
          : [block.items]
        : [itemsOfParagraph(block).filter((item) => !section.isTitle || isWrittenReference(item.inline))],
    )
    const rows = section.tables.map(itemsOfTable)
    const below = { path: section.path, lists: [...lists, ...rows].filter((items) => items.length > 0) }
    return headed === null ? [below] : [{ path: section.path.slice(0, -1), lists: [[headed]] }, below]
  })
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

function isAboutWorks({ role, path }: PlacedSection): boolean {
  if (role === 'credits' || role === 'bio' || path.some((heading) => plan.test(heading))) return false
  return role !== 'aside' || /\b(?:getting started|usage|setup|requirements)\b/i.test(path.at(-1) ?? '')
}

/** Headings above the order of something, which names no works. */
const plan = /\b(?:agenda|outline|table of contents|toc)\b|^contents$/i
