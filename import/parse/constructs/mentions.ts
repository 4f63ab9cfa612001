/**
 * Works that notes mention in passing. Notes say much and cite little, so that each rule asks for a form that people use for
 * names and titles: quotation marks after "read", italics before an author, a bare address, capitals.
 */
import type { Link, WorkKind } from '../../../src/model/work.ts'
import { labelOf } from '../inline.ts'
import type { Inline } from '../outline.ts'
import type { CitedWork } from './cited-work.ts'
import { linkOf } from './media.ts'
import { namedThings } from './named-things.ts'
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
  readonly links?: readonly Link[]
}

/** The works that a line of notes mentions, each once, in the order of the rules. */
export function readMentions(text: Inline, context: MentionContext): readonly CitedWork[] {
  const words = text.text.slice(0, longest)
  const found: readonly Found[] = [
    ...tweets(words),
    ...addresses(text),
    ...titledMentions(words, context.parent),
    ...namedThings(words, context),
    ...proseMentions(words),
  ]
  const seen = new Set<string>()
  return found
    .filter(({ title }) => title !== '' && !seen.has(title.toLowerCase()) && seen.add(title.toLowerCase()))
    .map(({ title, kind, authors = [], links = [] }) => ({
      title,
      kind,
      authors,
      links,
      alternativeTitles: [],
      words: title,
    }))
}

/** Longer lines are looked at only so far. */
const longest = 2000

/** Addresses standing bare. A repository is called by its name. */
function addresses(text: Inline): readonly Found[] {
  return text.links.flatMap((one) => {
    const link = linkOf(one.url, null)
    if (link === null) return []
    const written = labelOf(text, one)
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/\/$/, '')
    const repository = /^github\.com\/[\w.-]+\/([\w.-]+)$/i.exec(written)?.[1]
    return [
      {
        title: repository ?? written,
        kind: workKind({ title: written, urls: [one.url], words: '', section: [] }),
        links: [link],
      },
    ]
  })
}

/** "@jane The words of a message": the message, as it was passed on. */
function tweets(text: string): readonly Found[] {
  const match = /^@\w{1,30}\s+\S+(?:\s+\S+){3,80}$/.exec(text.trim())
  return match === null ? [] : [{ title: match[0].replace(/\s+/g, ' '), kind: 'OTHER' }]
}
