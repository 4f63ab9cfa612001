/** The sessions of notes that go on line by line: "Day 1", then "Title - Speaker (Company)" above what was said. */
import { dayAndTime } from '../constructs/session-heading.ts'
import { tidyTitle } from '../constructs/title.ts'
import type { Block, Paragraph } from '../outline.ts'
import type { Session } from './session.ts'
import { type SessionHead, sessionHeads } from './session-heads.ts'

interface Growing extends Session {
  readonly blocks: Block[]
}

/** The sessions in the order of the notes; what stands before the first belongs to none. */
export function sessionsOfLines(blocks: readonly Block[]): readonly Session[] {
  const heads = sessionHeads(blocks)
  const sessions: Growing[] = []
  let section: readonly string[] = []
  let current: Growing | null = null
  /** Lines after "Day 2" that may be the title of a session whose speaker is not named. */
  let untold: Paragraph[] | null = null
  for (let place = 0; place < blocks.length; place += 1) {
    const block = blocks[place]
    if (block === undefined) break
    const text = block.kind === 'paragraph' ? block.inline.text.trim() : ''
    if (isDay(text)) {
      section = [text]
      current = null
      untold = []
      continue
    }
    const head: SessionHead | undefined = heads.get(place)
    const started: Growing | null = head === undefined ? null : startOf(head, current, section)
    if (started === null && untold !== null && block.kind === 'paragraph' && isTitleLike(text)) {
      untold.push(block)
      continue
    }
    const silent: Growing | null = untold === null || started !== null ? null : untoldSession(untold, section)
    untold = null
    current = started ?? silent ?? current
    if (started !== null || silent !== null) sessions.push(current as Growing)
    if (started === null) current?.blocks.push(block)
    else place += (head?.length ?? 1) - 1
  }
  return sessions
}

/** "Day 1", "Day Two", "First day:", "The last day - Oslo"; with a time and a title behind it the line is a session's. */
export function isDay(line: string): boolean {
  return (
    !dayAndTime.test(line) &&
    /^(?:day\s+(?:\d{1,2}|one|two|three|four|five)\b.{0,40}|(?:the )?(?:first|second|third|fourth|fifth|last) day(?:\s*[:(–—-].{0,40})?)$/i.test(
      line,
    )
  )
}

/** The session that a head begins; none where it names a speaker of the session it stands in, whose own work it is. */
function startOf(head: SessionHead, current: Session | null, section: readonly string[]): Growing | null {
  const again = head.speakers.some(({ name }) => current?.speakers.some((speaker) => speaker.name === name))
  const { title, speakers, named, spoken } = head
  const rule = head.length === 1 ? 'session-line' : 'session-lines'
  return again ? null : { title, speakers, alternativeTitles: [], named, spoken, rule, section, blocks: [] }
}

/** A session of the lines right after "Day 2": the one with a dash is its title, the others name it too. */
function untoldSession(lines: readonly Paragraph[], section: readonly string[]): Growing | null {
  const best = lines.find(({ inline }) => /\s[-–—]\s/.test(inline.text)) ?? lines[0]
  if (best === undefined) return null
  const alternativeTitles = lines.filter((line) => line !== best).map(({ inline }) => tidyTitle(inline.text))
  const title = tidyTitle(best.inline.text)
  const span = { startLine: lines[0]?.startLine ?? best.startLine, endLine: lines.at(-1)?.endLine ?? best.endLine }
  return {
    title,
    alternativeTitles,
    speakers: [],
    named: span,
    spoken: span,
    rule: 'session-title',
    section,
    blocks: [],
  }
}

function isTitleLike(line: string): boolean {
  return line.split(/\s+/).length <= 8 && /^[\p{Lu}\d"“]/u.test(line) && !/[.:;,!?]$/.test(line) && !/[()]/.test(line)
}
