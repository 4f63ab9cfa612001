/** Where and when a meetup was, from the headings, the links and the fields of a post about it. */
import { parseUrl } from '../../../src/model/identifier.ts'
import { datedOccasion, dateIn, type Occasion, readOccasion } from '../constructs/event.ts'
import { labelOf } from '../inline.ts'
import type { Heading, Outline, Section, Span } from '../outline.ts'
import { headingText } from '../placed-sections.ts'
import { textsOf } from '../texts.ts'

/** The occasion, and the line that states it. */
export interface PostEvent {
  readonly occasion: Occasion
  readonly at: Span
}

/** Reads the occasion of a post; null where it tells neither a place with its date nor an event. */
export function postEvent(outline: Outline): PostEvent | null {
  const placed = outline.sections.flatMap((section) => placeAndDate(section) ?? [])[0]
  const group = groupOf(outline) ?? sponsoredGroup(outline.lines)
  if (placed !== undefined) {
    const { place, date, heading } = placed
    const name = group === null || hasWords(place, group) ? place : hasWords(group, place) ? group : `${group} ${place}`
    const occasion = readOccasion(`${name} - ${date}`)
    // A city alone is no series of events.
    if (occasion !== null)
      return { occasion: { ...occasion, series: group === null ? null : occasion.series }, at: heading }
  }
  return toldBy(outline) ?? fieldEvent(outline, group)
}

/** "San Francisco - February 19, 2015": a place and a date as a heading. */
function placeAndDate(
  section: Section,
): { readonly place: string; readonly date: string; readonly heading: Heading } | null {
  const match = /^(\p{Lu}[^\d]{1,60}?)\s*[-–—,:|(]\s*(\S[^-–—|()]{3,40}\d{4})\)?$/u.exec(
    headingText(section.heading) ?? '',
  )
  const date = match?.[2] ?? ''
  const { year, month } = dateIn(date.replace(/(?<=\d)(?:st|nd|rd|th)/, ''))
  if (match === null || section.heading === null || year === null || month === null) return null
  return { place: match[1] ?? '', date, heading: section.heading }
}

/** The group whose page at a service for meetups the post links to; a short address often stands behind one that is written. */
export function groupOf({ matter, sections }: Outline): string | null {
  const written = sections.flatMap(({ heading, blocks }) => [
    ...(heading === null ? [] : [heading.inline]),
    ...textsOf(blocks).map(({ inline }) => inline),
  ])
  const texts = [...matter.map(({ value }) => value), ...written]
  for (const url of texts.flatMap((inline) => inline.links.flatMap((link) => [link.url, labelOf(inline, link)]))) {
    const group = groupAt(url)
    if (group !== null) return group
  }
  return null
}

/** The group that a line names as sponsored, without the short name of its town: "Sponsor of Harbor Readers NYC". */
function sponsoredGroup(lines: readonly string[]): string | null {
  const line = lines.find((one) => one.includes('ponsor of '))
  const named = sponsored.exec(line?.slice(0, 1000) ?? '')?.[1]
  return named?.replace(/ [\p{Lu}.]{2,5}$/u, '') ?? null
}

const sponsored = /\b[Ss]ponsor of (?:the )?(\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{1,30}){1,4})/u

/** The group whose page, or the page of an evening of which, an address at a service for meetups is; null for any other. */
export function groupAt(url: string): string | null {
  const address = parseUrl(url)
  const slug = address?.hostname.endsWith('meetup.com') ? /^\/([\w-]{3,60})\//.exec(address.pathname)?.[1] : undefined
  return slug?.replace(/(?:^|-)(\w)/g, (_, first: string) => ` ${first.toUpperCase()}`).trim() ?? null
}

function hasWords(text: string, words: string): boolean {
  const all = new Set(text.toLowerCase().split(/\W+/))
  return words
    .toLowerCase()
    .split(/\W+/)
    .every((word) => all.has(word))
}

/** "… at Harbor Readers Oslo on January 15, 2015" in the first paragraphs or the description. */
function toldBy({ matter, sections }: Outline): PostEvent | null {
  const fields = matter
    .filter(({ label }) => /description$/.test(label))
    .map((field) => ({ text: field.value.text, at: field as Span }))
  const paragraphs = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [{ text: block.inline.text, at: block as Span }] : [])),
  )
  for (const { text, at } of [...fields, ...paragraphs.slice(0, 6)]) {
    const match =
      /\bat (?:the )?(\p{Lu}[^.,;:!?\n]{2,60}?),? (?:on|in) ((?:\p{L}{3,9}\.? )?\d{1,2}(?:st|nd|rd|th)?,? (?:\p{L}{3,9},? )?(?:19|20)\d\d|\p{L}{3,9} (?:19|20)\d\d)/u.exec(
        text.slice(0, 1000),
      )
    const occasion = match === null ? null : readOccasion(`${match[1]} - ${match[2]}`)
    if (occasion !== null) return { occasion, at }
  }
  return null
}

/** "event: …" in the front matter, or else the group that meets, with "date: …". */
function fieldEvent(outline: Outline, group: string | null): PostEvent | null {
  const dated = outline.matter.find(({ label }) => label === 'date')
  const field = outline.matter.find(({ label }) => /^(?:event|meetup|conference)(?: name)?$/.test(label))
  const name = field?.value.text ?? group
  const occasion = name === null ? null : datedOccasion(name, dated?.value.text ?? '')
  const at = field ?? dated
  return occasion === null || at === undefined ? null : { occasion, at }
}
