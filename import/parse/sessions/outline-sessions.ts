/** The sessions of notes under headings: "### Title" above "*Jane Doe @jane - Acme*", or above links to its slides. */
import { readOccasion, yearIn } from '../constructs/event.ts'
import { isEventName } from '../constructs/lone-occasion.ts'
import type { Media } from '../constructs/media.ts'
import { isPersonName } from '../constructs/person-name.ts'
import {
  dayAndTime,
  readSessionHeading,
  type SessionHeading,
  sessionTitle,
  speaksFirst,
} from '../constructs/session-heading.ts'
import { isToldOf, type Speaker, speakerNamed } from '../constructs/speaker-line.ts'
import { readSpeakersLine } from '../constructs/speakers-line.ts'
import { tidyTitle } from '../constructs/title.ts'
import { toldSpeaker } from '../constructs/told-speaker.ts'
import { cut, labelOf } from '../inline.ts'
import type { Block } from '../outline.ts'
import { headingText, type PlacedSection } from '../placed-sections.ts'
import { givenBy, rankOfBy } from './by-headings.ts'
import { levelBelowDays, mayNameSession } from './day-headings.ts'
import type { Session } from './session.ts'
import { mediaOf, openingOf } from './session-opening.ts'
import { arePartsOf, ranksOf } from './session-ranks.ts'

/**
 * The sessions in the order of the page. A section is one where its heading or its first lines name a speaker, where it
 * begins with links to what the session left behind, or where it is numbered as others are that do; the sections below it
 * are part of it. On a page that is certainly `ofEvent` also where the words below several headings tell whose talk it was.
 */
export function sessionsOfOutline(sections: readonly PlacedSection[], ofEvent = false): readonly Session[] {
  const counted = sections.filter((section) => isNumbered(section) && sessionOf(section, false) !== null).length >= 2
  const first = speaksFirst(sections.map(({ heading }) => heading?.inline.text ?? ''))
  const toldLevel = ofEvent ? levelTold(sections) : null
  const ofLevel =
    toldLevel === null ? [] : sections.filter((one) => one.heading?.level === toldLevel && mayNameSession(one))
  const isMostTold =
    ofLevel.filter(({ blocks }) => spokenOf(blocks).length > 0).length * 2 >= Math.max(6, ofLevel.length)
  const below = levelBelowDays(sections)
  const read = sections.map((section) => sessionOf(section, false, first))
  const isUntold = below !== null && read.filter((session) => session !== null).length < 2
  const dayLevel = isUntold ? below : null
  const isSure = (section: PlacedSection): boolean =>
    (counted && isNumbered(section)) ||
    isTimed(section) ||
    (dayLevel !== null && section.heading?.level === dayLevel && mayNameSession(section)) ||
    (toldLevel !== null &&
      section.heading?.level === toldLevel &&
      (isMostTold || tellsOfTalk(section)) &&
      mayNameSession(section))
  const byRank = rankOfBy(sections)
  const again = headingsThatComeAgain(sections)
  const spoken = ranksOf(sections.filter(({ isTitle }, index) => !isTitle && (read[index]?.speakers.length ?? 0) > 0))
  const sessions: (Session & { readonly blocks: Block[] })[] = []
  let current: Open | null = null
  for (const [index, section] of sections.entries()) {
    const level = section.heading?.level ?? 0
    const told = isSure(section) ? sessionOf(section, true, first) : (read[index] ?? null)
    const isPart: boolean = current !== null && level > current.level && arePartsOf(level, current.level, spoken)
    const session: Open['session'] | null = section.isTitle || isPart ? null : (byOne(section, byRank) ?? told)
    if (session !== null && (session.speakers.length > 0 || !again.has(headingText(section.heading) ?? ''))) {
      sessions.push(session)
      current = { session, level }
    } else if (afterword.test(section.heading?.inline.text ?? '')) current = null
    else if (current !== null && level > current.level) current.session.blocks.push(...section.blocks)
    else current = null
  }
  return sessions
}

/** A session to which more blocks may come, and the rank of its heading. */
interface Open {
  readonly session: Session & { readonly blocks: Block[] }
  readonly level: number
}

/** Headings that stand on a page three times or more, as "Content" does in each session. */
function headingsThatComeAgain(sections: readonly PlacedSection[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { heading } of sections) {
    const text = headingText(heading) ?? ''
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([text]) => text))
}

/** The rank of the headings below which running speech tells of two speakers or more; null where none does. */
function levelTold(sections: readonly PlacedSection[]): number | null {
  const told = sections.filter(
    ({ isTitle, role, blocks }) => !isTitle && role === 'other' && spokenOf(blocks).length > 0,
  )
  const levels = told.map(({ heading }) => heading?.level ?? 0)
  return levels.find((level) => level > 0 && levels.filter((other) => other === level).length >= 2) ?? null
}

/** Whether the words below a heading name a speaker, or speak of a talk without one. */
function tellsOfTalk({ blocks }: PlacedSection): boolean {
  const [first] = blocks
  const opening = first?.kind === 'paragraph' ? first.inline.text.slice(0, 200) : ''
  return spokenOf(blocks).length > 0 || ofTalk.test(opening)
}

const ofTalk =
  /\b(?:[Tt]his|[Tt]he|[Aa]n?|[Ii]n (?:this|that)) (?:[\w-]+ ){0,2}(?:talk|keynote|session|panel|workshop|tutorial|presentation)\b/

/** "B. Quiet Knots", "2) Quiet Knots". */
function isNumbered({ heading }: PlacedSection): boolean {
  return /^\s*(?:[A-Z]|\d{1,2})[.)]\s+\p{Lu}/u.test(heading?.inline.text ?? '')
}

/** "09:00 Quiet Knots", "10:35 - 11:20 Quiet Knots", "Day 1 - 0900 - Quiet Knots": the time at which a session begins. */
export function isTimed({ heading }: PlacedSection): boolean {
  const text = heading?.inline.text ?? ''
  return (
    dayAndTime.test(text) ||
    /^\s*\[?\d{1,2}[:.]\d\d(?:\s?[ap]m)?\]?(?:\s*[-–—]\s*\d{1,2}[:.]\d\d(?:\s?[ap]m)?)?\s*[-–—:|]?\s+(?!(?:coffee|lunch|break|registration|welcome|breakfast|dinner|party|closing|opening remarks)\b)\p{L}/iu.test(
      text,
    )
  )
}

/** The session of a section, which is `sure` to be one whatever stands below its heading, or only where that says so. */
function sessionOf(
  section: PlacedSection,
  sure: boolean,
  first = false,
): (Session & { readonly blocks: Block[] }) | null {
  const { heading, path } = section
  if (heading === null || section.role !== 'other' || (isPlace.test(heading.inline.text) && !isTimed(section)))
    return null
  if (isTown.test(heading.inline.text) || afterword.test(heading.inline.text)) return null
  const top = openingOf(section.blocks)
  const headed = headingOf(heading.inline.text, top.speakers, first, isNameAlone(section.blocks))
  const speakers = headed?.speakers ?? top.speakers
  if (speakers.length === 0 && top.media.length === 0 && !sure) return null
  const page = heading.inline.links.flatMap((link) => mediaOf(heading.inline, link.url, link.start, link.end))
  const given = headed?.title == null ? null : titleAndOccasion(headed.title)
  const event = headed?.title === null ? eventBeside(speakers) : (given?.event ?? null)
  const bold = headed?.title != null && isHouse(headed) ? boldTitle(section.blocks) : null
  if (headed != null && bold !== null) return boldSession(section, headed, bold, page)
  return {
    title:
      headed === null ? (titleAbove(section) ?? sessionTitle(heading.inline.text)) : (given?.title ?? headed.title),
    alternativeTitles: [],
    speakers: speakers.length > 0 ? speakers.map((one) => withoutHouse(one, event)) : spokenOf(section.blocks),
    ...(event === null ? {} : { event }),
    named: heading,
    spoken: top.spoken ?? heading,
    rule: headed === null ? 'session-heading' : 'session-line',
    section: path.slice(0, -1),
    blocks: [...top.rest],
    media: [...page, ...top.media],
  }
}

/** "Quiet Knots by knotty" among headings that all name who spoke so. */
function byOne(section: PlacedSection, rank: number | null): (Session & { readonly blocks: Block[] }) | null {
  const given = rank === null || section.heading?.level !== rank ? null : givenBy(headingText(section.heading) ?? '')
  const session = given === null ? null : sessionOf(section, true)
  return given === null || session === null ? null : { ...session, ...given }
}

/** Whether what stands beside a name without more may be where they work: "Jane Doe - Acme". */
function isHouse({ title, speakers }: SessionHeading): boolean {
  return (title ?? '').split(' ').length <= 3 && speakers.length === 1 && speakers[0]?.affiliations.length === 0
}

/** The first line below a heading where it is all in bold and of several words: the title of a session. */
function boldTitle([first]: readonly Block[]): string | null {
  if (first?.kind !== 'paragraph') return null
  const [line = ''] = first.inline.text.split('\n')
  const [set] = first.inline.emphases
  const isBold = set !== undefined && set.start <= 1 && set.end >= line.trimEnd().length - 1
  const isTitle = /^[\p{Lu}\d"“]/u.test(line.trim()) && line.trim().split(/\s+/).length >= 3
  return isBold && isTitle && readSpeakersLine(line) === null ? tidyTitle(line) : null
}

/** "#### Jane Doe - Acme" above "**Quiet Knots**". */
function boldSession(
  { heading, path, blocks }: PlacedSection,
  { title: house, speakers }: SessionHeading,
  title: string,
  media: readonly Media[],
): (Session & { readonly blocks: Block[] }) | null {
  const [first, ...rest] = blocks
  if (heading === null || first?.kind !== 'paragraph') return null
  const end = first.inline.text.indexOf('\n')
  const left: readonly Block[] = end < 0 ? [] : [{ ...first, inline: cut(first.inline, end + 1) }]
  const named = { startLine: first.startLine, endLine: first.startLine }
  const people = speakers.map((one) => ({ ...one, affiliations: [house ?? ''] }))
  const section = path.slice(0, -1)
  const rule = 'session-heading'
  return {
    title,
    alternativeTitles: [],
    speakers: people,
    named,
    spoken: heading,
    rule,
    section,
    media,
    blocks: [...left, ...rest],
  }
}

/** The heading above one that only says of what form a session was: "Quiet Knots" above "Keynote". */
function titleAbove({ heading, path }: PlacedSection): string | null {
  const above = path.at(-2) ?? ''
  const isForm =
    /^\W*(?:(?:opening|closing|morning|evening|invited|regular)\s+)?(?:keynote|talk|session|workshop|tutorial|panel)\W*$/i
  if (!isForm.test(heading?.inline.text ?? '') || isPlace.test(above) || above.split(' ').length < 3) return null
  return sessionTitle(above)
}

/** "Jane Doe, HarborConf 2016": the event with its year that stands where a house would. */
function eventBeside(speakers: readonly Speaker[]): string | null {
  return (
    speakers.flatMap(({ affiliations }) => affiliations).find((name) => yearIn(name) !== null && isEventName(name)) ??
    null
  )
}

/** "“Quiet Knots” (keynote @ HarborConf 2016)": a title in quotes and the occasion with its year behind it. */
function titleAndOccasion(written: string): { readonly title: string; readonly event: string } | null {
  const [, title = '', event = ''] =
    /^["“]([^"“”]{2,150})["”]\s*\((?:(?:opening |closing )?(?:keynote|talk)\s+)?(?:@|at)?\s*([^()]{3,80})\)$/i.exec(
      written,
    ) ?? []
  return readOccasion(event)?.year == null ? null : { title: tidyTitle(title), event }
}

function withoutHouse(speaker: Speaker, house: string | null): Speaker {
  return { ...speaker, affiliations: speaker.affiliations.filter((name) => name !== house) }
}

/** The person of whom the first blocks of a session say that it was theirs: "Jane Doe (Acme) described how …", "- Talk by Jane Doe". */
function spokenOf(blocks: readonly Block[]): readonly Speaker[] {
  const name = blocks
    .slice(0, 3)
    .flatMap((block) => {
      if (block.kind === 'paragraph') return [toldSpeaker(block.inline)]
      const [item] = block.items
      return item !== undefined && talkBy.test(item.inline.text) ? [toldSpeaker(item.inline)] : []
    })
    .find((one) => one !== null)
  return name == null ? [] : [speakerNamed(name)]
}

const talkBy = /^(?:an? |the )?(?:talk|keynote|session|presentation|workshop) by /i

/**
 * What a heading says of a session. Two words that may be a name are rather a title where a speaker stands below, or where
 * nothing beside them tells of a person; so are those behind a title where more is told of who stands below, or where
 * somebody else stands there `alone`.
 */
function headingOf(text: string, below: readonly Speaker[], first: boolean, alone: boolean): SessionHeading | null {
  const headed = readSessionHeading(text, first)
  if (headed === null) return null
  const isTold = headed.speakers.some(isToldOf)
  if (headed.title === null) return below.length > 0 || !isTold ? null : headed
  if (headed.speakers.some(({ name }) => below.some((speaker) => speaker.name === name))) return headed
  return (alone || below.some(isToldOf)) && !isTold ? null : headed
}

/** Whether the first paragraph of a session is but the name of a person with a link. */
function isNameAlone([first]: readonly Block[]): boolean {
  if (first?.kind !== 'paragraph' || first.inline.links.length !== 1) return false
  const [link] = first.inline.links
  const text = first.inline.text.trim()
  return link !== undefined && isPersonName(text) && labelOf(first.inline, link).trim() === text
}

/** Headings of what is said after the sessions, wherever they stand. */
const afterword =
  /^\s*(?:(?:want |some |and )?more(?: talks)?|(?:other|further|remaining) (?:talks|sessions)|(?:misc(?:ellaneous)?|other|random|general) (?:notes|links|bits)|honou?rable mentions?|(?:what|talks|sessions|things) (?:i|we) missed|closing (?:thoughts|words)|final thoughts|afterword|see you next year)\s*[?!.:…]*\s*$/i

/** "St Ives, MO", a town. */
const isTown = /^\s*\p{Lu}[\p{L} .'’-]{2,30},\s+[A-Z]{2}\s*$/u

/** Headings that say when or where, not what. */
const isPlace =
  /^\s*(?:(?:\p{L}+:?\s+)?(?:the\s+)?(?:first|second|third|fourth|last)\s+(?:conference\s+)?day\b|(?:day\s+(?:\d|one|two|three|four|five)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|links|resources|references|agenda|schedule)\b|(?:room|track|stage|hall|auditorium)\s+(?:\d|[a-z]\b)|(?:\S+ ){0,2}(?:dev ?room\b|room\s+[-–—])|(?:speakers|talks|sessions)(?:\s*(?:[/&]|and)\s*(?:speakers|talks|sessions))?\s*$)/iu
