import { readOccasion } from '../constructs/event.ts'
import type { Format, Reading } from '../format.ts'
import { linesOf } from '../lines.ts'
import { isMarkdown } from '../markdown-marks.ts'
import { pagesOf } from '../sessions/deck-pages.ts'
import { readHead, sessionsOfDeck } from '../sessions/deck-sessions.ts'
import { eventOfTitle } from '../sessions/event-title.ts'
import { noteSessions } from '../sessions/note-sessions.ts'

/** The text of a deck of slides about an event: pages parted by runs of blank lines, a session's speaker on its pages. */
export const slideDeck: Format = {
  name: 'the text of a slide deck about an event',
  recognises(text) {
    if (isMarkdown(text)) return 0
    const pages = pagesOf(linesOf(text))
    const spoken = pages.slice(1).filter((page) => readHead(page) !== null)
    return pages.length >= 4 && spoken.length >= 2 ? 0.9 : 0
  },
  parse(text, draft): Reading {
    const lines = linesOf(text)
    const pages = pagesOf(lines)
    const title = pages[0]?.[0]?.text.trim() ?? null
    const event = title === null ? null : (eventOfTitle(title) ?? (readOccasion(title)?.year == null ? null : title))
    // The first page of a deck about an event tells who made the deck.
    const sessions = sessionsOfDeck(event === null ? pages : pages.slice(1))
    noteSessions(draft, { page: { part: null, lines }, event, sessions })
    return { kind: 'CONFERENCE_RECAP', title }
  },
}
