/** A list of works as a work of its own, which cites each of them. */
import type { WorkKind } from '../../../src/model/work.ts'
import { type Citing, noteItems } from '../cited-items.ts'
import { isSqueezed, tidyTitle, unsqueeze } from '../constructs/title.ts'
import type { Draft } from '../draft.ts'
import { stateAt } from '../lines.ts'
import type { Outline, Span } from '../outline.ts'
import { citesWork } from './cites-work.ts'
import type { ListSection } from './list-sections.ts'

/** What cites the entries of a list: its `name` stands `at` some lines; a reading list where nothing else is said. */
interface Named {
  readonly name: string
  readonly at: Span
  readonly workKind?: WorkKind
}

/** Notes a list, and the entries of its sections. */
export function noteList(draft: Draft, outline: Outline, named: Named, sections: readonly ListSection[]): void {
  const { name, at, workKind = 'READING_LIST' } = named
  const written = tidyTitle(name)
  const title = unsqueeze(written)
  const list = draft.work(
    { title, alternativeTitles: isSqueezed(written) ? [written] : [], workKind, described: true },
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
    called: title,
  }
  for (const { path, lists } of sections) for (const items of lists) noteItems(draft, citing, items, path)
}
