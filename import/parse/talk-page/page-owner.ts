/** Whose talks a page keeps, where neither a talk nor a biography on it says so. */
import { handlesIn } from '../constructs/bio.ts'
import { isPersonName, readNames } from '../constructs/person-name.ts'
import { sectionRole } from '../constructs/section-role.ts'
import { readSpeakers } from '../constructs/speaker-list.ts'
import { readSpeakersLine } from '../constructs/speakers-line.ts'
import type { Inline, Outline, Paragraph, Span } from '../outline.ts'
import { headingText } from '../placed-sections.ts'
import { isHeadingOfTalks } from './own-talks.ts'
import type { PersonAt } from './person-at.ts'

/**
 * The people whom the title of a page names ("Talks by Jane Doe", "Jane Doe | Talks", "Jane Doe"), or one of its first
 * paragraphs ("Slides of talks by Jane Doe", "by Jane Doe"), or else its author by the front matter, or whoever signs it in its
 * last line.
 */
export function pageOwners(outline: Outline): readonly PersonAt[] {
  const { sections, matter } = outline
  const heading = sections.find((section) => section.heading !== null)?.heading
  const opening = sections.flatMap(({ blocks }) => blocks).slice(0, 2)
  const titles = [...(heading == null ? [] : [heading]), ...matter.filter(({ label }) => label === 'title').map(worded)]
  const hasTalks = sections.some(({ heading: one }) => isHeadingOfTalks(one?.inline.text ?? ''))
  const told = titles.map((title) => ({ at: title, names: namesInTitle(title.inline.text, hasTalks) }))
  const described = matter.filter(({ label }) => /^(?:description|subtitle|tagline)$/.test(label)).map(worded)
  const said = [...described, ...opening.filter((block) => block.kind === 'paragraph')].map((at) => ({
    at,
    names: [...namesAfterTalks(at.inline.text), ...namesInByline(at.inline.text)],
  }))
  const authors = matter
    .filter(({ label }) => /^(?:authors?(?: name)?|speakers?(?: name)?)$/.test(label))
    .map((field) => ({ at: worded(field), names: readSpeakers(field.value.text, false).map(({ name }) => name) }))
  const found = [...told, ...said, ...authors].find(({ names }) => names.length > 0)
  return found === undefined ? signedBy(outline) : found.names.map((name) => owner(outline, found.at, name))
}

/** "Jane Doe, [@jane](…)", "by Jane Doe": a last line that is nothing but a name and how to find her. */
function signedBy(outline: Outline): readonly PersonAt[] {
  const last = outline.sections.at(-1)
  const line = last?.blocks.at(-1)
  const role = sectionRole(headingText(last?.heading ?? null) ?? '')
  if (line?.kind !== 'paragraph' || role === 'aside' || role === 'credits') return []
  const { text, links } = line.inline
  if (/^\W*with\s/i.test(text)) return []
  const [person, ...others] = text.length > 120 ? [] : (readSpeakersLine(text) ?? [])
  if (person === undefined || others.length > 0 || !(links.length > 0 || /^\W*by\s|@\w/i.test(text))) return []
  const handles = [...new Set([...person.handles, ...handlesIn(line.inline)])]
  return [{ ...owner(outline, line, person.name), handles }]
}

function worded(field: Outline['matter'][number]): Span & { readonly inline: Inline } {
  return { startLine: field.startLine, endLine: field.endLine, inline: field.value }
}

function namesInTitle(title: string, hasTalks: boolean): readonly string[] {
  const text = title.replace(/\s+/g, ' ').trim()
  const parts = text.split(/\s*[|·•:»]\s*|\s+[-–—]\s+/)
  const theirs = parts.map((part) => /^(\p{Lu}.+?)['’]s\s+(?:talks|presentations|slides)\b/iu.exec(part)?.[1])
  const written = /\bby\s+(\p{Lu}.+)$/u.exec(text)?.[1] ?? theirs.find((name) => name !== undefined)
  if (written !== undefined) return readNames(written)?.names ?? []
  const isOnly =
    (parts.length === 1 && hasTalks) || parts.some((part) => /\b(?:talks|presentations|speaking|slides)\b/i.test(part))
  return isOnly ? parts.filter(isPersonName).slice(0, 1) : []
}

/** "Slides and code of talks by Jane Doe." */
function namesAfterTalks(text: string): readonly string[] {
  const written =
    /^[^.\n]{0,80}\b(?:[Tt]alks|[Pp]resentations|[Ss]lides)\b[^.\n]{0,40}?\b(?:by|from)\s+(\p{Lu}[^.,\n(]{3,60})/u.exec(
      text,
    )?.[1]
  return readNames(written ?? '')?.names ?? []
}

/** "by Jane Doe" on a line of its own. */
function namesInByline(text: string): readonly string[] {
  const written = /^\s*by\s+(\p{Lu}[^\n]{3,80})$/imu.exec(text.slice(0, 200))
  return written?.index === 0 ? (readSpeakersLine(written[1] ?? '') ?? []).map(({ name }) => name) : []
}

function owner(outline: Outline, at: Span & { readonly inline: Inline }, name: string): PersonAt {
  const paragraph: Paragraph = { startLine: at.startLine, endLine: at.endLine, inline: at.inline, kind: 'paragraph' }
  return { name, handles: [], affiliations: [], outline, paragraph, path: [], rule: 'page-owner' }
}
