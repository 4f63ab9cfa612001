/** The text of a talk's slides as an outline: its title page, and a section for each slide under the first line of that. */
import { linksInText } from '../bare-links.ts'
import { readSpeakerAndOccasion } from '../constructs/speaker-and-occasion.ts'
import { readSpeakersLine } from '../constructs/speakers-line.ts'
import { linesOfText, plain } from '../inline.ts'
import type { Block, Field, Outline, Paragraph, Section } from '../outline.ts'
import { type NumberedLine, pagesOf } from '../sessions/deck-pages.ts'
import { readBullet, textBlocks } from '../text-outline.ts'

/** The outline of a deck whose first page has a title above who speaks; null for any other text. */
export function deckOutline(lines: readonly string[]): Outline | null {
  const [first, ...others] = pagesOf(lines)
  const opening = first === undefined || others.length < 3 ? null : (titlePage(first) ?? titleAndSpeaker(first, others))
  if (opening === null) return null
  const sections: Section[] = [opening]
  for (const page of others.map(withWholeLines)) {
    const [head, ...rest] = page
    const last = sections.at(-1)
    if (head === undefined) continue
    if (isHeading(head.text)) sections.push({ heading: headingOf(head, 2), blocks: textBlocks(rest), tables: [] })
    else if (last !== undefined)
      sections[sections.length - 1] = { ...last, blocks: [...last.blocks, ...textBlocks(page)] }
  }
  return { part: null, lines, linked: true, matter: speakerOf(opening), sections }
}

/** The first line of a title page that says no more than who speaks, as fields; nothing where that names the occasion too. */
function speakerOf({ heading, blocks: [credits] }: Section): readonly Field[] {
  if (heading === null || credits?.kind !== 'paragraph' || readSpeakerAndOccasion(credits.inline.text) !== null)
    return []
  const [name] = linesOfText(credits.inline)
  const { startLine } = credits
  return [
    { ...heading, label: 'title', value: heading.inline },
    { startLine, endLine: startLine, label: 'speaker', value: name ?? credits.inline },
  ]
}

/** The title, what stands below it, and the lines that say who speaks and where as one paragraph. */
function titlePage(page: readonly NumberedLine[]): Section | null {
  const [title, ...rest] = page
  if (title === undefined || rest.length === 0 || rest.length > mostLines || !isHeading(title.text)) return null
  const from = rest.findIndex((_, index) => isCredits(rest.slice(index)))
  if (from < 0 || from > 3) return null
  const credits = rest.slice(from)
  const paragraph: Paragraph = {
    kind: 'paragraph',
    startLine: credits[0]?.line ?? title.line,
    endLine: credits.at(-1)?.line ?? title.line,
    inline: linksInText(credits.map(({ text }) => text.trim()).join('\n')),
  }
  const subtitle: readonly Block[] = textBlocks(rest.slice(0, from))
  return { heading: headingOf(title, 1), blocks: [paragraph, ...subtitle], tables: [] }
}

/** A first page that is nothing but a title, before a page on which a speaker stands with a handle. */
function titleAndSpeaker(
  page: readonly NumberedLine[],
  [next, ...others]: readonly (readonly NumberedLine[])[],
): Section | null {
  const [title] = page
  if (title === undefined || next === undefined || others.length < 3 || page.length > 2) return null
  const text = page.map((line) => line.text.trim()).join(' ')
  const name = next
    .slice(0, 3)
    .find((line) => readSpeakersLine(line.text.replace(/^(?:hi,? )?i(?:['’]m| am) /i, '')) !== null)
  const handle = next.some((line) => /(?:^|[\s(/])@\w{2,30}\b/.test(line.text))
  if (name === undefined || !handle || !isHeading(text)) return null
  const at = { startLine: name.line, endLine: name.line }
  return {
    heading: headingOf({ ...title, text }, 1),
    blocks: [{ kind: 'paragraph', ...at, inline: plain(name.text.trim()) }],
    tables: [],
  }
}

/** A title page holds no more lines below its title than these. */
const mostLines = 10

function isCredits(lines: readonly NumberedLine[]): boolean {
  const text = lines.map((line) => line.text.trim()).join('\n')
  return readSpeakerAndOccasion(text) !== null || (lines.length <= 5 && readSpeakersLine(lines[0]?.text ?? '') !== null)
}

/** A short line that is no bullet and no address. */
function isHeading(text: string): boolean {
  return (
    readBullet(text) === null &&
    text.trim().split(/\s+/).length <= 14 &&
    !/^\s*(?:\[?\d+[\].)]|https?:)|[.;,]\s*$/.test(text)
  )
}

/** The heading without the count of pages that share it: "References (2/3)", "References, continued". */
function headingOf({ text, line }: NumberedLine, level: number): Section['heading'] {
  const name = text
    .trim()
    .replace(/[\s,(–-]*(?:\(?\d{1,2}(?:\s*(?:\/|of)\s*\d{1,2})?\)|cont(?:inued|['’]?d)?\.?)\)?$/i, '')
  return { level, startLine: line, endLine: line, inline: plain(name === '' ? text.trim() : name) }
}

/** The lines of a page, those joined that were broken: within quotes, or before a word in lower case. */
function withWholeLines(page: readonly NumberedLine[]): readonly NumberedLine[] {
  const whole: NumberedLine[] = []
  for (const line of page) {
    const last = whole.at(-1)
    if (last !== undefined && isBroken(last.text, line.text))
      whole[whole.length - 1] = { ...last, text: `${last.text.trimEnd()} ${line.text.trim()}` }
    else whole.push(line)
  }
  return whole
}

function isBroken(line: string, next: string): boolean {
  if (readBullet(next) !== null || /^\s*(?:\[?\d+[\].)]|https?:)/.test(next) || line.length > 600) return false
  const isQuoted = (line.match(/["“”]/g)?.length ?? 0) % 2 === 1
  return isQuoted || (line.trim().length >= 40 && /^\s*\p{Ll}/u.test(next))
}
