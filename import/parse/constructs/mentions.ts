/**
 * Works that notes mention in passing. Notes say much and cite little, so that each rule asks for a form that people use for
 * names and titles: quotation marks after "read", italics before an author, a bare address, capitals.
 */

import { fold } from '../../../src/model/fold.ts'
import type { Link, WorkKind } from '../../../src/model/work.ts'
import { labelOf } from '../inline.ts'
import type { Inline } from '../outline.ts'
import type { CitedWork } from './cited-work.ts'
import { knownNames } from './known-names.ts'
import { linkOf } from './media.ts'
import { nameOfAddress } from './name-of-address.ts'
import { namedThings } from './named-things.ts'
import { isNoCitation } from './no-citation.ts'
import { numberedWorks } from './numbered-works.ts'
import { proseMentions } from './prose-mentions.ts'
import { titledMentions } from './titled-mentions.ts'
import { workKind } from './work-kind.ts'

/** Where a text stands: the item above it, and whether what follows explains it. */
export interface MentionContext {
  readonly parent: string | null
  readonly explained: boolean
}

/** What a rule finds. */
export interface Found {
  readonly title: string
  readonly kind: WorkKind
  readonly authors?: readonly string[]
  readonly year?: number | null
  readonly links?: readonly Link[]
}

/** A line of a passage. `isTitle` for the title of a session, of which only the names in it count. */
export interface PassageLine extends MentionContext {
  readonly text: Inline
  readonly isTitle: boolean
}

/** The works that a line of notes mentions, taken by itself. */
export function readMentions(text: Inline, context: MentionContext): readonly CitedWork[] {
  return readPassage([{ text, isTitle: false, ...context }])[0] ?? []
}

/** The works that each line of a passage mentions, each once a line, in the order of the rules. Linear. */
export function readPassage(lines: readonly PassageLine[]): readonly (readonly CitedWork[])[] {
  const known = knownNames(
    lines.map(({ text, isTitle, explained }) => ({
      text: text.text.slice(0, longest),
      isTitle,
      explained,
      masked: text.links,
    })),
  )
  return lines.map((line, index) => united([...(known[index] ?? []), ...(line.isTitle ? [] : ruled(line))]))
}

/** What the rules find that ask for a form and not for a name. */
function ruled({ text, ...context }: PassageLine): readonly CitedWork[] {
  const words = text.text.slice(0, longest)
  const found: readonly Found[] = [
    ...tweets(words),
    ...addresses(text),
    ...titledMentions(words, context.parent),
    ...namedThings(words, context),
    ...proseMentions(words),
    ...numberedWorks(words),
  ]
  return found.flatMap(({ title, kind, authors = [], year = null, links = [] }) =>
    title === '' ? [] : [{ title, kind, authors, year, links, alternativeTitles: [], words: title }],
  )
}

/** Findings of one work as one: what the first says, with what the others add; “the Cassandra paper” is a paper. */
function united(found: readonly CitedWork[]): readonly CitedWork[] {
  const whole: CitedWork[] = []
  for (const work of found) {
    const names = [work.title, ...work.alternativeTitles].map(fold)
    const place = whole.findIndex(({ title, alternativeTitles }) =>
      [title, ...alternativeTitles].some((name) => names.includes(fold(name))),
    )
    const first = whole[place]
    if (first === undefined) whole.push(work)
    else whole[place] = withMore(first, work)
  }
  return whole
}

function withMore(first: CitedWork, other: CitedWork): CitedWork {
  return {
    ...first,
    kind: first.kind === 'OTHER' || (first.kind === 'TOOL' && other.kind === 'PAPER') ? other.kind : first.kind,
    authors: [...new Set([...first.authors, ...other.authors])],
    links: [...first.links, ...other.links],
  }
}

/** Longer lines are looked at only so far. */
const longest = 2000

/** Addresses that are nobody's profile, standing bare. A repository is called by its name, a tool's home page by the tool's. */
function addresses(text: Inline): readonly Found[] {
  return text.links.flatMap((one) => {
    const link = isNoCitation(one.url) ? null : linkOf(one.url, null)
    if (link === null) return []
    const written = labelOf(text, one).replace(/^https?:\/\/(?:www\.)?/, '')
    const kind = workKind({ title: written, urls: [one.url], words: '', section: [] })
    const isBare = written.replace(/\/$/, '') === one.url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
    return [{ title: isBare ? nameOfAddress(one.url) : written, kind, links: [link] }]
  })
}

/** "@jane The words of a message": the message, as it was passed on. */
function tweets(text: string): readonly Found[] {
  const match = /^@\w{1,30}\s+\S+(?:\s+\S+){3,80}$/.exec(text.trim())
  return match === null ? [] : [{ title: match[0].replace(/\s+/g, ' '), kind: 'OTHER' }]
}
