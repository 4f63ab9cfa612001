/** A talk as an item of a list of talks: "[Quiet Clocks](…) - HarborConf 2019", "HarborConf 2019: Quiet Clocks [slides](…)". */
import { cut, labelOf } from '../inline.ts'
import type { Inline } from '../outline.ts'
import { datedOccasion, type Occasion, readOccasion, yearIn } from './event.ts'
import { isFace } from './faces.ts'
import { linkOf, type Media, mediaRole } from './media.ts'
import { tidyTitle } from './title.ts'
import { workKind } from './work-kind.ts'

/** A talk, where it was given and what is left of it. */
export interface ListedTalk {
  readonly title: string
  readonly occasion: Occasion
  readonly media: readonly Media[]
}

/** Reads an item; `date` is that of the heading above it. Null where it names no talk with its occasion. */
export function readListedTalk(item: Inline, date: string): ListedTalk | null {
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
    .replace(/^at\s+/, '')
  return { title: bare(words.text.slice(0, end)), event: rest.replace(/[\s([\]),.;|–—-]+$/, '') }
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
