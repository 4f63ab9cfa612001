/** A line that is nothing but an occasion and links to what is left of it: "HarborConf Oslo, May 2019 · [video](…) · [slides](…)". */

import { labelOf, linesOfText, plain, withoutLinks } from '../inline.ts'
import type { Inline } from '../outline.ts'
import { datedOccasion, dateIn, monthName, type Occasion, readOccasion, yearIn } from './event.ts'
import { isFace } from './faces.ts'
import { hasEventWord, isCalledEvent, readLoneOccasion } from './lone-occasion.ts'
import { linkOf, type Media, mediaRole, roleAtHost } from './media.ts'
import { isPersonName } from './person-name.ts'

/** An occasion and the media that its line links to. */
export interface GivingLine {
  readonly occasion: Occasion
  readonly media: readonly Media[]
}

/** Reads such a line; `date` is that of the heading above it, for a line that gives none. Null for any other line. */
export function readGivingLine(line: Inline, date = ''): GivingLine | null {
  if (line.text.length > longest) return null
  const recorded = readRecording(line, date)
  if (recorded !== null) return recorded
  const left = line.links.filter((link) => isLeft(labelOf(line, link)))
  const words = withoutRests(withoutLinks({ text: line.text, links: left }))
  const isLinked = line.links.some(
    (link) => link.start <= 2 && !isLeft(labelOf(line, link)) && eventPage.test(link.url),
  )
  const occasion = readLoneOccasion(words, date, isLinked)
  if (occasion === null || standsByWork(words)) return null
  const media = line.links.flatMap((link) => {
    const label = labelOf(line, link)
    const kept = linkOf(link.url, label)
    return kept === null
      ? []
      : [{ role: mediaRole(label) ?? roleAtHost(label, link.url) ?? ('other' as const), link: kept }]
  })
  return { occasion, media }
}

/** An occasion above one or two lines of which the last is its day, the other its place; null for any other text. */
export function readPlacedLine(inline: Inline): GivingLine | null {
  if (inline.text.length > longest) return null
  const [name, ...below] = linesOfText(inline).filter(({ text }) => text.trim() !== '')
  const day = below.at(-1)?.text ?? ''
  const { year, month } = dateIn(day)
  if (name === undefined || below.length > 2 || year === null || /\p{L}{3}/u.test(day.replace(monthNames, '')))
    return null
  const giving = readGivingLine(name, day)
  if (giving === null || giving.occasion.year !== year) return null
  return { ...giving, occasion: { ...giving.occasion, month: giving.occasion.month ?? month } }
}

const monthNames = new RegExp(monthName, 'giu')

/** "[HarborConf 2019 recording](…)", where the label of the only link of a line names the occasion too. */
function readRecording(line: Inline, date: string): GivingLine | null {
  const [link, ...more] = line.links
  const label = link === undefined || more.length > 0 ? '' : labelOf(line, link)
  const [, name = '', face = ''] = /^(\p{Lu}\S*(?: \S+){0,6}?) (recording|video|slides)$/u.exec(label) ?? []
  const kept = link === undefined || name === '' ? null : linkOf(link.url, label)
  const occasion = kept === null ? null : datedOccasion(name, date)
  if (kept === null || occasion === null || occasion.year === null || !namesOccasion(name)) return null
  const isAlone = !/[\p{L}\d]/u.test(withoutLinks(line).replace(/\{[^{}]*\}/g, ''))
  return isAlone ? { occasion, media: [{ role: mediaRole(face) ?? 'other', link: kept }] } : null
}

/** Whether a name without more is that of an occasion: it has a year, or a word of events. */
function namesOccasion(name: string): boolean {
  const { year, series } = readOccasion(name) ?? { year: null, series: null }
  return (year !== null && series !== null) || hasEventWord(name) || isCalledEvent(name)
}

/** Authors with a venue and its year, a title before an author, and lines of several years: what stands beside works. */
function standsByWork(words: string): boolean {
  const [first = '', second = ''] = words.split(/,\s+|\s+[-–—]\s+|\bet al\b/)
  const isNoEvent = !isCalledEvent(first.split(' ')[0] ?? '') && !hasEventWord(first)
  return (
    /\bet al\b/.test(words) ||
    (isNoEvent && isPersonName(first)) ||
    // Names of places look like those of people: an event of three words has one that says so.
    (isNoEvent && isPersonName(second) && first.split(' ').length >= 3) ||
    new Set(words.match(/\b20\d\d\b|\b19\d\d\b/g)).size > 1
  )
}

/** Addresses of sites that announce events. */
const eventPage = /^https?:\/\/(?:www\.)?(?:meetup\.com|eventbrite\.[a-z.]+|lanyrd\.com|lu\.ma|ti\.to)\//i

/** What is longer is no such line, in characters with all its labels. */
const longest = 300

function isLeft(label: string): boolean {
  return isFace(label) || mediaRole(label) !== null
}

/** Words without the brackets and marks in which links stood: "HarborConf 2019 ([], [])". */
function withoutRests(words: string): string {
  return words
    .replace(/^\P{L}*?(?:\p{Extended_Pictographic}\uFE0F?\s*)+/u, '')
    .replace(/[([][\s,;|/·•&-]*[)\]]/g, ' ')
    .replace(/,\s*(?:,\s*)+/g, ', ')
    .replace(/\s+/g, ' ')
    .replace(/(?:\s*[|·•,;:/→–—-])+\s*$/, '')
    .trim()
}

/** "[HarborConf](…)" above "Oslo, Norway, 5 May 2019": an event that is set apart, without a year, above its place and its day. */
export function readEventAbovePlace(inline: Inline): Occasion | null {
  const [name, place, ...more] = linesOfText(inline).filter(({ text }) => text.trim() !== '')
  const [set] = [...(name?.emphases ?? []), ...(name?.links ?? [])]
  const date = placeAndDate.exec(place?.text ?? '')?.[1]
  if (name === undefined || set === undefined || date === undefined || more.length > 0) return null
  if (yearIn(name.text) !== null) return null
  const isAll = set.start === 0 && set.end >= name.text.trim().length
  return isAll && !isFace(name.text) ? datedOccasion(name.text, date) : null
}

/** Lines of which those that are an event set apart above its place and date are one: "**HarborConf**", "Oslo, Norway (10.2019)". */
export function withPlaces(lines: readonly Inline[]): readonly Inline[] {
  return lines.map((line, index) => {
    const above = [lines[index - 1], lines[index - 2]].find((one) => one !== undefined && one.text.trim() !== '')
    const [set] = [...(above?.emphases ?? []), ...(above?.links ?? [])]
    const date = placeAndDate.exec(line.text)?.[1]
    if (above === undefined || set === undefined || date === undefined || yearIn(above.text) !== null) return line
    const name = above.text.slice(set.start, set.end).trim()
    const rest = above.text.slice(0, set.start) + above.text.slice(set.end)
    return /[\p{L}\d]/u.test(rest) || isFace(name) || yearIn(date) === null ? line : plain(`Event: ${name}, ${date}`)
  })
}

const placeAndDate = /^\P{L}*\p{Lu}[\p{L} .'’-]{1,30}(?:,\s*\p{Lu}[\p{L} .]{1,30})?[\s,(]+([^()]{0,20}20\d\d)\)?\s*$/u
