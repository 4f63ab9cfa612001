/** Notes an outline, whatever it was made from, as the kind of document that it turns out to be. */
import type { Draft } from './draft.ts'
import type { Reading } from './format.ts'
import { noteLinkProblems } from './link-problems.ts'
import type { Outline } from './outline.ts'
import { pageTitle } from './page-title.ts'
import { readPage } from './pages.ts'

/** Notes what an outline says; `what` names it to people where it says nothing ("this Markdown"). */
export function noteOutline(draft: Draft, outline: Outline, what: string): Reading {
  noteLinkProblems(draft, outline)
  const reading = readPage(draft, outline)
  if (reading !== null) return reading
  draft.problem(
    'NO_STATEMENT',
    null,
    `Expected a talk (“given at …”, its slides or its abstract), sessions of a conference, an episode of a podcast or a list of works, found none in ${what}`,
  )
  return { kind: 'OTHER', title: pageTitle(outline)?.text ?? null }
}
