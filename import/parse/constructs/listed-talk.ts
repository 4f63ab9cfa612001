/** Talks as a list of talks has them: on one line, as a title above its occasions, or as an event above what was given there. */
import { cut, labelOf } from '../inline.ts'
import type { Inline, Item } from '../outline.ts'
import { datedOccasion, dateIn, monthName, yearIn } from './event.ts'
import { isFace } from './faces.ts'
import { type GivingLine, readGivingLine, withPlaces } from './giving-line.ts'
import { readFields } from './labelled.ts'
import { beginsWithDay } from './lone-occasion.ts'
import type { Media } from './media.ts'
import {
  bare,
  type ListedTalk,
  leftOn,
  mediaOf,
  namesEvent,
  setApart,
  type TalkEntry,
  titleAlone,
} from './talk-entry.ts'
import { linkAlone, readTalkLine } from './talk-line.ts'
import { readTalkStatement } from './talk-statement.ts'

/**
 * The talks of an entry; `date` is that of the heading above it. Empty where it names none with its occasion, which may be
 * `undated` where the page says that it lists nothing but talks.
 */
export function readListedTalks(entry: TalkEntry, date: string, undated = false): readonly ListedTalk[] {
  const { head, below } = entry
  if (head.text.length > longest) return []
  const under = isEvent(head) ? readUnderEvent(entry, date) : readUnderHome(entry)
  if (under.length > 0) return under
  const isAbove =
    below.some((line) => talkField.test(line.text)) ||
    (yearIn(head.text) === null && below.some((line) => readGivingLine(line) !== null))
  const alone = isAbove ? null : readTalkLine(head, date, undated)
  if (alone === null) {
    const found = readUnderTitle(entry, date) ?? readUnderEvent(entry, date)
    return found.length === 0 && undated ? linkAlone(head, date) : found
  }
  const [first, ...more] = alone.givings
  const told = first?.occasion.event === '' ? withPlaces(below).flatMap((line) => givingsBelow(line, first)) : []
  if (told.length > 0)
    return [{ ...alone, givings: withLast(told, [...(first?.media ?? []), ...below.flatMap(leftOn)]) }]
  const again = below.flatMap((line) => readGivingLine(line) ?? [])
  const media = again.length > 0 ? [] : below.flatMap(leftOn)
  return first === undefined
    ? [alone]
    : [{ ...alone, givings: [{ ...first, media: [...first.media, ...media] }, ...more, ...again] }]
}

/** The named occasions of a line below a title that has but a date. */
function givingsBelow(line: Inline, { occasion: { year, month } }: GivingLine): readonly GivingLine[] {
  const date = year === null ? '' : month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`
  return givingsOfLine(line, date).filter(({ occasion }) => occasion.event !== '')
}

/** Givings of which the last has what else is left of the talk. */
function withLast(givings: readonly GivingLine[], media: readonly Media[]): readonly GivingLine[] {
  return givings.map((giving, index) =>
    index < givings.length - 1 ? giving : { ...giving, media: [...giving.media, ...media] },
  )
}

/** What is longer is no entry of a list, in characters. */
const longest = 3000

/** A title above links to its slides or its recording, given on a `date` that the headings above it tell; else null. */
export function readRecorded(head: Inline, below: readonly Inline[], date: string): ListedTalk | null {
  const { title, dated } = titleAlone(head)
  const media = below.flatMap(leftOn)
  if (title === '' || media.length === 0) return null
  return { title, givings: [{ occasion: { event: '', series: null, ...dateIn(dated === '' ? date : dated) }, media }] }
}

/**
 * "Presentation at HarborConf 2019: “Quiet Clocks”" above a list of what is left of it; null for anything else. The only
 * form that needs no page of talks around it.
 */
export function readPresentedAt({ inline, items }: Pick<Item, 'inline' | 'items'>): ListedTalk | null {
  const [, event = '', title = ''] = presentedAt.exec(inline.text.slice(0, 500)) ?? []
  const occasion = datedOccasion(event.replace(/\s+conference$/, ''), '')
  if (title === '' || occasion === null || occasion.year === null) return null
  const media = items.flatMap((item) => item.inline.links.flatMap((link) => mediaOf(item.inline, link)))
  return { title: bare(title), givings: [{ occasion, media }] }
}

const presentedAt =
  /^[^"“”.:]{0,40}\b(?:talk|presentation|keynote|lecture|tutorial|poster)\s+at\s+(?:the\s+)?([^"“”.]{3,100}?)\s*[,:–—-]?\s+["“]([^"“”]{3,200})["”]/iu

/** A title whose lines below say where it was given: "HarborConf 2017 ([video](…))", "Presented at HarborConf 2017", "Where: …". */
function readUnderTitle({ head, below }: TalkEntry, date: string): readonly ListedTalk[] | null {
  const { title, dated } = titleAlone(head)
  if (title === '' || title.split(' ').length > 25 || isEvent(head)) return null
  const when = below.map(({ text }) => /^\s*(?:date|when)\s*:\s*(.{4,40})$/i.exec(text)?.[1] ?? '').find(Boolean)
  const given = dated === '' ? (when ?? date) : dated
  const found = withPlaces(below).flatMap((line) => givingsOfLine(line, given))
  const named = found.length === 0 && dated !== '' ? eventBelow(below[0], dated) : []
  const givings = found.length === 0 ? named : found
  if (givings.length === 0) return null
  const rest = [head, ...below.filter((line) => givingsOfLine(line, given).length === 0)].flatMap(leftOn)
  return [{ title, givings: withLast(givings, rest) }]
}

/** The occasions with their years that a line states, and nothing but them. */
function givingsOfLine(line: Inline, date: string): readonly GivingLine[] {
  const field = readFields(line, { startLine: 1, endLine: 1 }).find(({ kind }) => kind === 'event')?.value
  const told = readTalkStatement(line)?.givings.flatMap(({ occasion, media }) =>
    occasion === null ? [] : [{ occasion, media }],
  )
  const named =
    field === undefined ? null : datedOccasion(field.text.replace(/\s*\((?:\p{L}+ )?talk\)\s*$/iu, ''), date)
  const lines =
    named !== null ? [{ occasion: named, media: [] }] : (told ?? [readGivingLine(line) ?? eventOn(line, date)])
  return lines.flatMap((one) => {
    if (one === null) return []
    const { year, month } = one.occasion.year === null ? dateIn(date) : one.occasion
    return year === null ? [] : [{ ...one, occasion: { ...one.occasion, year, month } }]
  })
}

/** The event that a line names without its year. */
function eventOn(line: Inline, date: string): GivingLine | null {
  const found = date === '' ? null : readGivingLine(line, date)
  return found !== null && (namesEvent(found.occasion.series ?? '') || beginsWithDay(line.text)) ? found : null
}

/** The line below a dated title where it may be the name of an event or of whoever invited. */
function eventBelow(line: Inline | undefined, date: string): readonly GivingLine[] {
  const words = line?.text.trim() ?? ''
  if (line === undefined || words.split(/\s+/).length > 10 || /[.!?:]\s|[.!?:]$|^with\s/i.test(words)) return []
  const occasion = isFace(words) ? null : datedOccasion(words, date)
  return occasion === null || occasion.event === '' ? [] : [{ occasion, media: leftOn(line) }]
}

/** An event whose lines below name what was given there: "Talk: Quiet Clocks", "**Quiet Clocks** · [video](…)". */
function readUnderEvent({ head, below }: TalkEntry, date: string): readonly ListedTalk[] {
  const isSure = isEvent(head)
  const named = below.some((line) => talkField.test(line.text))
    ? datedOccasion(head.text.replace(placeBehind, ''), date)
    : null
  const at = readGivingLine(head, date) ?? (named?.year == null ? null : { occasion: named, media: [] })
  if (at === null) return []
  const titled = below.flatMap((line) => {
    const label = talkField.exec(line.text)?.[0]
    const rest = label === undefined ? line : cut(line, label.length)
    const title = label === undefined ? (isSure ? setApart(rest) : '') : titleAlone(rest).title
    return title === '' ? [] : [{ title, line }]
  })
  const [only, ...more] = titled
  const loose = more.length > 0 || only === undefined ? [] : below.filter((line) => line !== only.line).flatMap(leftOn)
  return titled.map(({ title, line }) => {
    const media = [...at.media, ...line.links.flatMap((link) => mediaOf(line, link)), ...loose]
    return { title, givings: [{ occasion: at.occasion, media: media.filter(({ role }) => role !== 'other') }] }
  })
}

/** "[HarborConf](https://harbor.example)" above its date and the title of what was given there. */
function readUnderHome({ head, below }: TalkEntry): readonly ListedTalk[] {
  const [link, ...more] = head.links
  const lines = below.filter(({ text }) => text.trim() !== '')
  const [when, what] = lines
  if (link === undefined || more.length > 0 || when === undefined || what === undefined || !home.test(link.url))
    return []
  if (link.end - link.start < head.text.trim().length || !dateAlone.test(when.text)) return []
  const { title } = titleAlone(what)
  const occasion = datedOccasion(labelOf(head, link), when.text)
  if (title === '' || what.links.length > 0 || occasion === null || occasion.event === '') return []
  return [{ title, givings: [{ occasion, media: lines.slice(2).flatMap(leftOn) }] }]
}

/** The address of a site, not of a page in it. */
const home = /^https?:\/\/[^/]+\/?$/
const dateAlone = new RegExp(
  `^\\s*(?:\\d{1,2}\\.?\\s+)?(?:${monthName},?\\s+)(?:\\d{1,2}(?:st|nd|rd|th)?,\\s+)?20\\d\\d\\s*$`,
  'iu',
)

/** Whether a head is an event with its year and no title with a date behind it. */
function isEvent(head: Inline): boolean {
  const series = readGivingLine(head)?.occasion.series ?? null
  if (series === null || head.links.some(({ start, end }) => start === 0 && yearIn(head.text.slice(0, end)) === null))
    return false
  return namesEvent(series) || !/[,(]\s*(?:\p{L}+\.?\s+)?\d{4}\)?$/u.test(head.text)
}

const placeBehind = /\s+\(\p{Lu}[^()\d]*\)\s*$/u

const talkField = /^\s*(?:talk|title|session|presentation|topic|keynote)\s*:\s*/i
