/** The sessions of notes under headings: "### Title" above "*Jane Doe @jane - Acme*", or above links to its slides. */
import { isFace } from '../constructs/faces.ts'
import { linkOf, type Media, mediaRole, roleBefore } from '../constructs/media.ts'
import { readSessionHeading, type SessionHeading, sessionTitle, speaksFirst } from '../constructs/session-heading.ts'
import { isToldOf, type Speaker } from '../constructs/speaker-line.ts'
import { readSpeakersLine } from '../constructs/speakers-line.ts'
import { toldSpeaker } from '../constructs/told-speaker.ts'
import { workKind } from '../constructs/work-kind.ts'
import { labelOf, withoutLinks } from '../inline.ts'
import type { Block, Inline, Item, Span } from '../outline.ts'
import type { PlacedSection } from '../placed-sections.ts'
import type { Session } from './session.ts'

/**
 * The sessions in the order of the page. A section is one where its heading or its first lines name a speaker, where it
 * begins with links to what the session left behind, or where it is numbered as others are that do; the sections below it
 * are part of it. On a page that is certainly `ofEvent` also where the words below several headings tell whose talk it was.
 */
export function sessionsOfOutline(sections: readonly PlacedSection[], ofEvent = false): readonly Session[] {
  const counted = sections.filter((section) => isNumbered(section) && sessionOf(section, false) !== null).length >= 2
  const first = speaksFirst(sections.map(({ heading }) => heading?.inline.text ?? ''))
  const toldLevel = ofEvent ? levelTold(sections) : null
  const isSure = (section: PlacedSection): boolean =>
    (counted && isNumbered(section)) ||
    isTimed(section) ||
    (toldLevel !== null && section.heading?.level === toldLevel && tellsOfTalk(section))
  const sessions: (Session & { readonly blocks: Block[] })[] = []
  let current: { readonly session: { readonly blocks: Block[] }; readonly level: number } | null = null
  for (const section of sections) {
    const level = section.heading?.level ?? 0
    const session = section.isTitle ? null : sessionOf(section, isSure(section), first)
    if (session !== null) {
      sessions.push(session)
      current = { session, level }
    } else if (afterword.test(section.heading?.inline.text ?? '')) current = null
    else if (current !== null && level > current.level) current.session.blocks.push(...section.blocks)
    else current = null
  }
  return sessions
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

/** "09:00 Quiet Knots", "10:35 - 11:20 Quiet Knots": the time at which a session begins. */
export function isTimed({ heading }: PlacedSection): boolean {
  return /^\s*\[?\d{1,2}[:.]\d\d(?:\s?[ap]m)?\]?(?:\s*[-–—]\s*\d{1,2}[:.]\d\d(?:\s?[ap]m)?)?\s*[-–—:|]?\s+(?!(?:coffee|lunch|break|registration|welcome|breakfast|dinner|party|closing|opening remarks)\b)\p{L}/iu.test(
    heading?.inline.text ?? '',
  )
}

/** The session of a section, which is `sure` to be one whatever stands below its heading, or only where that says so. */
function sessionOf(
  section: PlacedSection,
  sure: boolean,
  first = false,
): (Session & { readonly blocks: Block[] }) | null {
  const { heading, path } = section
  if (heading === null || section.role !== 'other' || isPlace.test(heading.inline.text)) return null
  if (isTown.test(heading.inline.text) || afterword.test(heading.inline.text)) return null
  const top = openingOf(section.blocks)
  const headed = headingOf(heading.inline.text, top.speakers, first)
  const speakers = headed?.speakers ?? top.speakers
  if (speakers.length === 0 && top.media.length === 0 && !sure) return null
  const page = heading.inline.links.flatMap((link) => mediaOf(heading.inline, link.url, link.start, link.end))
  return {
    title: headed === null ? sessionTitle(heading.inline.text) : headed.title,
    alternativeTitles: [],
    speakers: speakers.length > 0 ? speakers : spokenOf(section.blocks),
    named: heading,
    spoken: top.spoken ?? heading,
    rule: headed === null ? 'session-heading' : 'session-line',
    section: path.slice(0, -1),
    blocks: [...top.rest],
    media: [...page, ...top.media],
  }
}

/** The person of whom the first paragraphs of a session say what was said: "Jane Doe (Acme) described how …". */
function spokenOf(blocks: readonly Block[]): readonly Speaker[] {
  const name = blocks
    .slice(0, 3)
    .flatMap((block) => (block.kind === 'paragraph' ? [toldSpeaker(block.inline)] : []))
    .find((one) => one !== null)
  return name == null ? [] : [{ name, handles: [], affiliations: [] }]
}

/**
 * What a heading says of a session. Two words that may be a name are rather a title where a speaker stands below, or where
 * nothing beside them tells of a person; so are those behind a title where more is told of who stands below.
 */
function headingOf(text: string, below: readonly Speaker[], first: boolean): SessionHeading | null {
  const headed = readSessionHeading(text, first)
  if (headed === null) return null
  const isTold = headed.speakers.some(isToldOf)
  if (headed.title !== null) return below.some(isToldOf) && !isTold ? null : headed
  return below.length > 0 || !isTold ? null : headed
}

/** Headings of what is said after the sessions, wherever they stand. */
const afterword =
  /^\s*(?:(?:want |some |and )?more(?: talks)?|(?:other|further|remaining) (?:talks|sessions)|honou?rable mentions?|(?:what|talks|sessions|things) (?:i|we) missed|closing (?:thoughts|words)|final thoughts|afterword|see you next year)\s*[?!.:…]*\s*$/i

/** "St Ives, MO", a town. */
const isTown = /^\s*\p{Lu}[\p{L} .'’-]{2,30},\s+[A-Z]{2}\s*$/u

/** Headings that say when or where, not what. */
const isPlace =
  /^\s*(?:(?:day\s+(?:\d|one|two|three|four|five)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|links|resources|references|agenda|schedule)\b|(?:room|track|stage|hall|auditorium)\s+(?:\d|[a-z]\b)|(?:speakers|talks|sessions)(?:\s*(?:[/&]|and)\s*(?:speakers|talks|sessions))?\s*$)/i

/** The first lines of a session: who speaks, and what it left behind. */
interface Opening {
  readonly speakers: readonly Speaker[]
  readonly spoken: Span | null
  readonly media: readonly Media[]
  readonly rest: readonly Block[]
}

function openingOf(blocks: readonly Block[]): Opening {
  let speakers: readonly Speaker[] = []
  let spoken: Span | null = null
  const media: Media[] = []
  let place = 0
  for (const block of blocks.slice(0, 3)) {
    const line: Item | undefined = block.kind === 'paragraph' ? { ...block, items: [] } : block.items[0]
    if (line === undefined) break
    const isTerms = block.kind === 'list' && isListOfTerms(block.items)
    const found =
      speakers.length > 0 || isTerms ? null : block.kind === 'list' ? speakersOfItem(line) : speakersIn(line.inline)
    const left = leftBehind(line.inline, block.kind === 'paragraph')
    if (/^\s*authors?\s*:/i.test(line.inline.text)) {
      place += 1
      continue
    }
    if (found === null && left.length === 0) break
    if (found !== null) [speakers, spoken] = [found, line]
    media.push(...left)
    if (/[.!?]\s+\p{Lu}\p{Ll}/u.test(line.inline.text)) break
    if (block.kind === 'list') {
      const rest = { ...block, items: block.items.slice(1) }
      return { speakers, spoken, media, rest: [rest, ...blocks.slice(place + 1)] }
    }
    place += 1
  }
  return { speakers, spoken, media, rest: blocks.slice(place) }
}

/** Items of a word or two each, of which the first is no more a speaker than the others. */
function isListOfTerms(items: readonly Item[]): boolean {
  return (
    items.length >= 3 &&
    items.every(
      ({ inline: { text, links }, items: below }) =>
        links.length === 0 && below.length === 0 && !/[@:(]/.test(text) && text.trim().split(/\s+/).length <= 3,
    )
  )
}

/** The people of an item, or of those below "speakers:". */
function speakersOfItem({ inline, items }: Item): readonly Speaker[] | null {
  if (items.length === 0 || !/^\s*(?:speakers?|presenters?|panel(?:ists|lists)?)\s*:?\s*$/i.test(inline.text))
    return speakersIn(inline)
  const people = items.map((item) => speakersIn(item.inline)?.[0])
  return people.every((one) => one !== undefined) ? people : null
}

/** The people of a line, or of the sentence "Presented by …" at its start. */
function speakersIn(inline: Inline): readonly Speaker[] | null {
  const words = wordsOf(inline)
  const sentence = /^\s*(?:presented by|speakers?:|presenters?:)[^.\n]{3,150}/i.exec(words)?.[0]
  return (
    readSpeakersLine(words) ??
    words
      .split('\n', 3)
      .map((line) => readSpeakersLine(line))
      .find((people) => people !== null) ??
    (sentence === undefined ? speakerLinked(inline) : readSpeakersLine(sentence))
  )
}

/** "– by [jdoe](…)": whoever a link right behind "by" leads to, under whatever name. */
function speakerLinked(inline: Inline): readonly Speaker[] | null {
  const [link] = inline.links
  const name = link === undefined ? '' : labelOf(inline, link).trim()
  if (link === undefined || !/^[\s–—~|-]*by\s+$/i.test(inline.text.slice(0, link.start))) return null
  return /^[\p{L}\d][\p{L}\d .'’-]{1,40}$/u.test(name) ? [{ name, handles: [], affiliations: [] }] : null
}

/** A line without the links to what a session left behind. */
function wordsOf({ text, links }: Inline): string {
  const faces = links.filter((link) => isFace(labelOf({ text }, link)))
  return withoutLinks({ text, links: faces }).replace(/[\s[(|]+$/, '')
}

/** Slides, recording and page of a session: links labelled so on a line of little else, or one address alone on its line. */
function leftBehind(inline: Inline, isParagraph: boolean): readonly Media[] {
  const { text, links } = inline
  const words = withoutLinks(inline, ' ')
  const says = /\p{L}/u.test(words)
  const media = links.flatMap((link) => {
    const label = labelOf(inline, link)
    const announced = roleBefore(text.slice(0, link.start))
    const kept = announced === 'slides' || announced === 'video' ? linkOf(link.url, label) : null
    if (announced !== null && kept !== null) return [{ role: announced, link: kept }]
    const isNamed = says && !isFace(label) && mediaRole(label) === null && !/^(?:https?:|www\.|:\w+:$)/.test(label)
    return isNamed && !pages.test(label.trim()) ? [] : mediaOf(inline, link.url, link.start, link.end)
  })
  if (words.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 6) return []
  const isAlone = isParagraph && links.length === 1 && !/\p{L}/u.test(words)
  const labelled = media.filter(
    ({ role, link }) => role !== 'other' || isAlone || !/^(?:https?:|www\.)/.test(link.label ?? ''),
  )
  return labelled.length === links.length || labelled.some(({ role }) => role !== 'other') ? labelled : []
}

/** Labels of links to the page of a session. */
const pages = /^(?:description|abstract|session|schedule|details|talk page|program|event)$/i

/** What a link of a session leads to, if it is its slides, recording or page. */
export function mediaOf(inline: Inline, url: string, start: number, end: number): readonly Media[] {
  const label = labelOf(inline, { start, end, url })
  const link = linkOf(url, label)
  if (link === null || /^@|^:?\w*twitter/.test(label)) return []
  const kind = workKind({ title: '', urls: [url], words: '', section: [] })
  const byUrl =
    kind === 'VIDEO'
      ? 'video'
      : /(?:speakerdeck\.com|slideshare\.net|slides\.com|noti\.st)\//.test(url)
        ? 'slides'
        : null
  const told = mediaRole(label)
  const role = told === 'video' || told === 'slides' ? told : byUrl
  if (role !== null) return [{ role, link }]
  const isPage =
    label.replace(/^https?:\/\//, '') === url.replace(/^https?:\/\//, '') ||
    isFace(label) ||
    /^(?:description|abstract|session|schedule|details|talk page|program|event)$/i.test(label.trim())
  return isPage ? [{ role: 'other', link }] : []
}
