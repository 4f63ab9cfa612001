/** The works that the sections of a talk cite, in lists, and where the heading promises references in paragraphs and tables. */
import { type Citing, noteItems } from '../cited-items.ts'
import { isWrittenReference } from '../constructs/citation.ts'
import { occasionColumns } from '../constructs/dated-media.ts'
import { isFace } from '../constructs/faces.ts'
import type { SectionRole } from '../constructs/section-role.ts'
import type { Draft } from '../draft.ts'
import { labelOf } from '../inline.ts'
import type { Item, Outline } from '../outline.ts'
import type { PlacedSection } from '../placed-sections.ts'
import type { NotedTalk } from './note-talk.ts'
import { itemsOfParagraph, itemsOfTable } from './reference-items.ts'
import type { TalkSections } from './talk-sections.ts'

/** Sections whose lists cite nothing. */
const silent: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'abstract',
  'credits',
  'bio',
  'outline',
  'occasions',
  'aside',
])

/** Notes what a talk cites. */
export function noteCitations(
  draft: Draft,
  outline: Outline,
  talk: TalkSections,
  noted: NotedTalk,
  people: ReadonlySet<string>,
): void {
  for (const section of [talk.own, ...talk.below]) {
    const citing: Citing = {
      page: outline,
      from: noted.ref,
      people,
      cites: (item) => citesSomething(item, section, outline.linked),
      relation: 'REFERENCES',
      aside: 'REFERENCES',
      rule: 'list-item',
    }
    const isReference = ({ inline }: Item): boolean =>
      inline.links.some((link) => !isFace(labelOf(inline, link))) || isWrittenReference(inline)
    noteItems(draft, { ...citing, cites: isReference, rule: 'footnote' }, section.notes ?? [], section.path)
    if (silent.has(section.role)) continue
    for (const block of section.blocks) {
      if (block.kind === 'list') {
        const unused = block.items.filter((item) => !noted.used.has(item))
        noteItems(draft, citing, unused, section.path)
      } else if (section.role === 'references') noteItems(draft, citing, itemsOfParagraph(block), section.path)
    }
    for (const table of section.role === 'references' ? section.tables : [])
      if (occasionColumns(table) === null) noteItems(draft, citing, itemsOfTable(table), section.path)
  }
}

/**
 * An item with a link cites. Words alone are a group where items stand below them; a title where the text has lost its
 * links, or where the heading promises references and they read like a title.
 */
function citesSomething(item: Item, section: PlacedSection, linked: boolean): boolean {
  if (item.inline.links.length > 0) return true
  if (item.items.length > 0) return false
  if (!linked) return true
  return section.role === 'references' && (isWrittenReference(item.inline) || readsLikeTitle(item.inline.text))
}

function readsLikeTitle(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words.length >= 2 && words.length <= 25 && /^["“'‘(]?[\p{Lu}\d]/u.test(text.trim()) && !/[.:;!]\s*$/.test(text)
}
