import type { Format, Reading } from '../format.ts'
import { linesOf } from '../lines.ts'
import { isMarkdown } from '../markdown-marks.ts'
import { deckOutline } from '../talk-page/deck-outline.ts'
import { noteTalkPage } from '../talk-page/note-talk-page.ts'

/** The text of the slides of one talk: a title page with who speaks and where, then a page for each slide. */
export const talkDeck: Format = {
  name: 'the text of the slides of a talk (a title page with who speaks, then a page for each slide)',
  recognises: (text) => (isMarkdown(text) || deckOutline(linesOf(text)) === null ? 0 : 0.88),
  parse(text, draft): Reading {
    const outline = deckOutline(linesOf(text))
    if (outline === null || noteTalkPage(draft, outline) === 0)
      draft.problem(
        'NO_STATEMENT',
        null,
        'Expected a title page that names a talk and its speaker, found none in this text',
      )
    return { kind: 'TALK_PAGE', title: outline?.sections[0]?.heading?.inline.text ?? null }
  },
}
