/**
 * Headings that name a session and who gives it, in either order: "Title - Jane Doe (Acme)", "Title by Jane Doe",
 * "Title, Jane Doe", "Jane Doe: Title", "Jane Doe | @jane | Acme | “Title”", "Keynote: Jane Doe".
 */

import type { Speaker } from './speaker-line.ts'
import { readSpeakersLine } from './speakers-line.ts'
import { tidyTitle } from './title.ts'

/** A session as its heading names it; `title` is null where only the speaker is named. */
export interface SessionHeading {
  readonly title: string | null
  readonly speakers: readonly Speaker[]
}

/** The words of a heading that names a session without its number, its time, "Session:" and "(no video yet)". */
export function sessionTitle(heading: string): string {
  const bare = heading
    .replace(/:[a-z_]+:|[★☆⭐]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(dayAndTime, '')
    .replace(
      /^(?:\[?\d{1,2}[:.]\d\d(?:\s?[ap]m)?\]?(?:\s*[-–—]\s*\d{1,2}[:.]\d\d(?:\s?[ap]m)?)?|\d{1,2}[.)]|[A-Z][.)]|#\d{1,2})\s*[-–—:|]?\s+/i,
      '',
    )
    .replace(/^(?:session|talk|title|presentation)s?(?: \d{1,2})?\s*[:–—-]\s+/i, '')
    .replace(/\s\((?:(?:no|the|with) )?(?:video|recording|slides)\b[^()]{0,30}\)$/i, '')
  return tidyTitle(bare)
}

/** "Day 1 - 1030 - ", in front of the title of a session. */
export const dayAndTime = /^\s*day \d{1,2}\s*[-–—:|]\s*\d{1,2}[:.]?\d\d(?:\s?[ap]m)?\s*[-–—:|]\s*(?=\p{L})/iu

/** Whether those of several headings that tell put the speaker before the title: "Jane Doe - Quiet Knots". */
export function speaksFirst(headings: readonly string[]): boolean {
  const sides = headings.map((heading) => sessionTitle(heading.slice(0, longest)).split(dash))
  const told = sides.filter((parts) => parts.length === 2).map((parts) => parts.map((part) => readSpeakersLine(part)))
  const first = told.filter(([before, after]) => before != null && after === null).length
  return first > told.filter(([before, after]) => before === null && after != null).length
}

const dash = /\s+[-–—|]+\s+/

/** Reads a heading that names a speaker; null for any other. Of two names the last is the speaker, or by `first` the other. */
export function readSessionHeading(heading: string, first = false): SessionHeading | null {
  const text = sessionTitle(heading)
  if (text.length > longest) return null
  const [, label, rest = text] = kindOfSession.exec(text) ?? []
  for (const form of forms) {
    const found = form(rest, first)
    if (found !== null) return found
  }
  const alone = readSpeakersLine(rest)
  return alone === null ? null : { title: label === undefined ? null : tidyTitle(label), speakers: alone }
}

/**
 * "Title by Jane Doe and Rob Roe, Acme: what they said": a session before what is said of it, and where that begins; null for
 * any other text. Titles have colons too: the one that counts stands behind the names, before small letters.
 */
export function readToldSession(text: string): (SessionHeading & { readonly end: number }) | null {
  if (!/\sby\s/.test(text)) return null
  const words = text.slice(0, longest).replace(/\n/g, ' ')
  const [head = '', title = '', people = ''] = beforeTold.exec(words) ?? []
  const found = head === '' ? null : named(title, people.replace(/ at (?=\p{Lu})/u, ', '))
  return found === null ? null : { ...found, end: head.length }
}

const beforeTold = /^\s*(\p{Lu}.{4,150}?),? by (\p{Lu}[^:;.!?]{3,100}): (?=\p{Ll})/u

/** What is longer is no heading of a session, in characters. */
const longest = 250

/** "Opening keynote: …", "Keynote by …". */
const kindOfSession =
  /^((?:(?:opening|closing|morning|evening|day \d|lightning|invited|sponsored|panel)\s+){0,2}(?:keynote|talk|panel|workshop|tutorial|session|plenary)s?)\s*(?:[:–—-]|\bby\b)\s*(\S.*)$/i

type Form = (text: string, first: boolean) => SessionHeading | null

/** "Title by Jane Doe, Acme", "Title with Jane Doe": of several such words the first that people stand behind, "by" before "with". */
const titleBy: Form = (text) => {
  for (const joint of [byPeople, withPeople])
    for (const { 0: words, index } of text.matchAll(joint)) {
      const found = index < 3 ? null : named(text.slice(0, index), text.slice(index + words.length))
      if (found !== null) return found
    }
  return null
}

const byPeople =
  /,? (?:an? (?:\p{L}+ )?(?:keynote|talk|session|presentation) )?(?:(?:presented |given )?by) (?=\p{L})/giu
const withPeople = /,? (?:with|w\/) (?=\p{L})/giu

/** "Title (Jane Doe, Acme)", "Title [Jane Doe]". */
const titleBrackets: Form = (text) => {
  const match = /^(\S.{2,180}?)\s*[([]([^()[\]]{3,100})[)\]]$/.exec(text)
  return match === null ? null : named(match[1] ?? '', match[2] ?? '')
}

/** "Jane Doe: Title", "Jane Doe (Acme): Title". */
const speakerColon: Form = (text) => {
  const match = /^([^:]{3,100}?):\s+(\S.*)$/.exec(text)
  return match === null ? null : named(match[2] ?? '', match[1] ?? '')
}

/** "Jane Doe / Title", "Title / Jane Doe". */
const slashed: Form = (text) => {
  const [, before = '', after = ''] = /^([^/]{3,200}?)\s+\/\s+([^/]{3,200})$/.exec(text) ?? []
  return before === '' ? null : (named(after, before) ?? named(before, after))
}

/** Pieces parted by dashes or bars, of which one names the speaker: the title stands before it, or else last. */
const pieces: Form = (text, first) => {
  const parts = text.split(/\s+[-–—|]+\s+|\s*\|\s*/)
  if (parts.length < 2 || parts.length > 6) return null
  const spoken = parts.map((part) => readSpeakersLine(part) !== null)
  const place = parts.length === 2 && spoken.every(Boolean) && !first ? 1 : spoken.indexOf(true)
  if (place < 0) return null
  const rest = parts.filter((part, index) => index !== place && !/^@\w+$/.test(part))
  const quoted = rest.find((part) => /^["“].*["”]$/.test(part))
  if (place === 0 && !first && rest.length === 1 && quoted === undefined && (rest[0] ?? '').split(' ').length < 3)
    return null
  const between =
    parts.length === 3 && place === 2 && /^\p{Lu}[\p{L}\d.]+$/u.test(parts[1] ?? '') ? parts[1] : undefined
  const said = place === 0 && !isFirm(rest[0] ?? '') ? rest.join(' - ') : (rest.at(-1) ?? '')
  const before = place === 0 ? (quoted ?? said) : parts.slice(0, between === undefined ? place : 1).join(' - ')
  const handle = parts.find((part) => /^@\w+$/.test(part)) ?? ''
  const company =
    between ?? parts.slice(place + 1).find((part) => !before.includes(part) && /^[\p{Lu}\d]|^[\w-]+\.\w+$/u.test(part))
  return named(
    before,
    `${parts[place]}${handle === '' ? '' : ` (${handle})`}${company === undefined ? '' : ` - ${company}`}`,
  )
}

/** "Title, Jane Doe and Rob Roe, Acme": a title of several words before the first comma behind which nobody but people stand. */
const titleComma: Form = (text) => behindComma(text, 1)

/** The same with several people, where what stands before a colon is part of the title whatever it is. */
const severalComma: Form = (text) => behindComma(text, 2)

function behindComma(text: string, least: number): SessionHeading | null {
  for (const { index } of [...text.matchAll(/, (?=\p{Lu})/gu)].slice(0, 8)) {
    const title = text.slice(0, index)
    const found = title.trim().split(/\s+/).length < 3 ? null : named(title, text.slice(index + 2))
    if (found !== null && found.speakers.length >= least) return found
  }
  return null
}

/** What may be a firm between a speaker and a title: few words that no sign ends. */
function isFirm(part: string): boolean {
  return part.split(/\s+/).length <= 4 && /^[\p{Lu}\d@]|^[\w-]+\.\w+$/u.test(part) && !/[!?:,]$/.test(part)
}

const forms: readonly Form[] = [titleBrackets, pieces, slashed, severalComma, speakerColon, titleBy, titleComma]

function named(title: string, people: string): SessionHeading | null {
  const speakers = readSpeakersLine(people)
  const tidy = tidyTitle(title)
  return speakers === null || tidy === '' ? null : { title: tidy, speakers }
}
