/** The fields of a section of a talk's page, and whether they make it a talk. */
import { yearIn } from '../constructs/event.ts'
import { fieldKind, readFields, type TalkField } from '../constructs/labelled.ts'
import { readLoneOccasion } from '../constructs/lone-occasion.ts'
import { readNumberedMeeting } from '../constructs/numbered-meeting.ts'
import { readSpeakersLine } from '../constructs/speakers-line.ts'
import { cut, plain } from '../inline.ts'
import type { Field, Item, Paragraph, Section } from '../outline.ts'

/** Fields of paragraphs, of list items at the top, and of tables of two columns; a name alone below a heading is its author's. */
export function fieldsOf(section: Section): readonly TalkField[] {
  const { blocks, tables } = section
  const written = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? readFields(block.inline, block) : block.items.flatMap(fieldsOfItem),
  )
  const rows = tables.flatMap(({ head, rows: below, startLine }) =>
    head.length === 2 ? [{ cells: head, startLine, endLine: startLine }, ...below] : [],
  )
  const told = rows.flatMap(({ cells: [label, value], startLine, endLine }) =>
    label === undefined || value === undefined ? [] : [{ label: label.text, value, startLine, endLine }],
  )
  const fields = [...nameBelow(section), ...written, ...talkFields(told)]
  return fields.some(({ kind }) => kind === 'speaker') ? [...meetingAbove(section), ...fields] : fields
}

/** The meeting that a heading names before what was given there: "HarborMeet #7: Quiet Knots". */
function meetingAbove({ heading }: Section): readonly TalkField[] {
  const event = readNumberedMeeting(heading?.inline.text ?? '')?.event
  if (heading === null || event === undefined) return []
  const { startLine, endLine } = heading
  return [{ startLine, endLine, kind: 'event', label: 'event', value: plain(event) }]
}

/** The first line below a heading where it is nothing but the names of people. */
function nameBelow({ heading, blocks: [first] }: Section): readonly TalkField[] {
  if (heading === null || first?.kind !== 'paragraph') return []
  const [line = ''] = first.inline.text.split('\n')
  const given = namesAtEvent(line, first)
  if (given.length > 0) return given
  if (readSpeakersLine(line) === null || readFields(plain(line), first).length > 0) return []
  const at = { startLine: first.startLine, endLine: first.startLine }
  return [{ ...at, kind: 'author', label: 'by', value: cut(first.inline, 0, line.length) }]
}

/** "Jane Doe (@jane) at HarborConf 2019" as a line: who gave a talk, and where. */
function namesAtEvent(line: string, { inline, startLine }: Paragraph): readonly TalkField[] {
  const [lead = '', names = '', event = ''] = /^(.{3,120}?),?\s+at\s+(\S.{3,90})$/.exec(line) ?? []
  if (lead === '' || readSpeakersLine(names) === null || readLoneOccasion(event) === null) return []
  const at = { startLine, endLine: startLine }
  return [
    { ...at, kind: 'author', label: 'by', value: cut(inline, 0, names.length) },
    { ...at, kind: 'event', label: 'at', value: cut(inline, line.length - event.length, line.length) },
  ]
}

/** The fields of an item that is nothing else; one that only leads to the page of a meeting names that. */
export function fieldsOfItem(item: Item): readonly TalkField[] {
  const { inline, startLine, endLine } = item
  if (inline.text.includes('\n')) return []
  const [link, ...more] = inline.links
  const isMeeting =
    link !== undefined && more.length === 0 && meetingPage.test(link.url) && yearIn(inline.text) === null
  return isMeeting ? [{ startLine, endLine, kind: 'event', label: 'event', value: inline }] : readFields(inline, item)
}

const meetingPage =
  /^https?:\/\/(?:www\.)?(?:meetup\.com\/[^/]+\/events\/|eventbrite\.[a-z.]+\/e\/|lanyrd\.com\/20\d\d\/)/i

/** Those fields that tell of a talk. */
export function talkFields(fields: readonly Field[]): readonly TalkField[] {
  return fields.flatMap((field) => {
    const kind = fieldKind(field.label)
    return kind === null ? [] : [{ ...field, kind }]
  })
}

/**
 * Whether fields can only be those of a talk: a speaker or an event with something beside it. An author, a title and a date
 * stand above any text.
 */
export function tellTalk(fields: readonly TalkField[]): boolean {
  const kinds = new Set(fields.map(({ kind }) => kind))
  const left = kinds.has('slides') || kinds.has('video')
  if (kinds.has('speaker')) return kinds.size > 1
  return kinds.has('event') && (left || kinds.has('date') || kinds.has('author'))
}
