/** The sessions of notes that go on line by line: "Day 1", then "Title - Speaker (Company)" above what was said. */
import { readSessionLine } from '../constructs/speaker-line.ts'
import { tidyTitle } from '../constructs/title.ts'
import type { Block, Paragraph } from '../outline.ts'
import type { Session } from './session.ts'

interface Growing extends Session {
  readonly blocks: Block[]
}

/** The sessions in the order of the notes; what stands before the first belongs to none. */
export function sessionsOfLines(blocks: readonly Block[]): readonly Session[] {
  const sessions: Growing[] = []
  let section: readonly string[] = []
  let current: Growing | null = null
  /** Lines after "Day 2" that may be the title of a session whose speaker is not named. */
  let untold: Paragraph[] | null = null
  for (const block of blocks) {
    const text = block.kind === 'paragraph' ? block.inline.text.trim() : ''
    if (block.kind === 'paragraph' && isDay(text)) {
      section = [text]
      current = null
      untold = []
      continue
    }
    const started: Growing | null = block.kind === 'paragraph' ? startOf(block, current, section) : null
    if (started === null && untold !== null && block.kind === 'paragraph' && isTitleLike(text)) {
      untold.push(block)
      continue
    }
    const silent: Growing | null = untold === null || started !== null ? null : untoldSession(untold, section)
    untold = null
    current = started ?? silent ?? current
    if (started !== null || silent !== null) sessions.push(current as Growing)
    if (started === null) current?.blocks.push(block)
  }
  return sessions
}

/** "Day 1", "Day Two". */
export function isDay(line: string): boolean {
  return /^day\s+(?:\d{1,2}|one|two|three|four|five)\b.{0,40}$/i.test(line)
}

function startOf(paragraph: Paragraph, current: Session | null, section: readonly string[]): Growing | null {
  const line = readSessionLine(paragraph.inline.text)
  if (line === null) return null
  const again = line.speakers.some(({ name }) => current?.speakers.some((speaker) => speaker.name === name))
  const { title, speakers } = line
  return again ? null : newSession({ title, speakers, alternativeTitles: [] }, paragraph, 'session-line', section)
}

/** A session of the lines right after "Day 2": the one with a dash is its title, the others name it too. */
function untoldSession(lines: readonly Paragraph[], section: readonly string[]): Growing | null {
  const best = lines.find(({ inline }) => /\s[-–—]\s/.test(inline.text)) ?? lines[0]
  if (best === undefined) return null
  const alternativeTitles = lines.filter((line) => line !== best).map(({ inline }) => tidyTitle(inline.text))
  const title = tidyTitle(best.inline.text)
  return newSession({ title, speakers: [], alternativeTitles }, best, 'session-title', section)
}

function newSession(
  named: Pick<Session, 'title' | 'speakers' | 'alternativeTitles'>,
  span: Paragraph,
  rule: string,
  section: readonly string[],
): Growing {
  const { startLine, endLine } = span
  return { ...named, named: { startLine, endLine }, spoken: { startLine, endLine }, rule, section, blocks: [] }
}

function isTitleLike(line: string): boolean {
  return line.split(/\s+/).length <= 8 && /^[\p{Lu}\d"“]/u.test(line) && !/[.:;,!?]$/.test(line) && !/[()]/.test(line)
}
