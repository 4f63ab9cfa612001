import { readOccasion } from '../constructs/event.ts'
import type { Format, Reading } from '../format.ts'
import { linesOf } from '../lines.ts'
import { isMarkdown } from '../markdown-marks.ts'
import type { Block } from '../outline.ts'
import { eventOfTitle } from '../sessions/event-title.ts'
import { isDay, sessionsOfLines } from '../sessions/note-lines.ts'
import { noteSessions } from '../sessions/note-sessions.ts'
import { sessionHeads } from '../sessions/session-heads.ts'
import { textOutline } from '../text-outline.ts'

/** Notes of the sessions of a conference as plain text, perhaps with the page around them. */
export const conferenceNotes: Format = {
  name: 'notes of a conference (“Title - Speaker (Company)” and the like above what was said)',
  recognises(text) {
    if (isMarkdown(text)) return 0
    const lines = linesOf(text)
    if (titleIn(lines) === null && !lines.some((line) => isDay(line.trim()))) return 0
    return sessionHeads(blocksOf(lines)).size >= 2 ? 0.85 : 0
  },
  parse(text, draft): Reading {
    const lines = linesOf(text)
    const title = titleIn(lines)
    const event = title === null ? null : (eventOfTitle(title) ?? eventInFront(title))
    noteSessions(draft, { page: { part: null, lines }, event, sessions: sessionsOfLines(blocksOf(lines)) })
    return { kind: 'CONFERENCE_NOTES', title }
  },
}

/** The title of the notes is among the first lines that hold words; the page around them may say something before. */
function titleIn(lines: readonly string[]): string | null {
  const first = lines.filter((line) => line.trim() !== '').slice(0, 40)
  const told = first.find((line) => /\d{4}/.test(line) && eventOfTitle(line) !== null)?.trim()
  return told ?? (eventInFront(first[0] ?? '') === null ? null : (first[0]?.trim() ?? null))
}

/** The event with its year that stands before a colon or a dash in the first line: "HarborConf19 Oslo: Small Things". */
function eventInFront(line: string): string | null {
  const name =
    line
      .trim()
      .slice(0, 150)
      .split(/:\s|\s[-–—|]\s/)[0] ?? ''
  const occasion = name.split(/\s+/).length > 6 ? null : readOccasion(name)
  return occasion === null || occasion.year === null || !/\p{L}{3}/u.test(occasion.series ?? '') ? null : name
}

function blocksOf(lines: readonly string[]): readonly Block[] {
  return textOutline(lines, null).sections.flatMap((section) => section.blocks)
}
