/** A post about something else that lists below what it refers to. */
import { isWrittenReference } from '../constructs/citation.ts'
import type { PageKind } from '../page-kind.ts'
import { isDated, pageTitle } from '../page-title.ts'
import { type PlacedSection, placed } from '../placed-sections.ts'
import { isToRead } from './list-beside.ts'
import { type ListSection, listSections } from './list-sections.ts'
import { noteList } from './note-list.ts'
import { isOfManual, worksOf } from './recognise.ts'

/**
 * A page whose heading "References" or "Further reading" stands above two works or more, or that ends with a bibliography: a
 * work that cites them. It has a date as posts do, or three of them are written out; a manual cites nothing.
 */
export const citingPost: PageKind = (draft, outline) => {
  const title = pageTitle(outline)
  if (title === null || outline.sections.some(isOfManual)) return null
  const sections = placed(outline.sections, ({ heading }) => heading !== null && heading === title.section?.heading)
  const others = sections.filter((section) => !isToRead(section))
  const lists = [...listSections(sections.filter(isToRead)), ...others.flatMap(bibliography)]
  const entries = lists.flatMap((section) => section.lists.flatMap((items) => worksOf(items, false)))
  if (entries.length < 2 || !(isDated(outline) || entries.filter(isWrittenReference).length >= 3)) return null
  noteList(draft, outline, { name: title.text, at: title.at, workKind: 'ARTICLE' }, lists)
  return { kind: 'OTHER', title: title.text }
}

/** The paragraphs of a section that are written references, where they are three or more. */
function bibliography({ blocks, path }: PlacedSection): readonly ListSection[] {
  const items = blocks.flatMap((block) =>
    block.kind === 'paragraph' && isWrittenReference(block.inline) ? [{ ...block, items: [] }] : [],
  )
  return items.length < 3 ? [] : [{ path: path.slice(0, -1), lists: [items] }]
}
