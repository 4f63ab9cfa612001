/** The kinds of pages that are told apart, in the order in which they are tried. */
import type { Draft } from './draft.ts'
import type { Reading } from './format.ts'
import { meetupPost } from './meetup/note-post.ts'
import type { Outline } from './outline.ts'
import type { PageKind } from './page-kind.ts'
import { episodePage } from './podcast/episode-page.ts'
import { citingPost } from './reading-list/citing-post.ts'
import { readingList } from './reading-list/reading-list.ts'
import { shortPost } from './reading-list/short-post.ts'
import { notesPage } from './sessions/notes-page.ts'
import { talkNotes } from './sessions/talk-notes.ts'
import { talkPage } from './talk-page/talk-page.ts'

const kinds: readonly PageKind[] = [
  episodePage,
  notesPage,
  meetupPost,
  talkPage,
  talkNotes,
  readingList,
  citingPost,
  shortPost,
]

/** Notes what a page says, as the first kind reads it that the page is of; null where it is of none, and nothing is noted. */
export function readPage(draft: Draft, outline: Outline): Reading | null {
  for (const kind of kinds) {
    const reading = kind(draft, outline)
    if (reading !== null) return reading
  }
  return null
}
