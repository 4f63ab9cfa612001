/** A talk in the list of what a group heard: "2019-05-02: Jane Doe - Quiet Clocks ([slides](…))". */
import { cut, labelOf } from '../inline.ts'
import type { Inline } from '../outline.ts'
import { datedOccasion } from './event.ts'
import { isFace } from './faces.ts'
import { readSpeakersLine } from './speakers-line.ts'
import { bare, type ListedTalk, leadingDate, mediaOf } from './talk-entry.ts'

/**
 * The talk of an entry that begins with its date and its speakers; `group` is who met, empty where that is not known. Null for
 * any other entry.
 */
export function readGroupEntry(entry: Inline, group: string): ListedTalk | null {
  const lead = linkedDate(entry) ?? leadingDate(entry.text)
  if (lead === null) return null
  const [host = '', name] = /^\s*\(([^()]{2,40})\)\s*/.exec(entry.text.slice(lead.length)) ?? []
  const rest = cut(entry, lead.length + host.length)
  const { names, title } = setApart(rest) ?? parted(rest)
  const speakers = readSpeakersLine(names)
  const called = bare(title)
  const occasion = datedOccasion(name ?? group, lead.date)
  if (speakers === null || called === '' || isFace(called) || occasion === null) return null
  return {
    title: called,
    speakers,
    givings: [{ occasion, media: rest.links.flatMap((link) => mediaOf(rest, link)) }],
  }
}

/** "[2019-05-02](quiet-clocks)": a date that is the label of a link. */
function linkedDate(entry: Inline): { readonly date: string; readonly length: number } | null {
  const [link] = entry.links
  const label = link === undefined ? '' : labelOf(entry, link)
  return link?.start === 0 && /^20\d\d-\d\d-\d\d$/.test(label) ? { date: label, length: link.end } : null
}

interface Named {
  readonly names: string
  readonly title: string
}

/** "Jane Doe, *Quiet Clocks*". */
function setApart({ text, emphases }: Inline): Named | null {
  const [set] = emphases
  if (set === undefined || text.slice(set.end).trim().length > 40) return null
  return { names: text.slice(0, set.start).replace(/[\s,:–—-]+$/, ''), title: text.slice(set.start, set.end) }
}

/** "Jane Doe - Quiet Clocks", "Jane Doe: Quiet Clocks", up to the links behind it. */
function parted(rest: Inline): Named {
  const face = rest.links.find((link) => isFace(labelOf(rest, link)) || rest.text.charAt(link.start - 1) === '(')
  const [, names = '', title = ''] =
    /^\s*([^:–—]{3,100}?)\s*(?:\s[-–—]|:)\s+(\S.*)$/s.exec(rest.text.slice(0, face?.start)) ?? []
  return { names, title }
}
