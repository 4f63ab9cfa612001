/** An entry of a list of talks: what of it is a title, and what its links lead to. */
import { labelOf, withoutLinks } from '../inline.ts'
import type { Inline } from '../outline.ts'
import { dateIn, monthName, yearIn } from './event.ts'
import { isFace } from './faces.ts'
import type { GivingLine } from './giving-line.ts'
import { hasEventWord, isCalledEvent } from './lone-occasion.ts'
import { linkOf, type Media, mediaRole } from './media.ts'
import { isGeneral, sectionRole } from './section-role.ts'
import type { Speaker } from './speaker-line.ts'
import { tidyTitle } from './title.ts'
import { kindOfAddress } from './work-kind.ts'

/**
 * A talk, where it was given and what is left of it each time; `speakers` where the entry names them, `companions` where it
 * says with whom the keeper of the list gave it.
 */
export interface ListedTalk {
  readonly title: string
  readonly speakers?: readonly Speaker[]
  readonly companions?: readonly Speaker[]
  readonly givings: readonly GivingLine[]
}

/** What a list of talks has for an entry: its first line, and the lines below that. */
export interface TalkEntry {
  readonly head: Inline
  readonly below: readonly Inline[]
}

/** A title without the marks that parted it from what follows, and without "Lightning talk:" in front. */
export function bare(title: string): string {
  return tidyTitle(title.replace(/[\s([|:–—-]+$/, ''))
    .replace(numberBefore, '')
    .replace(formBefore, '')
    .replace(facesBehind, '')
}

/** "[T12] - …", "[3] …". */
const numberBefore = /^\[\p{L}?\d{1,3}\]\s*(?:[-–—:]\s+)?(?=\p{L})/u

/** "… (slides)" behind a title, where a link was. */
export const facesBehind = /\s+\((?:(?:slides?|video|recording|deck|pdf)(?:\s*[,/|]\s*)?){1,3}\)$/i

const formBefore =
  /^(?:(?:lightning|invited|short|poster|panel|opening|closing|conference|tech)\s+)?(?:talk|keynote|poster|tutorial|workshop|lecture|panel|seminar|session|presentation|webinar|demo):\s+(?=\S)/i

/** A head as a title: without links to media, and without the date behind it, which is told apart. */
export function titleAlone(head: Inline): { readonly title: string; readonly dated: string } {
  const face = head.links.find((link) => isFace(labelOf(head, link)))
  const words = head.text.slice(0, face?.start).replace(/[\s([|,:–—-]+$/, '')
  const tail = dateBehind.exec(words)
  const title = bare(words.slice(0, tail?.index)).replace(/\s+[–—-]\s+(?:\p{L}+ )?(?:talk|keynote|tutorial)$/iu, '')
  const isNone =
    !/^[\p{L}\d"“'‘([.#¿¡!]/u.test(title) ||
    isPartOfList.test(title) ||
    (dateIn(words).year !== null && isMonth.test(title)) ||
    isFace(title) ||
    isGeneral(title) ||
    sectionRole(title) !== 'other' ||
    fieldLike.test(words) ||
    ofGiving.test(title) ||
    (yearIn(title) !== null && title.split(' ').length < 3)
  return { title: isNone ? '' : title, dated: tail?.[1] ?? '' }
}

/** "Presented on May 3rd", "Guest lecture for …": how a talk was given, and not its title. */
const ofGiving =
  /^(?:(?:also )?(?:presented|delivered|given)|(?:guest|invited) (?:lecture|talk)) (?:on|at|in|for|to)\b/i

const isMonth = new RegExp(`^${monthName}$`, 'iu')

/** Headings that part a list of talks. */
const isPartOfList =
  /^(?:(?:past|upcom\w+|future|previous|archived?|older|recent|selected)(?:\s+(?:talks|events|presentations|conferences))?|talks)$/i

/** "… (May 2016)", "…, 27 March 2019". */
const dateBehind = new RegExp(
  `[\\s,–—-]*[\\s([]((?:${monthName}\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?(?:${monthName},?\\s+)?(?:19|20)\\d\\d(?:-\\d\\d){0,2})[\\s)\\]]*$`,
  'iu',
)

/** A line that begins as a field does, and is no title. */
export const fieldLike =
  /^\s*(?:event|where|when|date|slides?|video|venue|location|links?|language|tags?|abstract|type)\b\s*(?::|at\b)/i

/** The date with which an entry begins, and how many characters it takes with what parts it from the rest; null without one. */
export function leadingDate(text: string): { readonly date: string; readonly length: number } | null {
  const [lead, date] = dateBefore.exec(text) ?? []
  return lead === undefined || date === undefined ? null : { date, length: lead.length }
}

const dateBefore = new RegExp(
  `^\\s*\\(?((?:\\d{1,2}[./]\\d{1,2}[./]|(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:${monthName}\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?)20\\d\\d(?:-\\d\\d){0,2})(?:\\)?(?:\\s*[-–—:|,]\\s+(?:\\d{1,2}(?::\\d\\d)?\\s?[ap]m(?:\\s[A-Z]{2,4})?\\s+[-–—|]\\s+)?|\\s*\\n\\s*)|\\)\\s+)`,
  'iu',
)

/** The title that stands in bold, in quotes or as a link at the start of a line. */
export function setApart(line: Inline): string {
  const quoted = /^\s*["“]([^"”\n]{3,200})["”]/.exec(line.text)?.[1]
  if (quoted !== undefined) return bare(quoted)
  const range = [...line.emphases, ...line.links].find(({ start }) => line.text.slice(0, start).trim() === '')
  const title = range === undefined ? '' : bare(line.text.slice(range.start, range.end))
  return isFace(title) || sectionRole(title) !== 'other' || /:$/.test(line.text.slice(0, range?.end).trim())
    ? ''
    : title
}

/** What a link of an entry leads to, by its label or its address; nothing where it is no address. */
export function mediaOf(item: Inline, link: Inline['links'][number]): readonly Media[] {
  const label = labelOf(item, link)
  const kept = linkOf(link.url, label)
  const isVideo = kindOfAddress(link.url) === 'VIDEO'
  const byUrl = isVideo
    ? 'video'
    : /(?:speakerdeck\.com|slideshare\.net|slides\.com|noti\.st)\//.test(link.url)
      ? 'slides'
      : 'other'
  return kept === null ? [] : [{ role: mediaRole(label) ?? byUrl, link: kept }]
}

/** The media of a line that is little more than links to them. */
export function leftOn(line: Inline): readonly Media[] {
  const words = withoutLinks(line, ' ')
  if (words.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 4) return []
  return line.links.flatMap((link) => mediaOf(line, link)).filter(({ role }) => role !== 'other')
}

/** Whether a name without a year is that of an event, and short. */
export function namesEvent(series: string): boolean {
  return series.split(' ').length <= 7 && (isCalledEvent(series) || hasEventWord(series))
}
