/** The works that the sections of a talk cite, in lists, and where the heading promises references in paragraphs and tables. */

import { isAuthorFirst } from '../constructs/author-first.ts'
import { type CitationContext, readCitations } from '../constructs/citation.ts'
import { occasionColumns } from '../constructs/dated-media.ts'
import { readReference } from '../constructs/reference.ts'
import type { SectionRole } from '../constructs/section-role.ts'
import { tidyTitle } from '../constructs/title.ts'
import type { Draft } from '../draft.ts'
import { stateAt } from '../lines.ts'
import { noteCitation } from '../note-citation.ts'
import type { Item, Outline } from '../outline.ts'
import type { NotedTalk } from './note-talk.ts'
import { itemsOfParagraph, itemsOfTable } from './reference-items.ts'
import type { PlacedSection, TalkSections } from './talk-sections.ts'

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
    if (silent.has(section.role)) continue
    const place: Place = { outline, section, noted, people }
    for (const block of section.blocks) {
      if (block.kind === 'list') noteItems(draft, place, block.items, section.path)
      else if (section.role === 'references') noteItems(draft, place, itemsOfParagraph(block), section.path)
    }
    for (const table of section.role === 'references' ? section.tables : [])
      if (occasionColumns(table) === null) noteItems(draft, place, itemsOfTable(table), section.path)
  }
}

interface Place {
  readonly outline: Outline
  readonly section: PlacedSection
  readonly noted: NotedTalk
  readonly people: ReadonlySet<string>
}

function noteItems(draft: Draft, place: Place, items: readonly Item[], path: readonly string[]): void {
  const context: CitationContext = { section: path, people: place.people, authorFirst: isAuthorFirst(items) }
  for (const item of items) {
    if (place.noted.used.has(item)) continue
    const works = citesSomething(item, place) ? readCitations(item.inline, context) : []
    if (item.items.length > 0) draft.dismiss(place.outline, item, 'GROUP', 'item-above-items')
    else if (item.inline.links.length === 0) draft.dismiss(place.outline, item, 'IGNORED', 'words-alone')
    for (const work of works) {
      const statement = stateAt(place.outline, item, 'list-item', path, work.words)
      noteCitation(draft, place.noted.ref, work, 'REFERENCES', statement)
    }
    const name = works[0]?.title ?? tidyTitle(item.inline.text)
    if (item.items.length > 0) noteItems(draft, place, item.items, name === '' ? path : [...path, name])
  }
}

/**
 * An item with a link cites. Words alone are a group where items stand below them; a title where the text has lost its
 * links, or where the heading promises references and they read like a title.
 */
function citesSomething(item: Item, { outline, section }: Place): boolean {
  if (item.inline.links.length > 0) return true
  if (item.items.length > 0) return false
  return (
    !outline.linked ||
    (section.role === 'references' && (readReference(item.inline.text) !== null || readsLikeTitle(item.inline.text)))
  )
}

function readsLikeTitle(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words.length >= 2 && words.length <= 25 && /^["“'‘(]?[\p{Lu}\d]/u.test(text.trim()) && !/[.:;!]\s*$/.test(text)
}
