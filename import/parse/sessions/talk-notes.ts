/** Notes of one talk on a page of its own: its title, who gave it or what it left behind, and what was said in bullets. */
import { knownKind } from '../constructs/known-names.ts'
import { isEventName } from '../constructs/lone-occasion.ts'
import { roleBefore } from '../constructs/media.ts'
import { hostsNoWork } from '../constructs/no-citation.ts'
import { readSessionHeading, type SessionHeading, sessionTitle } from '../constructs/session-heading.ts'
import { isToldOf } from '../constructs/speaker-line.ts'
import { tidyTitle } from '../constructs/title.ts'
import type { Block, Inline, InlineLink, Item, Outline, Paragraph, Section } from '../outline.ts'
import type { PageKind } from '../page-kind.ts'
import { noteSessions } from './note-sessions.ts'
import type { Session } from './session.ts'
import { openingOf } from './session-opening.ts'

/** A page with the notes of one talk; an article with its author in front is none. */
export const talkNotes: PageKind = (draft, outline) => {
  const session = sessionOf(outline)
  if (session === null) return null
  noteSessions(draft, { page: outline, event: null, linked: true, sessions: [session] })
  return { kind: 'CONFERENCE_NOTES', title: session.title }
}

function sessionOf({ sections, matter }: Outline): Session | null {
  const [first, ...others] = sections.filter(({ heading, blocks }) => heading !== null || blocks.length > 0)
  const heading = first?.heading ?? null
  const isPart = ({ heading: other }: Section): boolean =>
    heading !== null && ((other?.level ?? 0) > heading.level || aside.test(other?.inline.text ?? ''))
  const items = sections.reduce((sum, { blocks }) => sum + blocks.reduce((all, block) => all + itemsOf(block), 0), 0)
  if (first === undefined || heading === null || matter.length > 0 || !others.every(isPart)) return null
  const headed = readSessionHeading(heading.inline.text)
  const isQuoted = isQuotedBeside(heading.inline)
  if (items < 4 && !(isQuoted && others.length > 0)) return null
  const isTold = isQuoted || headed?.speakers.some(isToldOf) === true
  const told = headed !== null && isTold && !isWriting(headed) ? headed : null
  const opening = openingIn(first.blocks)
  if (told === null && opening.length === 0) return null
  const top = openingOf(first.blocks)
  const below = told !== null && told.title === null ? titleBelow(first.blocks) : null
  if (told?.title === null && below === null) return null
  const rest = (below === null ? top.rest : first.blocks.slice(1)).filter((block) => !opening.includes(block))
  return {
    title: below === null ? (told?.title ?? sessionTitle(heading.inline.text)) : tidyTitle(below.inline.text),
    alternativeTitles: [],
    speakers: told?.speakers ?? top.speakers,
    named: below ?? heading,
    spoken: told === null ? (top.spoken ?? heading) : heading,
    rule: 'talk-notes',
    section: [],
    media: below === null ? top.media.filter(({ role }) => role !== 'other') : [],
    blocks: [...rest, ...others.flatMap(({ blocks }) => blocks)],
  }
}

/** "“Quiet Knots” by [Jane Doe](https://twitter.com/jane)": a title in quotes, and beside it a link to a person. */
function isQuotedBeside({ text, links }: Inline): boolean {
  return /^\s*["“][^"“”]{3,150}["”]\s/.test(text) && links.some(({ url }) => hostsNoWork(url) === 'profile')
}

/** Headings of the rank of the title under which notes of a talk go on. */
const aside =
  /^\W*(?:questions?|q ?& ?a|questions (?:and|&) answers|notes|summary|take-?aways|thoughts|links|resources)\W*$/i

function itemsOf(block: Block): number {
  const count = ({ items }: Item): number => items.reduce((sum, item) => sum + count(item), 1)
  return block.kind === 'list' ? block.items.reduce((sum, item) => sum + count(item), 0) : 0
}

/** "Quiet Knots - Jane Doe - Harbor Press" over notes of a book, "HarborConf - Jane Doe (Acme)". */
function isWriting({ title, speakers }: SessionHeading): boolean {
  const kind = knownKind(title ?? '')
  const houses = speakers.flatMap(({ affiliations }) => affiliations)
  const isPublished = houses.some((house) =>
    /\b(?:press|books|publish\w*|verlag|o['’]reilly|manning|wiley)\b/i.test(house),
  )
  return isPublished || kind === 'BOOK' || kind === 'PAPER' || isEventName(title ?? '')
}

/** The first paragraph below the name of the speaker, where it is but a title. */
function titleBelow([first]: readonly Block[]): Paragraph | null {
  const text = first?.kind === 'paragraph' ? first.inline.text.trim() : ''
  return first?.kind === 'paragraph' &&
    /^["“]?[\p{Lu}\d][^\n]{8,150}[^\s.:;,]["”]?$/u.test(text) &&
    text.split(' ').length <= 20
    ? first
    : null
}

/** The paragraphs above the first list that say whose talk it was, or link to its slides or to the page of either. */
function openingIn(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex(({ kind }) => kind === 'list')
  return blocks.slice(0, Math.min(4, end < 0 ? blocks.length : end)).filter(opensTalk)
}

function opensTalk(block: Block): boolean {
  if (block.kind === 'list') return false
  const { text, links } = block.inline
  const leads = ({ url, start }: InlineLink): boolean =>
    /^(?:slides|video)$/.test(roleBefore(text.slice(0, start)) ?? '') || ofProgramme.test(url)
  return presenter.test(text) || links.some(leads)
}

/** "@jane" alone on its line, "Presenter is …", "Speaker: …". */
const presenter = /^@\w{2,30}(?: \(\w{1,3}\))?$|^(?:the )?(?:presenters?|speakers?)(?: (?:is|was|are|were)\b|\s?:)/im

/** The page of a speaker or a session in the programme of an event. */
const ofProgramme =
  /^https?:\/\/[^?#\s]{3,100}\/(?:speakers?|sessions?|presentations?|schedule|program(?:me)?|talks?)\/[^\s]{2,200}$/i
