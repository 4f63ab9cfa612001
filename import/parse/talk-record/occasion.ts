/** When and where a recorded talk was given. */
import { datedOccasion, dateIn, type Occasion } from '../constructs/event.ts'
import { field, textOf } from '../json/fields.ts'
import type { Json } from '../json/read-json.ts'
import { type Folder, folderOf, isEventCategory, nameOfEvent } from './event.ts'
import type { TalkFields } from './record.ts'

/** An occasion, and the value that states it; `event` is its name where there is one. */
export interface RecordOccasion {
  readonly occasion: Occasion | null
  readonly event: string | null
  /** Its name may be that of a group. */
  readonly folder: Folder
  readonly at: Json
  readonly rule: string
}

/** The occasion of a record in the folders of this path; `texts` are those of the record in which its event may be named. */
export function readOccasionOf(fields: TalkFields, path: string, texts: readonly string[]): RecordOccasion {
  const date = dateOf(fields.date)
  const named = nameIn(fields.event)
  const folder = folderOf(path)
  const category = textOf(fields.category)
  if (fields.event !== null && named !== null) return stated(named, date, folder, fields.event, 'record-event')
  if (fields.category !== null && category !== null && isEventCategory(category, folder))
    return stated(category, date, folder, fields.category, 'record-category')
  const at = fields.date ?? fields.title
  const series = nameOfEvent(folder, texts)
  if (series === null || folder.year === null) return stated(null, date, folder, at, 'record-date')
  const event = `${series} ${folder.year}`
  const told = dateIn(date)
  const occasion = { event, series, year: told.year ?? folder.year, month: told.month }
  return { occasion, event, folder, at, rule: 'record-folder' }
}

function stated(event: string | null, date: string, folder: Folder, at: Json, rule: string): RecordOccasion {
  return { occasion: datedOccasion(event ?? '', date), event, folder, at, rule }
}

/** "2014-04-11T10:20:00", 2014. */
function dateOf(value: Json | null): string {
  return (textOf(value) ?? '').slice(0, 40)
}

/** The name of an event in a text, or in an object that tells of one. */
function nameIn(value: Json | null): string | null {
  if (value?.kind === 'object') return textOf(field(value, ['name', 'title']))
  return textOf(value)
}
