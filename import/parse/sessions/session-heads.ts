/**
 * The lines with which notes begin a session: "Title - Jane Doe (Acme)", "Title by Jane Doe", a title above "Jane Doe, Acme" or
 * "Speaker: Jane Doe", "Jane Doe: Title". Whoever takes notes keeps to one way, so that the less certain ways count only
 * where they come again.
 */
import { knownKind } from '../constructs/known-names.ts'
import { isPersonName, readNames } from '../constructs/person-name.ts'
import { readSessionLine, readSpeakerLine, type Speaker, speakerNamed } from '../constructs/speaker-line.ts'
import { readSpeakers } from '../constructs/speaker-list.ts'
import { tidyTitle } from '../constructs/title.ts'
import type { Block, Span } from '../outline.ts'

/** What begins a session; `length` is how many blocks it takes. */
export interface SessionHead {
  readonly title: string
  readonly speakers: readonly Speaker[]
  readonly named: Span
  readonly spoken: Span
  readonly length: number
}

/** The heads of sessions by the place of their first block. Linear. */
export function sessionHeads(blocks: readonly Block[]): ReadonlyMap<number, SessionHead> {
  const dashed = found(blocks, dashedHead)
  const others = [byHead, twoLineHead, quotedHead]
    .map((read) => found(blocks, read, read === quotedHead))
    .filter((heads) => heads.size >= 2)
  const alone = dashed.size === 0 && others.length === 0 ? found(blocks, nameAloneHead) : new Map<number, SessionHead>()
  if (alone.size >= 3) return alone
  const last = dashed.size === 0 && others.length === 0 ? [speakerFirstHead, commaHead] : []
  const reversed = last.map((read) => found(blocks, read)).find((heads) => heads.size >= 2) ?? new Map()
  return new Map([...reversed, ...others.flatMap((heads) => [...heads]), ...dashed])
}

type ReadHead = (
  text: string,
  next: string,
  isListed: boolean,
) => (Pick<SessionHead, 'title' | 'speakers'> & { below?: boolean }) | null

/** What a way of writing finds; words in quotes are somebody's but where it says that they are a title. */
function found(blocks: readonly Block[], read: ReadHead, quoted = false): ReadonlyMap<number, SessionHead> {
  const heads = new Map<number, SessionHead>()
  blocks.forEach((block, index) => {
    const next = blocks[index + 1]
    if (block.kind !== 'paragraph' || block.inline.text.length > longest) return
    if (!quoted && /^\s*["“]/.test(block.inline.text)) return
    const head = read(
      unnumbered(block.inline.text.trim()),
      next?.kind === 'paragraph' ? next.inline.text.trim() : '',
      blocks[index + 2]?.kind === 'list',
    )
    if (head === null || !/\p{L}{2}/u.test(head.title)) return
    const { below = false, ...named } = head
    const spoken = below && next !== undefined ? next : block
    heads.set(index, { ...named, named: spanOf(block), spoken: spanOf(spoken), length: below ? 2 : 1 })
  })
  return heads
}

/** What is longer is no title, in characters. */
const longest = 200

function spanOf({ startLine, endLine }: Span): Span {
  return { startLine, endLine }
}

/** A line without its number, its time of day and the words "Talk:" or "Keynote 2:" in front. */
function unnumbered(text: string): string {
  return text
    .replace(
      /^(?:#?\d{1,2}[.)]\s+|\(?\d{1,2}[:.]\d\d(?:\s*[ap]m)?(?:\s*[-–—]\s*\d{1,2}[:.]\d\d(?:\s*[ap]m)?)?\)?\s*[-–—:|]?\s+)/i,
      '',
    )
    .replace(
      /^(?:(?:opening|closing|morning|evening|lightning) )?(?:keynote|session|talk|title)(?: #?\d{1,2})?\s*[:–—-]\s+/i,
      '',
    )
}

const dashedHead: ReadHead = (text) => readSessionLine(text)

/** "Title by Jane Doe", "Title by Jane Doe (Acme)", "Title by Jane Doe of Acme". */
const byHead: ReadHead = (text) => {
  const match =
    /^(.{5,150}?),? (?:presented |given )?by (\p{Lu}[^()]{3,80}?)(?:\s*\(([^()]{1,50})\)|,? (?:of|from|at) (\p{Lu}.{1,40}))?$/u.exec(
      text,
    )
  const names = match === null ? null : readNames((match[2] ?? '').replace(/\s*\(?@\w{1,30}\)?$/, ''))
  const title = tidyTitle(match?.[1] ?? '')
  if (names === null || !isTitle(title) || isWriting(title)) return null
  const company = match?.[3] ?? match?.[4]
  const handle = /@(\w{1,30})/.exec(`${match?.[2]} ${company ?? ''}`)?.[1]?.toLowerCase()
  const affiliations = company === undefined || company.startsWith('@') ? [] : [company.trim()]
  const handles = handle === undefined ? [] : [`twitter:${handle}`]
  return {
    title,
    speakers: names.names.map((name, place) => ({ name, affiliations, handles: place === 0 ? handles : [] })),
  }
}

/** "“Title” by Jane Doe", "Jane Doe: “Title”", "Jane Doe “Title”": nothing else stands on the line. */
const quotedHead: ReadHead = (text) => {
  const [, before = '', words = '', after = ''] =
    /^([^"“”]{0,60})["“]([^"“”]{5,150})["”]([^"“”]{0,60})$/u.exec(text) ?? []
  const behind = /^(?:,? by|\s*[,:–—-])\s+(\S.*)$/.exec(after)?.[1] ?? ''
  const names = readNames(after.trim() === '' ? before.replace(/[\s,:–—-]+$/, '') : before === '' ? behind : '')
  const title = tidyTitle(words)
  if (names === null || !isTitle(title) || isWriting(title)) return null
  return { title, speakers: names.names.map(speakerNamed) }
}

/** "Title, Jane Doe" above what was said: the name is the last thing on the line, and the line below goes on. */
const commaHead: ReadHead = (text, next) => {
  const place = text.lastIndexOf(', ')
  const title = tidyTitle(text.slice(0, Math.max(0, place)))
  const name = text.slice(place + 2).trim()
  if (place < 0 || !isPersonName(name) || !isTitle(title) || isPersonName(title) || isWriting(title)) return null
  if (next.trim().split(/\s+/).length < 5) return null
  return { title, speakers: [speakerNamed(name)] }
}

/** A title above "Jane Doe (@jane), Acme", "by Jane Doe", "Speaker: Jane Doe". */
const twoLineHead: ReadHead = (text, next) => {
  const title = tidyTitle(text)
  if (!isTitle(title) || next.length > longest || readSpeakerLine(text) !== null) return null
  const told = /^(?:by|speakers?:|presenters?:|presented by:?|with:)\s+(\p{Lu}.*)$/iu.exec(next)?.[1]
  const alone = readSpeakerLine(next)
  const speakers =
    told !== undefined ? readSpeakers(told, /^speakers|^presenters/i.test(next)) : alone === null ? [] : [alone]
  return speakers.length === 0 ? null : { title, speakers, below: true }
}

/** A title above a name alone, below which a list stands. */
const nameAloneHead: ReadHead = (text, next, isListed) => {
  const title = tidyTitle(text)
  if (!isListed || !isTitle(title) || !isPersonName(next) || isPersonName(title) || isWriting(title)) return null
  return { title, speakers: [speakerNamed(next)], below: true }
}

/** "Jane Doe: Title", "Jane Doe (Acme) - Title". */
const speakerFirstHead: ReadHead = (text) => {
  const match = /^([^():–—]{5,60}?)(?:\s*\(([^()]{1,50})\))?(?:\s*:|\s+[-–—])\s+(\S.{5,150})$/u.exec(text)
  const names = match === null ? null : readNames(match[1] ?? '')
  const title = tidyTitle(match?.[3] ?? '')
  if (names === null || !isTitle(title) || isPersonName(title)) return null
  const affiliations = match?.[2] === undefined ? [] : [match[2]]
  return { title, speakers: names.names.map((name) => ({ name, affiliations, handles: [] })) }
}

/** A paper or book of the field by its author begins no session. */
function isWriting(title: string): boolean {
  const kind = knownKind(title)
  return kind === 'PAPER' || kind === 'BOOK'
}

/** At least two words that begin like a title and do not end like a sentence. */
function isTitle(title: string): boolean {
  const words = title.split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 20 &&
    /^[\p{Lu}\d]/u.test(title) &&
    !/[.;,:]$|\b(?:written|made|created|built|caused|said)$/.test(title)
  )
}
