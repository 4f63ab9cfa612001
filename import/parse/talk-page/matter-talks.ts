/** Talks that front matter lists: "talks:" above "- title: Quiet Clocks", "event: HarborConf", "date: 2019-05-03". */
import { givingsOfFields, mediaOfFields } from '../constructs/dated-media.ts'
import { fieldKind } from '../constructs/labelled.ts'
import { readSpeakersLine } from '../constructs/speakers-line.ts'
import { bare, type ListedTalk } from '../constructs/talk-entry.ts'
import type { Field, Span } from '../outline.ts'
import { talkFields } from './section-fields.ts'

/** The talks of such a list that have a title and an occasion, or at least something that is left of them. */
export function talksOfMatter(matter: readonly Field[]): readonly { readonly talk: ListedTalk; readonly at: Span }[] {
  return entriesOf(matter.filter(({ label }) => listed.test(label))).flatMap((entry) => {
    const fields = talkFields(entry.map((field) => ({ ...field, label: nameOf(field.label) })))
    const title = bare(fields.find(({ kind }) => kind === 'title')?.value.text ?? '')
    const [first, last] = [entry[0], entry.at(-1)]
    if (first === undefined || last === undefined || title === '') return []
    const givings = givingsOfFields(fields).flatMap(({ occasion, media }) =>
      occasion === null ? [] : [{ occasion, media }],
    )
    const media = givings.length === 0 ? mediaOfFields(fields) : []
    if (media.length > 0) givings.push({ occasion: { event: '', series: null, year: null, month: null }, media })
    if (givings.length === 0) return []
    const spoken = fields.filter(({ kind }) => kind === 'speaker')
    const speakers = spoken.flatMap(({ value }) => readSpeakersLine(value.text) ?? [])
    return [{ talk: { title, speakers, givings }, at: { startLine: first.startLine, endLine: last.endLine } }]
  })
}

const listed = /^(?:talks|presentations|speaking|keynotes) \p{L}/u

/** The fields of each element of the list: every one begins with the field with which the first begins. */
function entriesOf(fields: readonly Field[]): readonly (readonly Field[])[] {
  const entries: Field[][] = []
  for (const field of fields) {
    if (field.label === fields[0]?.label) entries.push([])
    entries.at(-1)?.push(field)
  }
  return entries
}

/** The name of a field without that of the list, and without that of a list within it: "event" of "talks presentations event". */
function nameOf(label: string): string {
  const own = label.slice(label.indexOf(' ') + 1)
  return fieldKind(own) === null ? (own.split(' ').at(-1) ?? own) : own
}
