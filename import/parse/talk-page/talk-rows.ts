/** Talks in tables, a row for each giving: "| Talk | Event | Date | Slides |". */
import { fold } from '../../../src/model/fold.ts'
import { withoutCompanions } from '../constructs/companions.ts'
import { givingOfRow, occasionColumns } from '../constructs/dated-media.ts'
import { yearIn } from '../constructs/event.ts'
import { readSpeakersLine } from '../constructs/speakers-line.ts'
import { tidyTitle } from '../constructs/title.ts'
import type { Draft, Ref } from '../draft.ts'
import { plain } from '../inline.ts'
import { stateAt } from '../lines.ts'
import { notePresentation } from '../note-presentation.ts'
import type { Outline, Table } from '../outline.ts'
import type { PlacedSection } from '../placed-sections.ts'
import type { GivenTalk } from './given-talk.ts'
import { titleColumn } from './title-column.ts'

/** Notes the talks of the tables of a page, those of one title once; a column of speakers says who gave them. */
export function noteTalkRows(draft: Draft, outline: Outline, sections: readonly PlacedSection[]): readonly GivenTalk[] {
  const talks = new Map<string, TabledTalk>()
  for (const { path, tables } of sections) for (const table of tables) noteTable(draft, outline, { path, table, talks })
  return [...talks.values()]
}

interface TabledTalk extends GivenTalk {
  readonly ref: Ref
  readonly speakers: string[]
}

/** A table, the headings above it, and the talks that were found before. */
interface Placed {
  readonly path: readonly string[]
  readonly table: Table
  readonly talks: Map<string, TabledTalk>
}

function noteTable(draft: Draft, outline: Outline, { path, table, talks }: Placed): void {
  const titled = titleColumn(table)
  const columns = occasionColumns(table)?.map((kind, index) => (index === titled ? null : kind)) ?? []
  const year = path.map(yearIn).findLast((one) => one !== null) ?? null
  for (const row of titled < 0 ? [] : table.rows) {
    const { inline, companions } = withoutCompanions(row.cells[titled] ?? plain(''))
    const title = tidyTitle(inline.text)
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
    for (const companion of companions) draft.claim('GAVE', draft.person(companion, statement), known.ref, statement)
    for (const speaker of readSpeakersLine(row.cells[columns.indexOf('speaker')]?.text ?? '') ?? []) {
      if (!known.speakers.includes(speaker.name))
        draft.claim('GAVE', draft.person(speaker, statement), known.ref, statement)
      known.speakers.push(speaker.name)
    }
  }
}
