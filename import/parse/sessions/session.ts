/** Sessions of an event as notes and slide decks about it have them. */
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
}

/** Notes about an event. */
export interface SessionNotes {
  readonly page: Page
  readonly event: string | null
  readonly sessions: readonly Session[]
}
