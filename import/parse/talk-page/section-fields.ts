/** The fields of a section of a talk's page, and whether they make it a talk. */
import { rememberingEach } from '../../../src/model/remembering.ts'
import { yearIn } from '../constructs/event.ts'
import { isFace } from '../constructs/faces.ts'
import { withPlaces } from '../constructs/giving-line.ts'
import { fieldKind, readFields, type TalkField } from '../constructs/labelled.ts'
import { readNumberedMeeting } from '../constructs/numbered-meeting.ts'
import { readSpeakerAndOccasion } from '../constructs/speaker-and-occasion.ts'
import { readSpeakersLine } from '../constructs/speakers-line.ts'
import { readTalkStatement } from '../constructs/talk-statement.ts'
import { cut, labelOf, lineAt, linesOfText, plain, withoutLinks } from '../inline.ts'
import type { Field, Inline, Item, Paragraph, Section } from '../outline.ts'

/** Fields of paragraphs, of list items at the top, and of tables of two columns; a name alone below a heading, perhaps below links to its slides, is its author's. */
export const fieldsOf = rememberingEach(fieldsIn)

function fieldsIn(section: Section): readonly TalkField[] {
  const { blocks, tables } = section
  const written = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? fieldsOfParagraph(block) : block.items.flatMap(fieldsOfItem),
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

/** The fields of a paragraph, and the event that stands set apart above its place and date. */
function fieldsOfParagraph(block: Paragraph): readonly TalkField[] {
  const lines = linesOfText(block.inline)
  const placed = withPlaces(lines).filter((line, index) => line !== lines[index])
  return [...readFields(block.inline, block), ...placed.flatMap((line) => readFields(line, block))]
}

/** The meeting that a heading names before what was given there: "HarborMeet #7: Quiet Knots". */
function meetingAbove({ heading }: Section): readonly TalkField[] {
  const event = readNumberedMeeting(heading?.inline.text ?? '')?.event
  if (heading === null || event === undefined) return []
  const { startLine, endLine } = heading
  return [{ startLine, endLine, kind: 'event', label: 'event', value: plain(event) }]
}

/** Who spoke and where, in one of the first lines below a heading; else the names that are all of the very first. */
function nameBelow({ heading, blocks }: Section): readonly TalkField[] {
  const [first] = blocks
  if (heading === null || first?.kind !== 'paragraph') return []
  for (const block of blocks.slice(0, 3)) {
    const credits = block.kind === 'paragraph' ? creditsOf(block) : []
    if (credits.length > 0) return credits
  }
  const lines = linesOfText(first.inline)
  const place = lines.findIndex((one) => !isMediaAlone(one))
  const line = lines[place] ?? first.inline
  if (readSpeakersLine(line.text) === null || readFields(plain(line.text), first).length > 0) return []
  const at = { startLine: first.startLine + place, endLine: first.startLine + place }
  return [{ ...at, kind: 'author', label: 'by', value: line }]
}

/** "([Slides](…), [Video](…))": a line that is nothing but links to what is left of a talk. */
function isMediaAlone(line: Inline): boolean {
  return (
    line.links.length > 0 &&
    line.links.every((link) => isFace(labelOf(line, link))) &&
    !/\p{L}/u.test(withoutLinks(line))
  )
}

/** "Jane Doe (@jane) at HarborConf 2019" as fields: the whole paragraph, or its first line. */
function creditsOf({ inline, startLine }: Paragraph): readonly TalkField[] {
  const pieces = readSpeakerAndOccasion(inline.text) ?? readSpeakerAndOccasion(inline.text.split('\n')[0] ?? '') ?? []
  return pieces.map(({ kind, start, end }) => {
    const line = lineAt(inline, startLine, start)
    const told = kind === 'speaker' ? ('author' as const) : kind
    return { startLine: line, endLine: line, kind: told, label: told, value: cut(inline, start, end) }
  })
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

/** Those fields that tell of a talk; of a description the occasion that it states. */
export function talkFields(fields: readonly Field[]): readonly TalkField[] {
  return fields.flatMap((field): readonly TalkField[] => {
    const kind = fieldKind(field.label)
    return kind !== null
      ? [{ ...field, kind }]
      : /^(?:description|excerpt|summary|subtitle)$/.test(field.label)
        ? told(field)
        : []
  })
}

function told(field: Field): readonly TalkField[] {
  const event = readTalkStatement(field.value)?.givings[0]?.occasion?.event
  return event === undefined ? [] : [{ ...field, kind: 'event', value: plain(event.replace(/(?<=\d{4}),\s.*$/, '')) }]
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
