/** The first lines of a session: who speaks, and what it left behind. */
import { handlesIn } from '../constructs/bio.ts'
import { isFace } from '../constructs/faces.ts'
import { isDeckAddress, linkOf, type Media, mediaRole, roleBefore } from '../constructs/media.ts'
import { isToldOf, type Speaker, speakerNamed } from '../constructs/speaker-line.ts'
import { readSpeakersLine } from '../constructs/speakers-line.ts'
import { strippedEnd } from '../constructs/title.ts'
import { kindOfAddress } from '../constructs/work-kind.ts'
import { labelOf, withoutLinks } from '../inline.ts'
import type { Block, Inline, Item, Span } from '../outline.ts'

/** The first lines of a session: who speaks, and what it left behind. */
export interface Opening {
  readonly speakers: readonly Speaker[]
  readonly spoken: Span | null
  readonly media: readonly Media[]
  readonly rest: readonly Block[]
}

/** Reads the first lines of the blocks of a session. */
export function openingOf(blocks: readonly Block[]): Opening {
  let speakers: readonly Speaker[] = []
  let spoken: Span | null = null
  const media: Media[] = []
  let place = 0
  for (const block of blocks.slice(0, 3)) {
    const line: Item | undefined = block.kind === 'paragraph' ? { ...block, items: [] } : block.items[0]
    if (line === undefined) break
    const contact = block.kind === 'paragraph' && speakers.length > 0 ? contactOf(line.inline) : null
    if (contact !== null) {
      speakers = speakers.map((one, index) => (index > 0 ? one : { ...one, handles: [...one.handles, ...contact] }))
      place += 1
      continue
    }
    if (speakers.length === 0 && whenAndWhere.test(line.inline.text)) {
      place += 1
      continue
    }
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
      const more = found === null ? [] : moreSpeakers(block.items.slice(1))
      speakers = [...speakers, ...more]
      const rest = { ...block, items: block.items.slice(1 + more.length) }
      return { speakers, spoken, media, rest: [rest, ...blocks.slice(place + 1)] }
    }
    place += 1
  }
  return { speakers, spoken, media, rest: blocks.slice(place) }
}

/** "9am Friday, Cedar Room B": when and where a session was, above who spoke. */
const whenAndWhere = /^\s*\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b[^.!?\n]{0,60}$/i

/** The handles of a paragraph that is nothing but ways to find whoever spoke: "@jane", "https://github.com/jane"; else null. */
function contactOf(inline: Inline): readonly string[] | null {
  const words = inline.text.trim().split(/\s+/)
  if (words.length > 8 || !words.every((word) => contact.test(word))) return null
  const written = words.flatMap((word) => (word.startsWith('@') ? [`twitter:${word.slice(1).toLowerCase()}`] : []))
  return [...new Set([...written, ...handlesIn(inline)])]
}

const contact =
  /^(?:@\w{1,30}|(?:https?:\/\/)?[\w-]{1,40}(?:\.[\w-]{1,40}){0,3}\.\p{Ll}{2,10}(?:\/@?[\w.-]{0,40})?\/?)$/u

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

/** Those of the next items, one each, of whom more than the name is told: "Rob Roe @rob" below "Jane Doe @jane". */
function moreSpeakers(items: readonly Item[]): readonly Speaker[] {
  const people = items.slice(0, mostSpeakers).map(({ inline }) => readSpeakersLine(wordsOf(inline))?.find(isToldOf))
  const end = people.indexOf(undefined)
  return people.slice(0, end < 0 ? people.length : end).flatMap((one) => one ?? [])
}

/** No session has more. */
const mostSpeakers = 12

/** The people of an item, or of those below "speakers:". */
function speakersOfItem({ inline, items }: Item): readonly Speaker[] | null {
  if (items.length === 0 || !/^\s*(?:speakers?|presenters?|panel(?:ists|lists)?)\s*:?\s*$/i.test(inline.text))
    return speakersIn(inline)
  const people = items.map((item) => speakersIn(item.inline)?.[0])
  return people.every((one) => one !== undefined) ? people : null
}

/** The people of a line, of one above a handle and more of them, or of the sentence "Presented by …" at its start. */
function speakersIn(inline: Inline): readonly Speaker[] | null {
  const words = wordsOf(inline)
  const sentence = /^\s*(?:presented by|speakers?:|presenters?:)[^.\n]{3,150}/i.exec(words)?.[0]
  const named = /^([^\n]+)\n\s*(\(?@\w{1,30}\)?)\s*\n/.exec(words)
  return (
    readSpeakersLine(named === null ? words : `${named[1]} ${named[2]}`) ??
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
  return /^[\p{L}\d][\p{L}\d .'’-]{1,40}$/u.test(name) ? [speakerNamed(name)] : null
}

/** A line without the links to what a session left behind. */
function wordsOf({ text, links }: Inline): string {
  const faces = links.filter((link) => isFace(labelOf({ text }, link)))
  return strippedEnd(withoutLinks({ text, links: faces }), ' \t\n[(|')
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
  const kind = kindOfAddress(url)
  const byUrl = kind === 'VIDEO' ? 'video' : isDeckAddress(url) ? 'slides' : null
  const told = mediaRole(label)
  const role = told === 'video' || told === 'slides' ? told : byUrl
  if (role !== null) return [{ role, link }]
  const isPage =
    label.replace(/^https?:\/\//, '') === url.replace(/^https?:\/\//, '') || isFace(label) || pages.test(label.trim())
  return isPage ? [{ role: 'other', link }] : []
}
