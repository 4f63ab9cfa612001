/** Sessions that running speech names by their recordings: "[Quiet Knots](…) by Jane Doe", "Jane Doe's talk on [Quiet Knots](…)". */
import { isFace } from '../constructs/faces.ts'
import { isDeckAddress, linkOf, type Media } from '../constructs/media.ts'
import { readSessionHeading } from '../constructs/session-heading.ts'
import type { Speaker } from '../constructs/speaker-line.ts'
import { readSpeakersLine } from '../constructs/speakers-line.ts'
import { tidyTitle } from '../constructs/title.ts'
import { tellingSubject } from '../constructs/told-speaker.ts'
import { kindOfAddress } from '../constructs/work-kind.ts'
import { cut, labelOf } from '../inline.ts'
import type { Inline, InlineLink, Span } from '../outline.ts'
import type { PlacedSection } from '../placed-sections.ts'
import { textsOf } from '../texts.ts'
import { type Session, sessionAt } from './session.ts'
import { mediaOf } from './session-opening.ts'

/** The sessions of the paragraphs and items of a page, each a link to a recording beside the name of who spoke. */
export function toldSessions(sections: readonly PlacedSection[]): readonly Session[] {
  return sections.flatMap(({ blocks, path }) =>
    textsOf(blocks).flatMap(({ inline, startLine, endLine }) => sessionsOfText(inline, { startLine, endLine }, path)),
  )
}

/** The sessions of a text by their recordings; else the one of whoever it tells that they showed what is linked. */
function sessionsOfText(inline: Inline, span: Span, section: readonly string[]): readonly Session[] {
  const recorded = inline.links.filter(isRecording).flatMap((link) => sessionOf(inline, link, span, section) ?? [])
  const link = recorded.length > 0 ? undefined : inline.links.find((one) => isRecording(one) || isDeckAddress(one.url))
  const speakers = link === undefined ? null : tellingSubject(inline.text)
  if (link === undefined || speakers === null) return recorded
  const title = tidyTitle(labelOf(inline, link).replace(/\s+/g, ' '))
  if (title === '' || isFace(title)) return []
  const kept = linkOf(link.url, title)
  const media =
    kept === null ? [] : [{ role: isDeckAddress(link.url) ? ('slides' as const) : ('video' as const), link: kept }]
  return [
    {
      ...told(title, speakers, span, section, media),
      blocks: [{ kind: 'paragraph', ...span, inline: cut(inline, link.end) }],
    },
  ]
}

/** In a text with more links nobody says anything of each. */
const mostLinks = 100

/** Whether a link leads to a recording; of a channel or a list of them there is none. */
function isRecording({ url }: InlineLink): boolean {
  return !/playlist|\/channel\/|\/user\/|\/@/.test(url) && /^(?:VIDEO|TALK)$/.test(kindOfAddress(url))
}

function sessionOf(inline: Inline, link: InlineLink, span: Span, section: readonly string[]): Session | null {
  const label = labelOf(inline, link).replace(/\s+/g, ' ').trim()
  const headed = speakersBeside(inline, link)
  const named = headed === null ? readSessionHeading(label) : { title: tidyTitle(label), speakers: headed }
  if (named === null || named.title === null || named.title === '' || named.speakers.length === 0 || isFace(label))
    return null
  const isLong = inline.links.length > mostLinks
  const session = told(named.title, named.speakers, span, section, mediaOf(inline, link.url, link.start, link.end))
  if (isLong) return session
  const next = inline.links.find((one) => one.start > link.end && isRecording(one))
  return { ...session, blocks: [{ kind: 'paragraph', ...span, inline: cut(inline, link.end, next?.start) }] }
}

function told(
  title: string,
  speakers: readonly Speaker[],
  span: Span,
  section: readonly string[],
  media: readonly Media[],
): Session {
  return sessionAt(span, { title, speakers, rule: 'session-line', section, media, blocks: [] })
}

/** Who stands behind a link, after "by" or alone on the next line, or before it as "Jane Doe's talk on". */
function speakersBeside({ text }: Inline, { start, end }: InlineLink): readonly Speaker[] | null {
  const behind = text.slice(end, end + longest)
  const by = byName.exec(behind)?.[1]?.replace(/\s+/g, ' ').replace(/\.$/, '')
  if (by !== undefined) return readSpeakersLine(by)
  const below = /^[ \t]*\n([^\n]{3,100})(?:\n|$)/.exec(behind)?.[1]
  const isLead = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 20), start))
  const named = below === undefined || !isLead ? null : readSpeakersLine(below)
  const before = text.slice(Math.max(0, start - longest), start)
  const whose = talkOf.exec(before)?.[1]?.replace(/\s+/g, ' ')
  return named ?? (whose === undefined ? null : readSpeakersLine(whose))
}

/** Names are looked for so far from a link, in characters. */
const longest = 200

const name = "\\p{Lu}[\\p{L}.'’-]{0,20}(?:\\s+\\p{Lu}[\\p{L}.'’-]{1,20}){1,3}"

const byName = new RegExp(
  `^["”\\s,]{0,3}\\s(?:by|from|with)\\s+(${name}?(?:(?:,| and| &)\\s+${name}?){0,3})(?=[\\s.,;:!)]|$)`,
  'u',
)

const talkOf = new RegExp(
  `(${name}?)['’]s?\\s(?:[\\p{Ll}-]+,?\\s){0,5}?(?:talk|keynote|session|presentation|tutorial|workshop)(?:\\s(?:on|about|called|titled|entitled))?[\\s:,"“–—-]{1,3}$`,
  'u',
)
