import { readTalkStatement } from '../constructs/talk-statement.ts'
import type { Format, Reading } from '../format.ts'
import { plain } from '../inline.ts'
import { linesOf } from '../lines.ts'
import { isMarkdown } from '../markdown-marks.ts'
import { noteTalkPage } from '../talk-page/note-talk-page.ts'
import { textOutline } from '../text-outline.ts'

/** A README copied as text: bullets and paragraphs are there, headings, links and levels are not. */
export const readmeText: Format = {
  name: 'the text of a README without its links',
  recognises(text) {
    if (isMarkdown(text)) return 0
    const first = text.trimStart().slice(0, 1000).split('\n').slice(0, 3)
    return first.some((line) => readTalkStatement(plain(line)) !== null) ? 0.8 : 0
  },
  parse(text, draft): Reading {
    const outline = textOutline(linesOf(text), null)
    if (noteTalkPage(draft, outline) === 0)
      draft.problem('NO_STATEMENT', null, 'Expected a talk (“accompanying repository for …”), found none in this text')
    return { kind: 'TALK_PAGE', title: null }
  },
}
