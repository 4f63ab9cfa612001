/** A talk on one line of a list whose event or title is a link: "HarborConf: [Quiet](…)", "[HarborConf 2017](…), [Quiet](…)". */
import { labelOf } from '../inline.ts'
import type { Inline } from '../outline.ts'
import { datedOccasion, isDate, readOccasion, yearIn } from './event.ts'
import { isFace } from './faces.ts'
import { isPersonName } from './person-name.ts'
import { bare, fieldLike, type ListedTalk, mediaOf, titleAlone } from './talk-entry.ts'

/** "Quiet Clocks. [HarborConf](…) - 2019": a title before the link of an event, which nothing but its date follows. */
export function readBeforeEvent(item: Inline): ListedTalk | null {
  const [link] = item.links
  const lead = /^(\p{Lu}[^\n]{5,150}?)\s*[.,(–—-]\s*$/u.exec(item.text.slice(0, link?.start ?? 0))?.[1] ?? ''
  if (link === undefined || isFace(labelOf(item, link))) return null
  const face = item.links.find((one) => one !== link && isFace(labelOf(item, one)))
  const date = item.text.slice(link.end, face?.start).replace(/[\s()[\],.;:–—|-]+/g, ' ')
  const title = bare(lead)
  if (!title.includes(' ') || yearIn(date) === null || !isDate(date)) return null
  const occasion = datedOccasion(labelOf(item, link), date)
  if (occasion === null || occasion.event === '' || fieldLike.test(item.text)) return null
  return { title, givings: [{ occasion, media: item.links.slice(1).flatMap((one) => mediaOf(item, one)) }] }
}

/** "HarborConf: [Quiet Clocks](…)", where nothing but talks is listed. */
export function eventBeforeLink(head: Inline, date: string): ListedTalk | null {
  const [link, ...more] = head.links
  const [, name = ''] = /^\s*(?:\[[\d/.-]{4,10}\]\s*)?([^:\n]{2,60}):\s*$/.exec(head.text.slice(0, link?.start)) ?? []
  if (link === undefined || more.length > 0 || name === '' || head.text.slice(link.end).trim() !== '') return null
  const title = bare(labelOf(head, link))
  if (title === '' || isFace(title) || isFace(name) || fieldLike.test(head.text)) return null
  const occasion = isPersonName(name) && date === '' ? null : datedOccasion(name, date)
  return { title, givings: occasion === null ? [] : [{ occasion, media: mediaOf(head, link) }] }
}

/** "[HarborConf - Quiet Clocks](…), May 2019": a label that may be an event and what was given there, with its date. */
export function readLedByEvent(head: Inline, date: string): ListedTalk | null {
  const [link] = head.links
  if (link?.start !== 0) return null
  const [, event = '', title = ''] = /^([^–—]{2,60}?)\s+[-–—]\s+(\S.*)$/s.exec(labelOf(head, link)) ?? []
  const { dated } = titleAlone(head)
  const occasion = event === '' ? null : datedOccasion(event, dated === '' ? date : dated)
  if (occasion === null || occasion.year === null || !bare(title).includes(' ')) return null
  return { title: bare(title), givings: [{ occasion, media: head.links.flatMap((one) => mediaOf(head, one)) }] }
}

/** "[HarborConf 2017](…), [Quiet Clocks](…)". */
export function linkedEvent(item: Inline): ListedTalk | null {
  const [first, second] = item.links
  if (first === undefined || second === undefined || item.text.slice(0, first.start).trim() !== '') return null
  const occasion = readOccasion(labelOf(item, first))
  const title = bare(labelOf(item, second))
  if (occasion === null || occasion.year === null || isFace(title) || title === '') return null
  if (!/^\s*[,:–—-]\s*$/.test(item.text.slice(first.end, second.start))) return null
  return { title, givings: [{ occasion, media: item.links.slice(1).flatMap((link) => mediaOf(item, link)) }] }
}
