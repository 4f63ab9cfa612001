import type { PageKind } from '../page-kind.ts'
import { pageTitle } from '../page-title.ts'
import { withSpeakerHeadings } from '../speaker-headings.ts'
import { withByline } from './byline.ts'
import { noteTalkPage } from './note-talk-page.ts'

/** A page about one or more talks. */
export const talkPage: PageKind = (draft, outline) => {
  const talks = noteTalkPage(draft, { ...outline, sections: withByline(withSpeakerHeadings(outline.sections)) })
  return talks === 0 ? null : { kind: 'TALK_PAGE', title: pageTitle(outline)?.text ?? null }
}
