/** A list of things to read, as people keep it for themselves and for others: the list is a work that cites each of them. */
import type { Outline, Section } from '../outline.ts'
import type { PageKind } from '../page-kind.ts'
import { type PageTitle, pageTitle } from '../page-title.ts'
import { placed } from '../placed-sections.ts'
import { withBoldHeadings } from '../sessions/bold-headings.ts'
import { isCalledOwn, saysMine } from '../talk-page/own-talks.ts'
import { listSections } from './list-sections.ts'
import { noteList } from './note-list.ts'
import { isReadingList } from './recognise.ts'
import { isUnlinkedList, openingLine, titlesAboveAuthors, withLines } from './unlinked.ts'

/** A page most of which is a list of works. */
export const readingList: PageKind = (draft, outline) => {
  const title = pageTitle(outline)
  const kept = isAbove(outline, title) ? title : null
  const parted = withBoldHeadings(outline.sections, ({ kind }) => kind === 'list')
  const isTitle = ({ heading }: Section): boolean => heading !== null && heading === kept?.section?.heading
  const parts = placed(parted, isTitle)
  if (parts.some(saysMine) || isCalledOwn(title?.text ?? '')) return null
  const line = title === null && parts.length === 1 ? openingLine(outline) : null
  const above = line === null ? [] : titlesAboveAuthors(outline)
  const listed = listSections(parts)
  const unlinked = line === null ? [] : above.length >= 2 ? [{ path: [], lists: [above] }] : withLines(listed, outline)
  const opening = line !== null && isUnlinkedList(unlinked, line.text, above.length >= 2) ? line : null
  if (opening === null && !isReadingList(outline, listed, title?.text ?? '')) return null
  const sections = opening === null ? listed : unlinked
  const name = kept?.text ?? opening?.text ?? sections[0]?.path[0] ?? 'Reading list'
  const at = kept?.at ?? opening?.at ?? { startLine: 1, endLine: 1 }
  noteList(draft, outline, { name, at }, sections)
  return { kind: 'READING_LIST', title: name }
}

/** Whether a title is none of a part of the list: no entries stand above its heading. */
function isAbove({ sections: [first] }: Outline, title: PageTitle | null): boolean {
  return (
    title?.section == null || first?.heading != null || first?.blocks.every(({ kind }) => kind !== 'list') !== false
  )
}
