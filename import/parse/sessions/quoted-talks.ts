/** Talks that a recap tells of by their linked titles in quotes: "a talk called “[Quiet Knots](…)” from [Jane Doe](…)". */

import { fold } from '../../../src/model/fold.ts'
import { isDeckAddress, linkOf } from '../constructs/media.ts'
import { isPersonName, readNames } from '../constructs/person-name.ts'
import type { Speaker } from '../constructs/speaker-line.ts'
import { tidyTitle } from '../constructs/title.ts'
import { kindOfAddress } from '../constructs/work-kind.ts'
import { cut, labelOf } from '../inline.ts'
import type { Block, Inline, InlineLink, Span } from '../outline.ts'
import type { PlacedSection } from '../placed-sections.ts'
import { type Session, sessionAt } from './session.ts'
import { mediaOf } from './session-opening.ts'

/** A talk, the paragraph that tells of it, and where in its text that begins. */
export interface QuotedTalk extends Session {
  readonly told: Block
  readonly from: number
}

/** The talks in the paragraphs of a page, each with who is named in the same sentence or begins the next. */
export function quotedTalks(sections: readonly PlacedSection[]): readonly QuotedTalk[] {
  return sections.flatMap(({ blocks, path }) =>
    blocks.flatMap((block) =>
      block.kind === 'list' || block.inline.links.length > mostLinks ? [] : talksIn(block, path),
    ),
  )
}

/** The talks of a paragraph, each with what is said up to the next one. */
function talksIn(block: Told, section: readonly string[]): readonly QuotedTalk[] {
  const { inline } = block
  const links = inline.links.filter((link) => isQuotedTalk(inline, link))
  if (links.length === 0) return []
  const people = inline.links.filter((link) => !links.includes(link) && isPersonName(labelOf(inline, link)))
  return links.flatMap((link, index) => {
    const within = { start: links[index - 1]?.end ?? 0, end: links[index + 1]?.start ?? inline.text.length }
    return talkOf(block, link, speakersAround(inline, link, people, within), within, section) ?? []
  })
}

type Told = Span & { readonly kind: 'paragraph'; readonly inline: Inline }

/** Characters of a text, from one on and up to another. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** A paragraph with more links tells of no talks. */
const mostLinks = 100

/**
 * Sessions with the talks that are told of beside them or among their own words, each title once. What a paragraph says above
 * the first of them stays with the session in which it stands.
 */
export function withQuotedTalks(sessions: readonly Session[], quoted: readonly QuotedTalk[]): readonly Session[] {
  const known = new Set(sessions.map(({ title }) => fold(title ?? '')))
  const others = quoted.filter(({ title }) => !known.has(fold(title ?? '')))
  const begins = new Map<Block, number>()
  for (const { told, from } of others) begins.set(told, Math.min(from, begins.get(told) ?? from))
  const left = sessions.map((session) => ({
    ...session,
    blocks: session.blocks.map((block) => {
      const begin = begins.get(block)
      return begin === undefined || block.kind === 'list' ? block : { ...block, inline: cut(block.inline, 0, begin) }
    }),
  }))
  return [...left, ...others.map(({ told: _, from: __, ...session }) => session)]
}

/** Whether a link stands in quotes and leads to what a talk leaves behind, or to its page. */
function isQuotedTalk({ text }: Inline, { start, end, url }: InlineLink): boolean {
  if (!/["“”]/.test(text.charAt(start - 1)) || !/["“”]/.test(text.charAt(end))) return false
  return isDeckAddress(url) || /^(?:VIDEO|TALK)$/.test(kindOfAddress(url))
}

function talkOf(
  block: Told,
  link: InlineLink,
  speakers: readonly Speaker[],
  within: Stretch,
  section: readonly string[],
): QuotedTalk | null {
  const { inline, startLine, endLine } = block
  const label = labelOf(inline, link)
  const title = tidyTitle(label.replace(/\s+/g, ' '))
  if (title === '' || speakers.length === 0) return null
  const span = { startLine, endLine }
  const page = linkOf(link.url, label)
  const media = mediaOf(inline, link.url, link.start, link.end)
  const session = sessionAt(span, {
    title,
    speakers,
    rule: 'session-line',
    section,
    media: media.length > 0 || page === null ? media : [{ role: 'other', link: page }],
    blocks: [{ kind: 'paragraph', ...span, inline: cut(inline, link.end, within.end) }],
  })
  return { ...session, told: block, from: Math.max(0, link.start - 1) }
}

/**
 * Of the people to whom a paragraph links those to whom the sentence links, or whom it names after "from" or "by"; else who begins the next sentence. Where it has
 * several talks, those behind "from" or "by", else those before the title.
 */
function speakersAround(
  inline: Inline,
  link: InlineLink,
  linked: readonly InlineLink[],
  { start, end: last }: Stretch,
): readonly Speaker[] {
  const before = inline.text.slice(Math.max(start, link.start - longest), link.start)
  const after = inline.text.slice(link.end, Math.min(last, link.end + longest))
  const begin = link.start - (before.length - before.search(sentenceHead))
  const stop = after.search(/[.!?]["”]?(?:\s|$)/u)
  const end = link.end + (stop < 0 ? after.length : stop + 1)
  const isAlone = start === 0 && last === inline.text.length
  const isBehind = isAlone || /^[^.!?]{0,60}?\b(?:from|by)\s/u.test(after)
  const within = linked.filter(
    (one) => (isAlone || isBehind === one.start > link.start) && one.start >= begin && one.end <= end,
  )
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
