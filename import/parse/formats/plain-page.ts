import type { Format, Reading } from '../format.ts'
import { plain } from '../inline.ts'
import { linesOf } from '../lines.ts'
import { isMarkdown } from '../markdown-marks.ts'
import type { Outline, Section } from '../outline.ts'
import { readingList } from '../reading-list/reading-list.ts'
import { notesPage } from '../sessions/notes-page.ts'
import { textBlocks, textOutline } from '../text-outline.ts'

/** The text of a recap or a reading list of which nothing but its title, its paragraphs and its bullets are left. */
export const plainPage: Format = {
  name: 'the text of a recap or a reading list under its title',
  recognises(text) {
    return isMarkdown(text) || titleIn(text) === null ? 0 : 0.05
  },
  parse(text, draft): Reading {
    const lines = linesOf(text)
    const [title, ...rest] = lines
      .map((line, index) => ({ text: line, line: index + 1 }))
      .filter(({ text: words }) => words.trim() !== '')
    const at = { startLine: title?.line ?? 1, endLine: title?.line ?? 1 }
    const section: Section = {
      heading: { level: 1, ...at, inline: plain(title?.text.trim() ?? '') },
      blocks: textBlocks(rest),
      tables: [],
    }
    const outline: Outline = { part: null, lines, linked: true, matter: [], sections: [section] }
    const reading = notesPage(draft, outline) ?? readingList(draft, textOutline(lines, null))
    if (reading !== null) return reading
    draft.problem(
      'NO_STATEMENT',
      null,
      'Expected talks that a recap of an event tells of or works that a list names, found none in this text',
    )
    return { kind: 'OTHER', title: null }
  },
}

/** The first line of a text where it is short and no sentence, and more stands below it. */
function titleIn(text: string): string | null {
  const [, title = '', rest = ''] = /^\s*(\S[^\n]{3,118}[^\s.,;:])[ \t]*\n([\s\S]{0,500})/.exec(text) ?? []
  return /^["“]?[\p{Lu}\d]/u.test(title) && title.split(/\s+/).length <= 14 && rest.trim() !== '' ? title : null
}
