/** A list of things to read, as people keep it for themselves and for others: the list is a work that cites each of them. */
import { type Citing, noteItems } from '../cited-items.ts'
import { isSqueezed, tidyTitle, unsqueeze } from '../constructs/title.ts'
import type { Draft } from '../draft.ts'
import { stateAt } from '../lines.ts'
import type { Outline } from '../outline.ts'
import type { PageKind } from '../page-kind.ts'
import { pageTitle } from '../page-title.ts'
import { placed } from '../placed-sections.ts'
import { citesWork } from './cites-work.ts'
import { type ListSection, listSections } from './list-sections.ts'
import { isReadingList } from './recognise.ts'

/** A page most of which is a list of works. */
export const readingList: PageKind = (draft, outline) => {
  const title = pageTitle(outline)
  const sections = listSections(placed(outline.sections, (section) => section === title?.section))
  if (!isReadingList(outline, sections, title?.text ?? '')) return null
  const name = title?.text ?? sections.find(({ path }) => path.length > 0)?.path[0] ?? 'Reading list'
  noteList(draft, outline, name, sections, title?.at ?? { startLine: 1, endLine: 1 })
  return { kind: 'READING_LIST', title: name }
}

function noteList(
  draft: Draft,
  outline: Outline,
  name: string,
  sections: readonly ListSection[],
  at: { readonly startLine: number; readonly endLine: number },
): void {
  const written = tidyTitle(name)
  const title = unsqueeze(written)
  const list = draft.work(
    { title, alternativeTitles: isSqueezed(written) ? [written] : [], workKind: 'READING_LIST', described: true },
    stateAt(outline, at, 'list-title', [], written),
  )
  const citing: Citing = {
    page: outline,
    from: list,
    people: new Set(),
    cites: citesWork,
    relation: 'REFERENCES',
    aside: 'MENTIONS',
    rule: 'list-item',
  }
  for (const { path, lists } of sections) for (const items of lists) noteItems(draft, citing, items, path)
}
