import type { Format, Reading } from '../format.ts'
import { linesOf } from '../lines.ts'
import { noteLinkProblems } from '../link-problems.ts'
import { markdownOutline } from '../markdown-outline.ts'
import { pageTitle } from '../page-title.ts'
import { readPage } from '../pages.ts'

/** Markdown: the README beside the slides of a talk, notes of a conference, a reading list, a post with front matter. */
export const markdown: Format = {
  name: 'Markdown',
  recognises(text) {
    const marks = signs.filter((sign) => sign.test(text)).length
    return marks === 0 ? 0 : Math.min(0.5, 0.3 + marks / 10)
  },
  parse(text, draft): Reading {
    const outline = markdownOutline(linesOf(text), null)
    noteLinkProblems(draft, outline)
    const reading = readPage(draft, outline)
    if (reading !== null) return reading
    draft.problem(
      'NO_STATEMENT',
      null,
      'Expected a talk (“given at …”, its slides or its abstract), sessions of a conference, an episode of a podcast or a list of works, found none in this Markdown',
    )
    return { kind: 'OTHER', title: pageTitle(outline)?.text ?? null }
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
