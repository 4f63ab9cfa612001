/** Talks that a recap tells of by their linked titles in quotes: "a talk called “[Quiet Knots](…)” from [Jane Doe](…)". */

import { fold } from '../../../src/model/fold.ts'
import { isDeckAddress } from '../constructs/media.ts'
import { isPersonName, readNames } from '../constructs/person-name.ts'
import type { Speaker } from '../constructs/speaker-line.ts'
import { tidyTitle } from '../constructs/title.ts'
import { workKind } from '../constructs/work-kind.ts'
import { cut, labelOf } from '../inline.ts'
import type { Block, Inline, InlineLink, Span } from '../outline.ts'
import type { PlacedSection } from '../placed-sections.ts'
import type { Session } from './session.ts'
import { mediaOf } from './session-opening.ts'

/** A talk and the paragraph that tells of it. */
export interface QuotedTalk extends Session {
  readonly told: Block
}

/** The talks in the paragraphs of a page, each with who is named in the same sentence or begins the next. */
export function quotedTalks(sections: readonly PlacedSection[]): readonly QuotedTalk[] {
  return sections.flatMap(({ blocks, path }) =>
    blocks.flatMap((block) =>
      block.kind === 'list' || block.inline.links.length > mostLinks
        ? []
        : block.inline.links
            .filter((link) => isQuotedTalk(block.inline, link))
            .flatMap((link) => talkOf(block, link, path) ?? []),
    ),
  )
}

/** A paragraph with more links tells of no talks. */
const mostLinks = 100

/** Sessions with the talks that are told of beside them or among their own words, each title once. */
export function withQuotedTalks(sessions: readonly Session[], quoted: readonly QuotedTalk[]): readonly Session[] {
  const known = new Set(sessions.map(({ title }) => fold(title ?? '')))
  const others = quoted.filter(({ title }) => !known.has(fold(title ?? '')))
  const told = new Set(others.map((one) => one.told))
  const left = sessions.map((session) => ({ ...session, blocks: session.blocks.filter((block) => !told.has(block)) }))
  return [...left, ...others.map(({ told: _, ...session }) => session)]
}

/** Whether a link stands in quotes and leads to what a talk leaves behind, or to its page. */
function isQuotedTalk({ text }: Inline, { start, end, url }: InlineLink): boolean {
  if (!/["“”]/.test(text.charAt(start - 1)) || !/["“”]/.test(text.charAt(end))) return false
  return isDeckAddress(url) || /^(?:VIDEO|TALK)$/.test(workKind({ title: '', urls: [url], words: '', section: [] }))
}

function talkOf(
  block: Span & { readonly kind: 'paragraph'; readonly inline: Inline },
  link: InlineLink,
  section: readonly string[],
): QuotedTalk | null {
  const { inline, startLine, endLine } = block
  const title = tidyTitle(labelOf(inline, link).replace(/\s+/g, ' '))
  const speakers = speakersAround(inline, link)
  if (title === '' || speakers.length === 0) return null
  const span = { startLine, endLine }
  return {
    title,
    alternativeTitles: [],
    speakers,
    named: span,
    spoken: span,
    rule: 'session-line',
    section,
    media: mediaOf(inline, link.url, link.start, link.end),
    blocks: [{ kind: 'paragraph', ...span, inline: cut(inline, link.end) }],
    told: block,
  }
}

/** The people to whom the sentence links, or whom it names after "from" or "by"; else who begins the next sentence. */
function speakersAround(inline: Inline, link: InlineLink): readonly Speaker[] {
  const before = inline.text.slice(Math.max(0, link.start - longest), link.start)
  const after = inline.text.slice(link.end, link.end + longest)
  const begin = link.start - (before.length - before.search(sentenceHead))
  const end = link.end + Math.max(0, after.search(/[.!?](?:["”])?\s/u)) + 1
  const linked = inline.links.filter((one) => isPersonName(labelOf(inline, one)))
  const within = linked.filter((one) => one.start >= begin && one.end <= end)
  const next = linked.filter((one) => one.start > end && one.start <= end + 4)
  const named = /\b(?:from|by) (\p{Lu}[\p{L}.'’ -]{3,60}?)(?=[,.;:!?(]|$| (?:from|of|at|who|called|about|on)\b)/u.exec(
    inline.text.slice(begin, end),
  )?.[1]
  const names = within.length > 0 || named === undefined ? [] : (readNames(named)?.names ?? [])
  const people = within.length > 0 ? within : names.length > 0 ? [] : next
  return [...people.map((one) => labelOf(inline, one)), ...names].map((name) => ({
    name,
    handles: [],
    affiliations: [],
  }))
}

/** A sentence is looked at so far on either side of a link, in characters. */
const longest = 300

/** From where the last sentence of a text goes on to its end. */
const sentenceHead = /(?<=^|[.!?]["”)]?\s)(?:(?![.!?]["”)]?\s)[\s\S])*$/u
