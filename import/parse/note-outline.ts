/** Notes an outline, whatever it was made from, as the kind of document that it turns out to be. */
import type { Draft } from './draft.ts'
import type { Reading } from './format.ts'
import { noteLinkProblems } from './link-problems.ts'
import type { Outline } from './outline.ts'
import { noteTalkPage } from './talk-page/note-talk-page.ts'

/** Notes what an outline says; `what` names it to people where it says nothing ("this Markdown"). */
export function noteOutline(draft: Draft, outline: Outline, what: string): Reading {
  noteLinkProblems(draft, outline)
  const talks = noteTalkPage(draft, outline)
  if (talks === 0)
    draft.problem(
      'NO_STATEMENT',
      null,
      `Expected a talk (“given at …”, its slides or its abstract), found none in ${what}`,
    )
  return { kind: talks === 0 ? 'OTHER' : 'TALK_PAGE', title: titleOf(outline) }
}

/** The first heading. */
function titleOf({ sections }: Outline): string | null {
  const heading = sections.find((section) => section.heading !== null)?.heading
  return heading?.inline.text.replace(/\s+/g, ' ').trim() || null
}
