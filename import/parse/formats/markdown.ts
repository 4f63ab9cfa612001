import type { Draft } from '../draft.ts'
import type { Format, Reading } from '../format.ts'
import { linesOf } from '../lines.ts'
import { noteLinkProblems } from '../link-problems.ts'
import { markdownOutline } from '../markdown-outline.ts'
import { noteTalkPage } from '../talk-page/note-talk-page.ts'

/** Markdown, above all the README beside the slides of a talk. */
export const markdown: Format = {
  name: 'Markdown',
  recognises(text) {
    const marks = signs.filter((sign) => sign.test(text)).length
    return marks === 0 ? 0 : Math.min(0.5, 0.3 + marks / 10)
  },
  parse(text, draft): Reading {
    const outline = markdownOutline(linesOf(text), null)
    noteLinkProblems(draft, outline)
    const talks = noteTalkPage(draft, outline)
    return { kind: talks === 0 ? nothingSaid(draft) : 'TALK_PAGE', title: titleOf(outline) }
  },
}

/** A heading, a link, a list, front matter, a fence. */
const signs = [
  /^ {0,3}#{1,6} {0,4}[^\s#]/m,
  /\[[^\]\n]{0,200}\]\([^\s()]*\)/,
  /^ {0,12}[-*+] {1,4}\S/m,
  /^(?:---|\+\+\+)\n/,
  /^```/m,
]

function nothingSaid(draft: Draft): 'OTHER' {
  draft.problem(
    'NO_STATEMENT',
    null,
    'Expected a talk (“given at …”, its slides or its abstract), found none in this Markdown',
  )
  return 'OTHER'
}

function titleOf(outline: ReturnType<typeof markdownOutline>): string | null {
  return (
    outline.sections
      .find(({ heading }) => heading !== null)
      ?.heading?.inline.text.replace(/\s+/g, ' ')
      .trim() || null
  )
}
