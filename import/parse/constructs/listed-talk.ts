/** A talk as an item of a list of talks: "[Quiet Clocks](…) - HarborConf 2019", "HarborConf 2019: Quiet Clocks [slides](…)". */
import { cut, labelOf } from '../inline.ts'
import type { Inline, Item } from '../outline.ts'
import { datedOccasion, dateIn, type Occasion, readOccasion, yearIn } from './event.ts'
import { isFace } from './faces.ts'
import { readFields } from './labelled.ts'
import { linkOf, type Media, mediaRole } from './media.ts'
import { readTalkStatement } from './talk-statement.ts'
import { tidyTitle } from './title.ts'
import { workKind } from './work-kind.ts'

/** A talk, where it was given and what is left of it. */
export interface ListedTalk {
  readonly title: string
  readonly occasion: Occasion
  readonly media: readonly Media[]
}

/**
 * Reads an item with those below it; `date` is that of the heading above it. Null where it names no talk with its occasion,
 * which may be `undated` where the page says that it lists nothing but talks.
 */
export function readListedTalk(
  { inline, items }: Pick<Item, 'inline' | 'items'>,
  date: string,
  undated = false,
): ListedTalk | null {
  return (
    readTold(inline, date) ?? readLine(inline, date, undated) ?? linkedEvent(inline) ?? readBelow(inline, items, date)
  )
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
  return { title: bare(title), occasion, media }
}

const presentedAt =
  /^[^"“”.:]{0,40}\b(?:talk|presentation|keynote|lecture|tutorial|poster)\s+at\s+(?:the\s+)?([^"“”.]{3,100}?)\s*[,:–—-]?\s+["“]([^"“”]{3,200})["”]/iu

/** "quiet-clocks: how clocks drift, given at HarborConf 2017": a name, a colon and a sentence that says where. */
function readTold(item: Inline, date: string): ListedTalk | null {
  const colon = /^([^:\n]{2,100}?)\s*:\s/.exec(item.text)
  const [giving] = colon === null ? [] : (readTalkStatement(cut(item, colon[0].length))?.givings ?? [])
  const title = bare(colon?.[1] ?? '')
  if (giving?.occasion == null || title === '' || (yearIn(title) !== null && /\s/.test(title))) return null
  const { year, month } = giving.occasion.year === null ? dateIn(date) : giving.occasion
  return {
    title,
    occasion: { ...giving.occasion, year, month },
    media: item.links.flatMap((link) => mediaOf(item, link)),
  }
}

/** "[HarborConf 2017](…), [Quiet Clocks](…)". */
function linkedEvent(item: Inline): ListedTalk | null {
  const [first, second] = item.links
  if (first === undefined || second === undefined || item.text.slice(0, first.start).trim() !== '') return null
  const occasion = readOccasion(labelOf(item, first))
  const title = bare(labelOf(item, second))
  if (occasion === null || occasion.year === null || isFace(title) || title === '') return null
  if (!/^\s*[,:–—-]\s*$/.test(item.text.slice(first.end, second.start))) return null
  return { title, occasion, media: item.links.slice(1).flatMap((link) => mediaOf(item, link)) }
}

/** A title whose items below say where it was given, "Presented at HarborConf 2017", "Where: …", and link to its slides. */
function readBelow(item: Inline, items: readonly Item[], date: string): ListedTalk | null {
  const title = bare(item.text)
  if (items.length === 0 || item.text.includes('\n') || title === '' || title.split(' ').length > 25) return null
  const said = items.flatMap(({ inline }) => {
    const field = readFields(inline, { startLine: 1, endLine: 1 }).find(({ kind }) => kind === 'event')?.value.text
    const given = readTalkStatement(inline)?.givings.flatMap(({ occasion }) => occasion?.event ?? [])
    return field === undefined ? (given ?? []) : [field]
  })
  const occasion = datedOccasion(said[0] ?? '', date)
  if (said.length === 0 || occasion === null || occasion.year === null) return null
  const media = items.flatMap(({ inline }) => inline.links.flatMap((link) => mediaOf(inline, link)))
  return { title, occasion, media: media.filter(({ role }) => role !== 'other') }
}

function readLine(item: Inline, date: string, undated: boolean): ListedTalk | null {
  const first = item.links.find((link) => isFace(labelOf(item, link)))
  const words = cut(item, 0, first?.start)
  const named = eventFirst(words.text) ?? titleFirst(words)
  if (named === null || named.title === '' || named.title.split(' ').length > 25) return null
  const occasion = datedOccasion(named.event, date)
  if (occasion === null || !/\p{L}/u.test(occasion.event)) return null
  if (occasion.year === null && (!undated || isFace(occasion.event))) return null
  return { title: named.title, occasion, media: item.links.flatMap((link) => mediaOf(item, link)) }
}

interface Named {
  readonly title: string
  readonly event: string
}

/** "HarborConf 2019: Quiet Clocks". */
function eventFirst(text: string): Named | null {
  const match = /^([^:–—]{3,60}?)\s*(?::|[–—]|\s-)\s+(\S.*)$/s.exec(text)
  const event = match?.[1] ?? ''
  if (match === null || yearIn(event) === null || readOccasion(event) === null) return null
  return { title: bare(match[2] ?? ''), event }
}

/** A title that is set apart or stands before the first dash, bar or "at", and the event after it. */
function titleFirst(words: Inline): Named | null {
  const [link] = words.links
  const [set] = words.emphases
  const quoted = /^\s*["“][^"”]{3,200}["”]/.exec(words.text)?.[0].length
  const range = [link, set].find((one) => one !== undefined && words.text.slice(0, one.start).trim() === '')
  const dash = words.text.search(/\s+[-–—|]\s+(?=[^–—|]{2,80}\d{4})/)
  const end =
    quoted ??
    range?.end ??
    (dash > 0 ? dash : null) ??
    words.text.search(/\s+[-–—|@]\s+|\s+at\s+(?=\p{Lu})|\s*[[(]|,\s+(?=\p{Lu}.*\d{4})/u)
  if (end <= 0) return null
  const rest = words.text
    .slice(end)
    .replace(/^[\s,:;|@([\]–—-]+/, '')
    .replace(/^(?:(?:was\s+)?(?:presented|given|delivered|held)\s+)?at\s+(?:the\s+)?/, '')
  return { title: bare(words.text.slice(0, end)), event: withoutRemarks(rest) }
}

/** An occasion without what stands behind its date, "HarborConf 2019 (May 3rd, 2019), Quay Hall", and without "(cancelled)". */
function withoutRemarks(occasion: string): string {
  const [, name, date = ''] = /^([^()]{3,80}?)\s*\(([^()]{0,30}\b20\d\d)\)/s.exec(occasion) ?? []
  if (name !== undefined) return yearIn(name) === null ? `${name}, ${date}` : name
  return occasion.replace(/\s*\((?!.*\d{4})[^()]*\)?\s*$/, '').replace(/[\s([\]),.;|–—-]+$/, '')
}

function bare(title: string): string {
  return tidyTitle(title.replace(/[\s([|:–—-]+$/, ''))
}

function mediaOf(item: Inline, link: Inline['links'][number]): readonly Media[] {
  const label = labelOf(item, link)
  const kept = linkOf(link.url, label)
  const isVideo = workKind({ title: '', urls: [link.url], words: '', section: [] }) === 'VIDEO'
  const byUrl = isVideo
    ? 'video'
    : /(?:speakerdeck\.com|slideshare\.net|slides\.com|noti\.st)\//.test(link.url)
      ? 'slides'
      : 'other'
  return kept === null ? [] : [{ role: mediaRole(label) ?? byUrl, link: kept }]
}
