/** Occasions whose parts stand apart: as fields ("Event: …", "Date: …", "Slides: …") and as rows of a table. */

import { labelOf } from '../inline.ts'
import type { Inline, Table, TableRow } from '../outline.ts'
import { datedOccasion, type Occasion, partOccasions, yearIn } from './event.ts'
import { type FieldKind, fieldKind, type TalkField } from './labelled.ts'
import { linkOf, type Media, mediaRole, roleBefore } from './media.ts'
import type { Giving } from './occasions.ts'

/** The occasions that fields state, one for each event; media without an event belong to an occasion with a date. */
export function givingsOfFields(fields: readonly TalkField[]): readonly (Giving & { readonly field: TalkField })[] {
  const first = fields.findIndex(({ kind }) => kind === 'event' || kind === 'date')
  const anchor = fields[first]
  if (anchor === undefined) return []
  const events = fields.filter(({ kind }) => kind === 'event')
  const groups =
    events.length < 2
      ? [{ field: events[0] ?? anchor, all: fields }]
      : events.map((field, index) => {
          const next = events[index + 1]
          return {
            field,
            all: fields.slice(fields.indexOf(field), next === undefined ? undefined : fields.indexOf(next)),
          }
        })
  return groups.flatMap(({ field, all }) => {
    const date = all.find(({ kind }) => kind === 'date')?.value.text ?? ''
    const occasions = occasionsOfField(field, date)
    return occasions.map((occasion, index) => {
      const isLast = index === occasions.length - 1
      return { field, occasion, version: null, media: isLast ? mediaOfFields(all) : [] }
    })
  })
}

/** The events that a field names, each with its year, or else the one; a field of another kind has but the date. */
function occasionsOfField({ kind, value }: TalkField, date: string): readonly Occasion[] {
  const parts = kind === 'event' ? partOccasions(value.text) : []
  const several = parts.flatMap((name) => {
    const one = datedOccasion(name, date)
    return one?.series == null ? [] : [one]
  })
  if (several.length > 1 && several.length === parts.length) return several
  const whole = datedOccasion(kind === 'event' ? value.text : '', date)
  return whole === null ? [] : [whole]
}

/** The slides and recordings that fields link to. */
export function mediaOfFields(fields: readonly TalkField[]): readonly Media[] {
  return fields.flatMap(({ kind, value }) => (kind === 'slides' || kind === 'video' ? mediaOfCell(value, kind) : []))
}

/** What the columns of a table of occasions hold; null for any other table, above all one of papers and their authors. */
export function occasionColumns(table: Table): readonly (FieldKind | null)[] | null {
  if (table.head.some(({ text }) => /^\s*(?:papers?|authors?|readings?)\s*$/i.test(text))) return null
  const told = table.head.map(({ text }) => fieldKind(text) ?? kindOfColumn(text.trim()))
  const place = told.includes('event') ? -1 : linkedPlaces(table)
  const columns = told.map((kind, index) => (index === place ? 'event' : kind))
  const isLeft = columns.some((kind) => kind === 'slides' || kind === 'video')
  const isTold = columns.includes('event')
    ? isLeft || columns.includes('date')
    : (columns.includes('date') && namesPlaces(table)) || (isLeft && columns.includes('speaker'))
  return isTold ? columns : null
}

/** Whether a table tells of talks, and where each was. */
function namesPlaces({ head }: Table): boolean {
  const called = (pattern: RegExp): boolean => head.some(({ text }) => pattern.test(text.trim()))
  return called(/^(?:talk|talk title|topic|title|presentation)s?$/i) && called(places)
}

const places = /^(?:location|place|city|town)$/i

/** The column of places most of which are links: they are those of events, as towns have none; -1 where no column is so. */
function linkedPlaces({ head, rows }: Table): number {
  const column = head.findIndex(({ text }) => places.test(text.trim()))
  const linked = rows.filter(({ cells }) => (cells[column]?.links.length ?? 0) > 0).length
  return linked * 2 > rows.length ? column : -1
}

/** What words say above a column that say nothing before a colon. */
function kindOfColumn(head: string): FieldKind | null {
  if (/^(?:where|at|(?:event|conference|meetup)s? ?\/ ?(?:type|venue|place|location))$/i.test(head)) return 'event'
  return /^with$/i.test(head) ? 'speaker' : null
}

/** The occasion of a row, in the year of the heading `above` where the row tells none; null where it names none. */
export function givingOfRow(
  row: TableRow,
  columns: readonly (FieldKind | null)[],
  above: number | null = null,
): Giving | null {
  const cell = (kind: FieldKind): string => row.cells[columns.indexOf(kind)]?.text ?? ''
  const written = cell('date')
  const date = above === null || yearIn(written) !== null ? written : `${written} ${above}`
  const occasion = datedOccasion(cell('event'), date)
  const media = row.cells.flatMap((one, index) => mediaOfCell(one, columns[index] ?? null))
  return occasion === null && media.length === 0 ? null : { occasion, version: null, media }
}

/** Links of a cell; a column of slides or videos says what they are, elsewhere their labels do. */
function mediaOfCell(cell: Inline, kind: FieldKind | null): readonly Media[] {
  return cell.links.flatMap((link) => {
    const label = labelOf(cell, link)
    const kept = linkOf(link.url, label)
    const told = roleBefore(cell.text.slice(0, link.start))
    const role = told ?? (kind === 'slides' || kind === 'video' ? kind : (mediaRole(label) ?? 'other'))
    return kept === null ? [] : [{ role, link: kept }]
  })
}
