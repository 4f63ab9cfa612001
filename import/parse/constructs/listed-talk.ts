/** A talk as an item of a list of talks: "[Quiet Clocks](…) - HarborConf 2019", "HarborConf 2019: Quiet Clocks [slides](…)". */
import { cut, labelOf } from '../inline.ts'
import type { Inline, Item } from '../outline.ts'
import { datedOccasion, type Occasion, readOccasion, yearIn } from './event.ts'
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
 * Reads an item with those below it; `date` is that of the heading above it. Null where it names no talk with its occasion.
 */
export function readListedTalk({ inline, items }: Pick<Item, 'inline' | 'items'>, date: string): ListedTalk | null {
  return readLine(inline, date) ?? linkedEvent(inline) ?? readBelow(inline, items, date)
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

function readLine(item: Inline, date: string): ListedTalk | null {
  const first = item.links.find((link) => isFace(labelOf(item, link)))
  const words = cut(item, 0, first?.start)
  const named = eventFirst(words.text) ?? titleFirst(words)
  if (named === null || named.title === '' || named.title.split(' ').length > 25) return null
  const occasion = datedOccasion(named.event, date)
  if (occasion === null || occasion.year === null || occasion.event === '') return null
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
  const end =
    quoted ?? range?.end ?? words.text.search(/\s+[-–—|@]\s+|\s+at\s+(?=\p{Lu})|\s*[[(]|,\s+(?=\p{Lu}.*\d{4})/u)
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
