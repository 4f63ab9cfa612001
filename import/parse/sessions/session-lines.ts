/** The lines of a session as a passage, each with what stands above it. */
import type { CitedWork } from '../constructs/cited-work.ts'
import { linkMentions } from '../constructs/link-mentions.ts'
import { type PassageLine, readPassage } from '../constructs/mentions.ts'
import { labelOf, plain, withoutLinks } from '../inline.ts'
import type { Block, Item, Span } from '../outline.ts'
import type { Session } from './session.ts'
import { formOf } from './session-forms.ts'

/** What a line of a session mentions; `path` are the headings and items above it within the session. */
export interface Mentioning {
  readonly works: readonly CitedWork[]
  readonly span: Span
  readonly path: readonly string[]
}

interface Line {
  readonly line: PassageLine
  readonly span: Span
  readonly heading: Heading | null
  readonly path: readonly string[]
  /** What the form of the line says whatever its words are; null where it says nothing. */
  readonly told: readonly CitedWork[] | null
}

/** A short line above others, which is their heading unless it mentions something itself. */
interface Heading {
  readonly text: string
  readonly startLine: number
}

/** What each line of a session mentions, its title first; where links are `linked` by labels, what these name before all else. Linear. */
export function mentionsOf(session: Session, linked: boolean): readonly Mentioning[] {
  const lines = [...titleLines(session), ...session.blocks.flatMap((block, index) => linesOf(block, index, session))]
  const open = lines.filter(({ told }) => told === null)
  const said = readPassage(open.map(({ line }) => (linked ? { ...line, text: { ...line.text, links: [] } } : line)))
  const found = new Map(said.map((works, index) => [open[index], works]))
  const mentions = lines.map((line) => {
    const works = line.told ?? found.get(line) ?? []
    return { line, works: linked && line.told === null ? withLinks(line, works, session.section) : works }
  })
  const mentioning = new Set(mentions.flatMap(({ line, works }) => (works.length > 0 ? [line.span.startLine] : [])))
  return mentions.map(({ line: { span, heading, path }, works }) => {
    const isHeading = heading !== null && !mentioning.has(heading.startLine)
    return { works, span, path: isHeading ? [heading.text, ...path] : path }
  })
}

/** What the links of a line name, and what it says beside their labels; a line that is but a name is a heading. */
function withLinks(
  { line, path }: Line,
  works: readonly CitedWork[],
  section: readonly string[],
): readonly CitedWork[] {
  const named = linkMentions(line.text, [...section, ...path])
  const titled = new Set(named.map(({ words }) => words).filter((label) => /\s/.test(label)))
  const links = line.text.links.filter((link) => titled.has(labelOf(line.text, link)))
  const beside = withoutLinks({ text: line.text.text, links }, ' ')
  return [...named, ...works.filter(({ title, words }) => title !== line.text.text.trim() && beside.includes(words))]
}

function titleLines({ title, alternativeTitles, named }: Session): readonly Line[] {
  const titles = title === null ? [] : [title, ...alternativeTitles]
  return titles.map((text) => {
    const line = { text: plain(text), isTitle: true, parent: null, explained: false }
    return { line, span: named, heading: null, path: [], told: null }
  })
}

function linesOf(block: Block, index: number, session: Session): readonly Line[] {
  const before = session.blocks[index - 1]
  const heading = before === undefined ? null : headingOver(block, before)
  if (block.kind === 'list') return itemLines(block.items, heading, heading?.text ?? null, [])
  const told = formOf(block, before, session)
  const line = { text: block.inline, isTitle: false, parent: heading?.text ?? null, explained: false }
  return [{ line, span: block, heading, path: [], told }]
}

function itemLines(
  items: readonly Item[],
  heading: Heading | null,
  parent: string | null,
  path: readonly string[],
): readonly Line[] {
  const texts = items.map(({ inline }) => inline.text.trim())
  return items.flatMap((item, index) => {
    const text = texts[index] ?? ''
    const explained = item.items.length > 0 || /^\p{Ll}/u.test(texts[index + 1] ?? '')
    const line = { text: item.inline, isTitle: false, parent, explained }
    const below = itemLines(item.items, heading, text, [...path, text.replace(/:$/, '').slice(0, 100)])
    return [{ line, span: item, heading, path: [...path, ...labelIn(text)], told: null }, ...below]
  })
}

/** The words before a title or a name in an item: "Ways Down" of "Ways Down: “Anchors of the Deep”", "Testing" of "Testing (QuickMoor)". */
function labelIn(text: string): readonly string[] {
  const label = /^(\p{Lu}[\p{L}\d &/'’-]{2,60}?)\s*(?::\s*["“*_]|\(\p{Lu}[^()]*\)$)/u.exec(text)?.[1]
  return label === undefined || cue.test(label) ? [] : [label]
}

/** Labels that cite and name no subject. */
const cue = /^(?:read|see|books?|papers?|links?|demo|notes?|refs?|references?|quote|tips?|also)$/i

/** A short line without an end right above a list on the same page is its heading; above a single line only with a colon. */
function headingOver(block: Block, above: Block): Heading | null {
  if (above.kind === 'list' || above.inline.links.length > 0 || block.startLine - above.endLine > 2) return null
  const text = above.inline.text.trim().replace(/\s*\([^()]*\)$/, '')
  const isShort = text.length <= 60 && text.split(/\s+/).length <= 4
  if (!isShort || !/^\p{L}[^@:]*[^@.,;!?]$/u.test(text) || (block.kind === 'paragraph' && !text.endsWith(':')))
    return null
  return { text: text.replace(/\s*:$/, ''), startLine: above.startLine }
}
