/** Sessions of an event as notes and slide decks about it have them. */
import type { Media } from '../constructs/media.ts'
import type { Speaker } from '../constructs/speaker-line.ts'
import type { Block, Page, Span } from '../outline.ts'

/** One session: the lines that name it and what the notes hold of it. `title` is null where only the speaker is named. */
export interface Session {
  readonly title: string | null
  readonly alternativeTitles: readonly string[]
  readonly speakers: readonly Speaker[]
  /** The line of the title, or else of the speaker. */
  readonly named: Span
  /** The line of the speaker. */
  readonly spoken: Span
  readonly rule: string
  readonly section: readonly string[]
  readonly blocks: readonly Block[]
  /** The event of which a heading above it tells, on a page about several. */
  readonly event?: string
  /** What the session left behind, where the notes link to it apart from what was said. */
  readonly media?: readonly Media[]
}

/** A session that stands in one place, which names it and its speakers. */
export function sessionAt(
  { startLine, endLine }: Span,
  told: Pick<Session, 'title' | 'speakers' | 'rule' | 'section' | 'media' | 'blocks'>,
): Session {
  const span = { startLine, endLine }
  return { ...told, alternativeTitles: [], named: span, spoken: span }
}

/** Notes about an event; `date` is that of the event where its name has none. */
export interface SessionNotes {
  readonly page: Page
  readonly event: string | null
  readonly date?: string
  /** Whether the notes have links with labels, so that what a link is called is the name of a work. */
  readonly linked?: boolean
  readonly sessions: readonly Session[]
}
