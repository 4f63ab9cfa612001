/** Talks in a table, a row for each giving: "| Talk | Event | Date | Slides |". */
import { fold } from '../../../src/model/fold.ts'
import { givingOfRow, occasionColumns } from '../constructs/dated-media.ts'
import { yearIn } from '../constructs/event.ts'
import { readSpeakersLine } from '../constructs/speakers-line.ts'
import { tidyTitle } from '../constructs/title.ts'
import type { Draft, Ref } from '../draft.ts'
import { stateAt } from '../lines.ts'
import { notePresentation } from '../note-presentation.ts'
import type { Outline, Table } from '../outline.ts'
import type { PlacedSection } from '../placed-sections.ts'
import type { GivenTalk } from './given-talk.ts'
import { titleColumn } from './title-column.ts'

/** Notes the talks of a table, those of one title once; a column of speakers says who gave them. */
export function noteTalkRows(
  draft: Draft,
  outline: Outline,
  { path }: PlacedSection,
  table: Table,
): readonly GivenTalk[] {
  const titled = titleColumn(table)
  const columns = occasionColumns(table)?.map((kind, index) => (index === titled ? null : kind)) ?? []
  const year = path.map(yearIn).findLast((one) => one !== null) ?? null
  const talks = new Map<
    string,
    { readonly ref: Ref; readonly speakers: string[]; readonly accounts: GivenTalk['accounts'] }
  >()
  for (const row of titled < 0 ? [] : table.rows) {
    const title = tidyTitle(row.cells[titled]?.text ?? '')
    const statement = stateAt(outline, row, 'talk-row', path, title)
    if (title === '') continue
    const known = talks.get(fold(title)) ?? {
      ref: draft.talk({ title, described: true }, statement),
      speakers: [],
      accounts: [],
    }
    talks.set(fold(title), known)
    const giving = givingOfRow(row, columns, year)
    if (giving !== null) notePresentation(draft, known.ref, giving, statement)
    for (const speaker of readSpeakersLine(row.cells[columns.indexOf('speaker')]?.text ?? '') ?? []) {
      if (!known.speakers.includes(speaker.name))
        draft.claim('GAVE', draft.person(speaker, statement), known.ref, statement)
      known.speakers.push(speaker.name)
    }
  }
  return [...talks.values()]
}
