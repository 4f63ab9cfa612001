/** Sessions that running speech names by their recordings: "[Quiet Knots](…) by Jane Doe", "Jane Doe's talk on [Quiet Knots](…)". */
import { isFace } from '../constructs/faces.ts'
import { readSessionHeading } from '../constructs/session-heading.ts'
import type { Speaker } from '../constructs/speaker-line.ts'
import { readSpeakersLine } from '../constructs/speakers-line.ts'
import { tidyTitle } from '../constructs/title.ts'
import { workKind } from '../constructs/work-kind.ts'
import { labelOf } from '../inline.ts'
import type { Inline, InlineLink, Span } from '../outline.ts'
import type { PlacedSection } from '../placed-sections.ts'
import { textsOf } from '../texts.ts'
import { mediaOf } from './outline-sessions.ts'
import type { Session } from './session.ts'

/** The sessions of the paragraphs and items of a page, each a link to a recording beside the name of who spoke. */
export function toldSessions(sections: readonly PlacedSection[]): readonly Session[] {
  return sections.flatMap(({ blocks, path }) =>
    textsOf(blocks).flatMap(({ inline, startLine, endLine }) =>
      inline.links.filter(isRecording).flatMap((link) => sessionOf(inline, link, { startLine, endLine }, path) ?? []),
    ),
  )
}

/** Whether a link leads to a recording; of a channel or a list of them there is none. */
function isRecording({ url }: InlineLink): boolean {
  return !/playlist|\/channel\/|\/user\/|\/@/.test(url) && /^(?:VIDEO|TALK)$/.test(kindOf(url))
}

function kindOf(url: string): string {
  return workKind({ title: '', urls: [url], words: '', section: [] })
}

function sessionOf(inline: Inline, link: InlineLink, span: Span, section: readonly string[]): Session | null {
  const label = labelOf(inline, link).replace(/\s+/g, ' ').trim()
  const headed = speakersBeside(inline, link)
  const told = headed === null ? readSessionHeading(label) : { title: tidyTitle(label), speakers: headed }
  if (told === null || told.title === null || told.title === '' || told.speakers.length === 0 || isFace(label))
    return null
  return {
    title: told.title,
    alternativeTitles: [],
    speakers: told.speakers,
    named: span,
    spoken: span,
    rule: 'session-line',
    section,
    media: mediaOf(inline, link.url, link.start, link.end),
    blocks: [],
  }
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
