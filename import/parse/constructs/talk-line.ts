/** A talk on one line of a list, with where it was given: "[Quiet Clocks](…) - HarborConf 2019", "HarborConf 2019: Quiet Clocks". */
import { cut, labelOf, withoutLinks } from '../inline.ts'
import type { Inline } from '../outline.ts'
import { datedOccasion, dateIn, monthName, type Occasion, readOccasion, yearIn } from './event.ts'
import { eventBeforeLink, linkedEvent, readBeforeEvent } from './event-beside-link.ts'
import { eventFirst, eventSetApart, type Named, withoutRemarks } from './event-first.ts'
import { isFace } from './faces.ts'
import { isCalledEvent } from './lone-occasion.ts'
import { isPersonName } from './person-name.ts'
import type { Speaker } from './speaker-line.ts'
import { readSpeakersLine } from './speakers-line.ts'
import { bare, fieldLike, type ListedTalk, leadingDate, mediaOf, namesEvent, titleAlone } from './talk-entry.ts'
import { readTalkStatement } from './talk-statement.ts'
import { isTitleCase, yearBefore } from './title.ts'

/** The talk of a line; `date` is that of the heading above it. Null where the line names none with its occasion, which may be `undated`. */
export function readTalkLine(head: Inline, date: string, undated: boolean): ListedTalk | null {
  return (
    (undated ? eventBeforeLink(head, date) : null) ??
    readTold(head, date) ??
    readDated(head) ??
    readRemarked(head) ??
    readGivenBehind(head, date) ??
    readBeforeEvent(head) ??
    readLine(head, date, undated) ??
    linkedEvent(head)
  )
}

/** "quiet-clocks: how clocks drift, given at HarborConf 2017": a name, a colon and a sentence that says where. */
function readTold(written: Inline, above: string): ListedTalk | null {
  const [lead = ''] = yearBefore.exec(written.text) ?? []
  const item = cut(written, lead.length)
  const date = lead === '' ? above : lead
  const colon = /^([^:\n]{2,100}?)\s*:\s/.exec(item.text)
  const isWithin = [...item.links, ...item.emphases].some(
    ({ start, end }) => start === 0 && end > (colon?.[0].length ?? 0),
  )
  if (isWithin) return null
  const told = colon === null ? null : cut(item, colon[0].length)
  const at = told === null ? null : readOccasion(talkAt.exec(told.text)?.[1] ?? '')
  const [giving = at === null ? undefined : { occasion: at }] =
    told === null ? [] : (readTalkStatement(told)?.givings ?? [])
  const title = bare(colon?.[1] ?? '')
  if (giving?.occasion == null || title === '' || (yearIn(title) !== null && /\s/.test(title))) return null
  const { year, month } = giving.occasion.year === null ? dateIn(date) : giving.occasion
  const media = item.links.flatMap((link) => mediaOf(item, link))
  return { title, givings: [{ occasion: { ...giving.occasion, year, month }, media }] }
}

/** "[Quiet Clocks](…) (2018): a talk at HarborConf 2018 about clocks": a title, its year and a sentence that may say where. */
function readRemarked(item: Inline): ListedTalk | null {
  const [first] = item.links
  const label = first === undefined ? '' : labelOf(item, first)
  if (first === undefined || item.text.slice(0, first.start).trim() !== '' || isFace(label) || yearIn(label) !== null)
    return null
  const [lead = '', date = ''] = /^\s*\(([^()]{0,20}20\d\d)\)\s*[:–—-]\s+/.exec(item.text.slice(first.end)) ?? []
  if (lead === '') return null
  const remark = cut(item, first.end + lead.length)
  const given =
    namedBehind(remark) ??
    readTalkStatement(remark)?.givings[0]?.occasion ??
    readOccasion(talkAt.exec(remark.text)?.[1] ?? '')
  const occasion = {
    event: given?.event ?? '',
    series: given?.series ?? null,
    ...dateIn(given?.year == null ? date : given.event),
  }
  return { title: bare(label), givings: [{ occasion, media: mediaOf(item, first) }] }
}

/** "HarborConf Oslo", "University of Oslo": a first line that is nothing but a name. */
function namedBehind({ text }: Inline): Occasion | null {
  const line = (text.split('\n')[0] ?? '').replace(/\.?\s*$/, '')
  const isName = line.split(/\s+/).length <= 8 && /^\p{Lu}/u.test(line) && !/[.!?:;]/.test(line) && isTitleCase(line)
  const isPerson = isPersonName(line) && !isCalledEvent(line.split(' ')[0] ?? '')
  return isName && !isFace(line) && !isPerson ? readOccasion(line) : null
}

/** "Quiet Clocks [slides](…) presented at the [HarborConf](…) in Oslo": the occasion behind what is left of the talk. */
function readGivenBehind(item: Inline, date: string): ListedTalk | null {
  const faces = item.links.filter((link) => isFace(labelOf(item, link)))
  const [first] = faces
  const end = faces.at(-1)?.end ?? 0
  const [lead = ''] = first === undefined ? [] : (givenBehind.exec(item.text.slice(end)) ?? [])
  const title = bare(item.text.slice(0, first?.start))
  if (lead === '' || title === '' || fieldLike.test(title) || title.split(' ').length > 25) return null
  const name = cut(item, end + lead.length).text.split(/[.;\n]|\sat\s/)[0] ?? ''
  const occasion = datedOccasion(name, date)
  if (occasion === null || occasion.event === '') return null
  return { title, givings: [{ occasion, media: item.links.flatMap((link) => mediaOf(item, link)) }] }
}

const givenBehind = /^[\s)\],]*(?:(?:presented|given|delivered)\s+)?(?:at|@)\s+(?:the\s+)?(?=\p{Lu})/u

const talkAt =
  /\b(?:talk|keynote|presentation|session|workshop|[Pp]art)\s+(?:(?:I|we)\s+(?:gave|did|presented)\s+)?(?:(?:with|about)\s+[^.,;:]{3,40}?\s+)?(?:at|for|of)\s+(?:the\s+(?:first\s+)?)?((?:\p{Lu}|\p{Ll}+:)[^.,;]{2,50}?)(?=\s+(?:about|on|where|which|how|I|we)\s|[.,;]|$)/u

/** "September 2023 — Quiet Clocks ([slides](…))": a title behind its date, perhaps with the event behind that. */
function readDated(head: Inline): ListedTalk | null {
  const lead = leadingDate(head.text)
  if (lead === null) return null
  const { length, date } = lead
  const rest = cut(head, length)
  const met = eventThenTitle(rest, date)
  if (met !== null) return met
  const { title } = titleAlone(rest)
  const media = rest.links.flatMap((link) => mediaOf(rest, link))
  const occasion = { event: '', series: null, ...dateIn(date) }
  const isNone = title === '' || namesEvent(title)
  return readLine(rest, date, false) ?? (isNone ? null : { title, givings: [{ occasion, media }] })
}

/** "[HarborConf](…) - Oslo - Quiet Clocks" behind a date: an event, perhaps its place, and a title; null where the title may stand first. */
function eventThenTitle(rest: Inline, date: string): ListedTalk | null {
  const first = rest.links.find((link) => isFace(labelOf(rest, link)))
  const parts = rest.text.slice(0, first?.start).split(/\s+[-–—|]\s+|\s*:\s+/)
  const [event = '', ...others] = parts
  const colon = /:\s/.test(rest.text.slice(0, event.length + 3))
  const title = bare(
    colon ? rest.text.slice(event.length, first?.start).replace(/^\s*:\s*/, '') : (others.at(-1) ?? ''),
  )
  const isEvent = (text: string): boolean => namesEvent(text.trim()) || yearIn(text) !== null
  if (/^["“]/.test(event)) return null
  const isSure = isEvent(event) || (!colon && event.trim().split(' ').length <= 4 && title.split(' ').length >= 2)
  if (others.length === 0 || title === '' || isFace(title) || !isSure || isEvent(others.at(-1) ?? '')) return null
  const occasion = datedOccasion(event, date)
  const media = rest.links.flatMap((link) => mediaOf(rest, link))
  return occasion === null || occasion.event === '' ? null : { title, givings: [{ occasion, media }] }
}

function readLine(item: Inline, date: string, undated: boolean): ListedTalk | null {
  const first = item.links.find((link) => isFace(labelOf(item, link)))
  const { words, speakers: behind } = withoutSpeakers(cut(item, 0, first?.start))
  const isLinked = words.links.some(({ start, end }) => start === 0 && yearIn(words.text.slice(0, end)) === null)
  const led = isLinked ? null : (eventFirst(words.text, date) ?? eventSetApart(words, first !== undefined))
  const named = led ?? titleFirst(words)
  const speakers = [...behind, ...(led?.speakers ?? [])]
  if (named === null || !/\p{L}/u.test(named.title) || named.title.split(' ').length > 25) return null
  if (undated && isPersonName(named.event) && !isCalledEvent(named.event.split(' ')[0] ?? ''))
    return { title: named.title, speakers, givings: [] }
  const before = leadingDate(named.event)
  const occasion = datedOccasion(named.event.slice(before?.length ?? 0), before?.date ?? date)
  if (occasion === null || occasion.series === null || isFace(named.title) || fieldLike.test(item.text)) return null
  if (occasion.year === null && (!undated || isFace(occasion.event))) return null
  if (isSubtitle(named.event) || (named.isRemark && !isNamed(named.event))) return null
  const several = named.event.split(/,\s+(?=\p{Lu})/u)
  if (several.length > 1 && several.every((part, place) => isNamed(part) && !isPlaceOf(several[place - 1], part))) {
    const all = several.flatMap((part) => datedOccasion(part, date) ?? [])
    return { title: named.title, speakers, givings: all.map((one) => ({ occasion: one, media: [] })) }
  }
  return {
    title: named.title,
    speakers,
    givings: [
      {
        occasion: { ...occasion, month: occasion.month ?? named.month ?? null },
        media: item.links.flatMap((link) => mediaOf(item, link)),
      },
    ],
  }
}

/** A line without "- by Jane Doe and Rob Roe" behind its title; a title that only ends so stays as it is. */
function withoutSpeakers(words: Inline): { readonly words: Inline; readonly speakers: readonly Speaker[] } {
  const [link] = words.links
  const end = link?.start === 0 ? link.end : (/^\s*["“][^"”\n]{3,200}["”]/.exec(words.text)?.[0].length ?? 0)
  const [lead = '', names = ''] = end === 0 ? [] : (byline.exec(words.text.slice(end)) ?? [])
  const speakers = lead === '' ? null : readSpeakersLine(names)
  if (speakers === null) return { words, speakers: [] }
  const rest = cut(words, end + lead.length)
  const before = cut(words, 0, end)
  return { words: { ...before, text: `${before.text} - ${rest.text.trim()}` }, speakers }
}

const byline = /^[\s,–—-]*by\s+(\p{Lu}[^\n,]{3,120}?)(?:\.\s|\.?\s*\n|,\s|\s+[–—@-]\s+|$)/iu

/** Whether words without a year that may be an event go on with the title: "A Short Story", "what clocks hide", "in the 1990s". */
function isSubtitle(words: string): boolean {
  const occasion = readOccasion(words)
  if (occasion?.year != null || namesEvent(occasion?.series ?? '')) return false
  return /^an?\s|\d{4}s\b/i.test(words) || !isTitleCase(`X ${words.replace(/[^\p{L}\p{N}.\s]/gu, '')} X`)
}

/** Whether one of several parts is an event: by a word of its name, or by a year beside one. */
function isNamed(part: string): boolean {
  const series = readOccasion(part)?.series ?? ''
  if (placeAndDate.test(part) && !namesEvent(series)) return false
  return namesEvent(series) || (yearIn(part) !== null && /\p{L}{3}/u.test(series))
}

/** "North America 2019" behind an event without a year. */
function isPlaceOf(before: string | undefined, part: string): boolean {
  return before !== undefined && yearIn(before) === null && !namesEvent(readOccasion(part)?.series ?? '')
}

/** "Oslo, 24.05.2019", behind the event. */
const placeAndDate = new RegExp(
  `^\\p{Lu}[\\p{L} '’-]{1,30}[,.]\\s+(?:\\d{1,2}\\s+)?(?:${monthName}\\s+)?[\\d./-]{4,10}\\W*$`,
  'iu',
)

/** A title that is set apart or stands before the first dash, bar or "at", and the event after it. */
function titleFirst(words: Inline): Named | null {
  const [link] = words.links
  const [set] = words.emphases
  const quoted = /^\s*["“][^"”]{3,200}["”]/.exec(words.text)?.[0].length
  const dash = words.text.search(/\s+[-–—|]\s+(?=[^–—|]{2,80}\d{4})/)
  const isWhole = set !== undefined && dash > 0 && set.end >= words.text.trimEnd().length
  const range = [link, isWhole ? undefined : set].find(
    (one) => one !== undefined && words.text.slice(0, one.start).trim() === '',
  )
  const end =
    quoted ??
    placeBeforeEvent(words, range?.end ?? words.text.length) ??
    range?.end ??
    (dash > 0 ? dash : null) ??
    words.text.search(
      /\s+[-–—|@]\s+|\s+at\s+(?!(?:Scale|Speed|Sea|Home|Work|Large|Rest|Last|Once|Night|Runtime)\b)(?:the\s+)?(?=\p{Lu})|\s*[[(](?![^()[\]]{1,6}[)\]]\p{L})|,\s+(?=\p{Lu}.*\d{4})/u,
    )
  if (end <= 0) return null
  const rest = words.text
    .slice(end)
    .replace(/^[\s,:;|@([\]–—-]+/, '')
    .replace(formBehind, '')
    .replace(/^(?:(?:was\s+)?(?:presented|given|delivered|held)\s+)?at\s+(?:the\s+)?/, '')
    .replace(/^(?:presented|given|delivered|held) on ([^,;]{4,20}?\d) at (?:the )?/, '$1, ')
  const isRemark = /^\s*[([][^()[\]]+[)\]]\s*$/.test(words.text.slice(end)) && !/\p{Lu}{3}/u.test(rest)
  return { title: bare(words.text.slice(0, end)), event: withoutRemarks(rest), isRemark }
}

/** "… (Lightning Talk) - ". */
const formBehind =
  /^(?:(?:lightning|short|invited|poster|remote)\s+)?(?:talk|keynote|tutorial|workshop|panel|poster)\)\s*[,:@–—-]?\s*/i

/** The place of "at" before the link of an event, "Quiet Clocks at [HarborConf](…)", where words set apart go on so far. */
function placeBeforeEvent({ text, links }: Inline, end: number): number | null {
  const link = links.find(({ start }) => start > 0 && start < end && / at\s+(?:the\s+)?$/i.test(text.slice(0, start)))
  return link === undefined ? null : text.lastIndexOf(' at', link.start)
}

/**
 * "[Quiet Clocks](…) (July 2019)", "Quiet Clocks [slides](…)": a title that is a link, or stands before what is left of it,
 * and has no occasion, perhaps with its date; else `date` is that.
 */
export function linkAlone(head: Inline, date: string): readonly ListedTalk[] {
  const [link] = head.links
  const { title, dated } = titleAlone(head)
  if (link === undefined || !title.includes(' ')) return []
  const isLeft = head.links.every((one) => isFace(labelOf(head, one)))
  const isAlone = !isLeft && link.start === 0 && link.end >= head.text.trim().length - dated.length - 4
  if (!isAlone && !(isLeft && link.start > 0 && !/[\p{L}\d]/u.test(withoutLinks(cut(head, link.start))))) return []
  const when = dateIn(dated === '' ? date : dated)
  const occasion = { event: '', series: null, ...when }
  return [{ title, givings: when.year === null ? [] : [{ occasion, media: mediaOf(head, link) }] }]
}
