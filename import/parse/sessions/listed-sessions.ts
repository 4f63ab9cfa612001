/** Sessions that a page lists: the rows of a programme, or items "[Title](…) by Jane Doe". */
import { isFace } from '../constructs/faces.ts'
import { leadingImprint } from '../constructs/imprint.ts'
import { linkOf, type Media } from '../constructs/media.ts'
import { readSessionHeading, readToldSession, speaksFirst } from '../constructs/session-heading.ts'
import { type Speaker, speakerNamed } from '../constructs/speaker-line.ts'
import { readSpeakersLine } from '../constructs/speakers-line.ts'
import { stripped, strippedEnd, tidyTitle } from '../constructs/title.ts'
import { cut, labelOf } from '../inline.ts'
import type { Block, Inline, InlineLink, Item, Paragraph, Span, Table } from '../outline.ts'
import { headingText, type PlacedSection } from '../placed-sections.ts'
import { type Session, sessionAt } from './session.ts'
import { mediaOf } from './session-opening.ts'

/** The sessions of the programmes of a page: rows with a title and a speaker. */
export function tabledSessions(sections: readonly PlacedSection[]): readonly Session[] {
  return sections.flatMap(({ tables, path }) => tables.flatMap((table) => rowsOf(table, path)))
}

/** The sessions that the lists of a page name: items with a title and a speaker. */
export function listedSessions(sections: readonly PlacedSection[]): readonly Session[] {
  return listsIn(sections).flatMap(({ items, path }) => sessionsOfItems(items, path))
}

/** The lists of sections; items that are but days hold lists of their own. */
function listsIn(sections: readonly PlacedSection[]): readonly Pick<Item & PlacedSection, 'items' | 'path'>[] {
  return sections.flatMap(({ blocks, path }) =>
    blocks.flatMap((block) => {
      if (block.kind !== 'list') return []
      const days = block.items.filter(({ inline, items }) => items.length > 0 && isDayName(inline.text.trim()))
      if (days.length === 0) return [{ items: block.items, path }]
      return [
        { items: block.items.filter((item) => !days.includes(item)), path },
        ...days.map(({ items }) => ({ items, path })),
      ]
    }),
  )
}

/** The sessions of a list; among several an item that is but a title set apart is one of which nobody says who gave it. */
function sessionsOfItems(items: readonly Item[], path: readonly string[]): readonly Session[] {
  const first = speaksFirst(items.map(({ inline }) => inline.text.split('\n')[0] ?? ''))
  const read = items.map((item) => sessionOfItem(item, path, first))
  const isMost = read.filter((session) => session !== null).length * 2 >= Math.max(3, items.length)
  return items.flatMap((item, index) => read[index] ?? (isMost ? untoldSession(item, path) : []))
}

/** "*Quiet Knots*" alone on its line, "[Quiet Knots](…)" before what is said of that recording. */
function untoldSession(item: Item, path: readonly string[]): readonly Session[] {
  const { text, emphases, links } = item.inline
  const [set] = emphases
  const [link] = links
  const media = link === undefined || link.start > 0 ? [] : ownLink(item.inline, link)
  const label = link === undefined ? '' : tidyTitle(labelOf(item.inline, link))
  if (link !== undefined && label.includes(' ') && media.some(({ role }) => role === 'video'))
    return [newSession(label, [], item, 'session-item', path, media, [{ ...item, inline: cut(item.inline, link.end) }])]
  const isAlone = set !== undefined && text.slice(set.start, set.end).trim() === text.trim()
  const title = isAlone ? tidyTitle(text) : ''
  if (!title.includes(' ')) return []
  return [newSession(title, [], item, 'session-item', path, [], item.items)]
}

/** The sessions of lists that are nothing but sessions with their speakers; a list of one item links to its recording. */
export function wholeLists(sections: readonly PlacedSection[]): readonly Session[] {
  return sections.flatMap(({ blocks, path }) =>
    blocks.flatMap((block) => {
      const read = block.kind === 'list' ? block.items.flatMap((item) => sessionOfItem(item, path) ?? []) : []
      return block.kind === 'list' && read.length === block.items.length && (read.length >= 2 || isRecorded(read))
        ? read
        : []
    }),
  )
}

function isRecorded([session]: readonly Session[]): boolean {
  return session?.media?.some(({ role }) => role === 'video') === true
}

/** The rows of a table with a column of titles and one of speakers, or of one in which both stand: "Quiet Knots - Jane Doe". */
function rowsOf({ head, rows }: Table, section: readonly string[]): readonly Session[] {
  const column = (pattern: RegExp): number => head.findIndex(({ text }) => pattern.test(text.trim()))
  const titled = column(/^(?:title|session|talk|topic|presentation|what)s?\b/i)
  const spoken = column(/^(?:speaker|presenter|who|by)s?\b/i)
  if (titled < 0 || titled === spoken) return []
  const found = rows.flatMap(({ cells, startLine, endLine }): readonly Session[] => {
    const written = cells[titled]?.text ?? ''
    const headed =
      spoken < 0
        ? readSessionHeading(written)
        : { title: tidyTitle(written), speakers: readSpeakersLine(cells[spoken]?.text ?? '') }
    if (headed === null || headed.title === null || headed.title === '' || headed.speakers === null) return []
    const media = cells.flatMap((cell) => cell.links.flatMap((link) => ownLink(cell, link)))
    return [newSession(headed.title, headed.speakers, { startLine, endLine }, 'session-row', section, media, [])]
  })
  return spoken < 0 && found.length * 3 < rows.length * 2 ? [] : found
}

/** The sessions of a page called after an event: those of lists that hold little else than titles, each with its speaker. */
export function programmeSessions(sections: readonly PlacedSection[]): readonly Session[] {
  const found = listsIn(sections).flatMap(({ items, path }) => {
    const sessions = sessionsOfItems(items, path)
    return sessions.length * 3 >= items.length * 2 ? sessions : []
  })
  return found.length >= 3 ? found : []
}

/**
 * Paragraphs that are nothing but a session each and have little else between them: "**[Jane Doe - Acme - Quiet Knots](…)**",
 * "Jane Doe (Acme)" above a title.
 */
export function linedSessions(sections: readonly PlacedSection[]): readonly Session[] {
  const found = sections.flatMap(({ blocks, path }) => {
    const read = blocks.map((block) => (block.kind === 'list' ? null : sessionOfLines(block, path)))
    const sessions = read.filter((session) => session !== null)
    const first = read.findIndex((session) => session !== null)
    return sessions.length >= 2 && sessions.length * 4 >= (read.length - first) * 3 ? sessions : []
  })
  return found.length >= 3 ? found : []
}

function sessionOfLines(block: Paragraph, section: readonly string[]): Session | null {
  const { inline } = block
  if (inline.links.length > 1 || inline.text.length > 250) return null
  const [first = '', second = '', ...more] = stripped(inline.text.trim(), '~*_ ').split(/\s*\n\s*/)
  if (more.length > 0) return null
  const [set] = inline.emphases
  const [link] = inline.links
  if (link !== undefined && /^https?:\/\/\S+$/.test(second)) return sessionAbove(first, inline, link, block, section)
  const isSet = set !== undefined && set.start <= 2 && set.end >= first.length
  const below = second === '' || (!isSet && readSpeakersLine(first) !== null) ? null : readSpeakersLine(second)
  const headed =
    below === null
      ? readSessionHeading(second === '' ? first : `${first}: ${second}`)
      : { title: tidyTitle(first), speakers: below }
  if (headed === null || headed.title === null || headed.speakers.length === 0) return null
  const media = inline.links.flatMap((link) => ownLink(inline, link))
  const called = /^(?:(?:opening|closing)\s+)?keynote$/i.test(headed.title) ? null : headed.title
  return { ...newSession(headed.title, headed.speakers, block, 'session-line', section, media, []), title: called }
}

/** "Quiet Knots by Jane Doe, Acme" above the address of its recording. */
function sessionAbove(
  line: string,
  inline: Inline,
  link: InlineLink,
  at: Span,
  path: readonly string[],
): Session | null {
  const headed = readSessionHeading(line)
  const media = ownLink(inline, link).filter(({ role }) => role !== 'other')
  if (headed === null || headed.title === null || headed.speakers.length === 0 || media.length === 0) return null
  return newSession(headed.title, headed.speakers, at, 'session-line', path, media, [])
}

/** The links of lists whose heading calls them sessions: those of a programme that names no speakers. */
export function linkedSessions(sections: readonly PlacedSection[]): readonly Session[] {
  const called = sections.filter(({ heading }) =>
    /\b(?:sessions|talks|keynotes|workshops)(?: (?:i|we|that|to|worth)\b.{0,30})?$/i.test(headingText(heading) ?? ''),
  )
  return called.flatMap(({ blocks, path }) =>
    blocks.flatMap((block) =>
      block.kind !== 'list'
        ? []
        : block.items.flatMap((item) => {
            const { inline } = item
            const [link] = inline.links
            if (link === undefined || inline.text.slice(0, link.start).trim() !== '') return []
            const title = tidyTitle(labelOf(inline, link))
            const media = ownLink(inline, link)
            return title === ''
              ? []
              : [newSession(title, [], item, 'session-item', path, media, [{ ...item, inline: cut(inline, link.end) }])]
          }),
    ),
  )
}

/** The session of an item: its title set apart, or beside its speaker; null for any other item. */
export function sessionOfItem(item: Item, section: readonly string[], first = false): Session | null {
  const { inline, items } = item
  const told = readToldSession(inline.text)
  // A title that is set apart or linked is read below, with its recording.
  if (told !== null && [...inline.links, ...inline.emphases].every(({ start }) => start >= told.end)) {
    const said: Item = { ...item, inline: cut(inline, told.end), items }
    return newSession(told.title ?? '', told.speakers, item, 'session-item', section, [], [said])
  }
  const [link] = inline.links
  const [set] = inline.emphases
  const titled = [link, set].find(
    (range) => range !== undefined && !/[\p{L}\p{N}]/u.test(inline.text.slice(0, range.start)),
  )
  const title = titled === undefined ? '' : tidyTitle(inline.text.slice(titled.start, titled.end))
  const speakers = titled === undefined ? null : speakersAfter(inline.text.slice(titled.end))
  const face = inline.links.find(
    (one) => isFace(labelOf(inline, one)) && ownLink(inline, one).some(({ role }) => role !== 'other'),
  )
  const words =
    face === undefined || face === titled ? inline.text : strippedEnd(inline.text.slice(0, face.start), ' \t\n:,([|–—-')
  const [line = ''] = words.split(/\.(?=\s|$)|\n/)
  const on = link === undefined ? null : speakersOn(inline, link)
  if (link !== undefined && on !== null) {
    const said: Item = { ...item, inline: cut(inline, link.end), items }
    return newSession(tidyTitle(labelOf(inline, link)), on, item, 'session-item', section, ownLink(inline, link), [
      said,
    ])
  }
  const headed = speakers === null ? readSessionHeading(line, first) : { title, speakers }
  if (headed === null || headed.title === null || headed.title === '' || isDayName(headed.title)) return null
  const media = link !== undefined && link === titled ? ownLink(inline, link) : mediaAlone(inline)
  const rest = cut(inline, speakers === null ? line.length : (titled?.end ?? 0))
  const said: Item = { ...item, inline: rest, items }
  return newSession(headed.title, headed.speakers, item, 'session-item', section, media, [said])
}

/** The slides and recordings to which the links of an item lead that are called so and nothing else. */
function mediaAlone(inline: Inline): readonly Media[] {
  return inline.links
    .filter((link) => isFace(labelOf(inline, link)))
    .flatMap((link) => mediaOf(inline, link.url, link.start, link.end))
    .filter(({ role }) => role !== 'other')
}

/** "Jane Doe on [Quiet Knots](…)": who is said to have spoken on what a link names. */
function speakersOn({ text }: Inline, { start }: InlineLink): readonly Speaker[] | null {
  const names = /^\s*(\p{Lu}[^"“”:.!?]{3,80}?) (?:on|spoke (?:on|about)|talked about) ["“]?$/u.exec(
    text.slice(0, start),
  )?.[1]
  return names === undefined ? null : readSpeakersLine(names)
}

/** "Monday", "Day 2": when, not what. */
function isDayName(title: string): boolean {
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|day (?:\d|one|two|three))\W*$/i.test(title)
}

/** Who stands behind a title: "by Jane Doe", "– Jane Doe (Acme): …". */
function speakersAfter(after: string): readonly Speaker[] | null {
  const words = after.replace(/^[\s,:–—|-]+/, '').split(/[.:;]\s|\n/)[0] ?? ''
  const whole = readSpeakersLine(words)
  if (whole !== null) return whole
  const authors = leadingImprint(after)?.imprint.authors ?? []
  const full = authors.filter((name) => name.includes(' '))
  return full.length === 0 ? null : full.map(speakerNamed)
}

/** A link of a row or the title of an item: its slides, its recording, else its page. */
function ownLink(inline: Inline, link: InlineLink): readonly Media[] {
  const found = mediaOf(inline, link.url, link.start, link.end)
  const kept = linkOf(link.url, labelOf(inline, link))
  return found.length > 0 || kept === null || /(?:twitter|github|linkedin)\.com\/[\w-]+\/?$/.test(link.url)
    ? found
    : [{ role: 'other', link: kept }]
}

function newSession(
  title: string,
  speakers: readonly Speaker[],
  { startLine, endLine }: Span,
  rule: string,
  section: readonly string[],
  media: readonly Media[],
  items: readonly Item[],
): Session {
  const blocks: readonly Block[] = items.length === 0 ? [] : [{ kind: 'list', startLine, endLine, items }]
  return sessionAt({ startLine, endLine }, { title, speakers, rule, section, media, blocks })
}
