/** The sessions of a deck from its pages. */
import { fold } from '../../../src/model/fold.ts'
import { linksInText } from '../bare-links.ts'
import { isPersonName } from '../constructs/person-name.ts'
import { readSpeakerLine, type Speaker } from '../constructs/speaker-line.ts'
import { tidyTitle } from '../constructs/title.ts'
import type { Block } from '../outline.ts'
import { readBullet, textOutline } from '../text-outline.ts'
import type { NumberedLine } from './deck-pages.ts'
import type { Session } from './session.ts'

type Pages = readonly (readonly NumberedLine[])[]

/**
 * A page that begins with a title and a speaker, or with a speaker alone, is of that session; one that names nobody goes on
 * with the session before it, unless it has a heading of its own above bullets.
 */
export function sessionsOfDeck(pages: Pages): readonly Session[] {
  const sessions = new Map<string, Session & { readonly blocks: Block[] }>()
  let current: { readonly blocks: Block[] } | null = null
  for (const page of pages) {
    const head = readHead(page)
    if (head === null) {
      if (isInterlude(page)) current = null
      current?.blocks.push(...blocksOf(page))
      continue
    }
    const key = `${fold(head.title ?? '')}|${fold(head.speaker.name)}`
    const known = sessions.get(key) ?? newSession(head)
    sessions.set(key, known)
    known.blocks.push(...blocksOf(page.slice(head.length)))
    current = known
  }
  return [...sessions.values()]
}

/** The lines of a page that say whose session it is of. */
export interface Head {
  readonly title: string | null
  readonly speaker: Speaker
  readonly named: number
  readonly spoken: number
  /** How many lines of the page it takes. */
  readonly length: number
}

/** The title and the speaker with which a page begins, or the speaker alone; null where it begins with neither. */
export function readHead([first, second]: readonly NumberedLine[]): Head | null {
  if (first === undefined || readBullet(first.text) !== null) return null
  const alone = readSpeakerLine(first.text)
  if (alone !== null) return { title: null, speaker: alone, named: first.line, spoken: first.line, length: 1 }
  const speaker = second === undefined || first.text.length > 150 ? null : readSpeakerBelow(second.text)
  if (speaker === null || second === undefined) return null
  return { title: tidyTitle(first.text), speaker, named: first.line, spoken: second.line, length: 2 }
}

/** The speaker in the line below a title, where "Jane Doe @jane", "by Jane Doe" and "Jane Doe | Acme" can be nothing else. */
function readSpeakerBelow(text: string): Speaker | null {
  const match =
    /^\s*(?:by\s+)?(\p{Lu}[^@|,()]{3,60}?)(?:\s+\(?@(\w{1,30})\)?)?(?:\s*(?:[|,–—]|\s-\s)\s*(\p{Lu}[^@|]{1,50}))?\s*$/u.exec(
      text,
    )
  const name = match?.[1]?.trim() ?? ''
  const isTold = match?.[2] !== undefined || match?.[3] !== undefined || /^\s*by\s/i.test(text)
  if (match === null || !isTold || !isPersonName(name)) return readSpeakerLine(text)
  const handles = match[2] === undefined ? [] : [`twitter:${match[2].toLowerCase()}`]
  return { name, handles, affiliations: match[3] === undefined ? [] : [match[3].trim()] }
}

function newSession({ title, speaker, named, spoken }: Head): Session & { readonly blocks: Block[] } {
  return {
    title,
    alternativeTitles: [],
    speakers: [speaker],
    named: { startLine: named, endLine: named },
    spoken: { startLine: spoken, endLine: spoken },
    rule: title === null ? 'speaker-line' : 'title-page',
    section: [],
    blocks: [],
  }
}

/** A page with a short heading above bullets and no speaker is about something else. */
function isInterlude(page: readonly NumberedLine[]): boolean {
  const [first, second] = page
  if (first === undefined || second === undefined || readBullet(first.text) !== null) return false
  return (
    readBullet(second.text) !== null &&
    first.text.trim().split(/\s+/).length <= 6 &&
    /^[\p{Lu}\d][^@:.]*$/u.test(first.text.trim())
  )
}

/** Paragraphs and lists of a page; words with their writer's handle are one paragraph. */
function blocksOf(page: readonly NumberedLine[]): readonly Block[] {
  const [first] = page
  if (first === undefined) return []
  const lines: string[] = []
  for (const { line, text } of page) lines[line - first.line] = text
  const sections = textOutline(
    Array.from(lines, (text) => text ?? ''),
    null,
  ).sections
  return sections.flatMap(({ blocks }) => blocks).map((block) => moved(block, first.line - 1))
}

function moved(block: Block, by: number): Block {
  const shift = <T extends { readonly startLine: number; readonly endLine: number }>(span: T): T => ({
    ...span,
    startLine: span.startLine + by,
    endLine: span.endLine + by,
  })
  if (block.kind === 'paragraph') return { ...shift(block), inline: linksInText(block.inline.text) }
  const items = (list: typeof block.items): typeof block.items =>
    list.map((item) => ({ ...shift(item), items: items(item.items) }))
  return { ...shift(block), items: items(block.items) }
}
