/** Notes the sessions of an event: talks, who gave them, where, and what they mention. */
import { fold } from '../../../src/model/fold.ts'
import { datedOccasion, readOccasion } from '../constructs/event.ts'
import { isDeckAddress } from '../constructs/media.ts'
import type { Draft, Ref } from '../draft.ts'
import { stateAt } from '../lines.ts'
import { noteCitation } from '../note-citation.ts'
import { notePresentation } from '../note-presentation.ts'
import type { Page } from '../outline.ts'
import { ownVideo } from './own-video.ts'
import type { Session, SessionNotes } from './session.ts'
import { mentionsOf } from './session-lines.ts'

/** Notes all sessions. */
export function noteSessions(draft: Draft, notes: SessionNotes): void {
  const whole = notes.event === null ? null : datedOccasion(notes.event, notes.date ?? '')
  for (const session of notes.sessions) {
    const { page } = notes
    const { title, alternativeTitles, rule, section } = session
    const occasion = session.event === undefined ? whole : readOccasion(session.event)
    const named = stateAt(page, session.named, rule, section, title)
    const talk = draft.talk({ title, alternativeTitles, described: true }, named)
    const spoken = stateAt(page, session.spoken, rule, section, session.speakers[0]?.name ?? null)
    for (const speaker of session.speakers) draft.claim('GAVE', draft.person(speaker, spoken), talk, spoken)
    const alone = session.blocks.flatMap((block) => (block.kind === 'paragraph' ? ownVideo(block.inline) : []))
    const media = [...(session.media ?? []), ...alone]
    if (occasion !== null || media.length > 0) notePresentation(draft, talk, { occasion, version: null, media }, named)
    noteMentions(draft, notes, session, talk)
  }
  draft.dismiss(notes.page, { startLine: 1, endLine: notes.page.lines.length }, 'IGNORED', 'outside-sessions')
}

/** Notes what a session mentions, each work once however often a slide is shown again; later lines add their links. */
function noteMentions(draft: Draft, { page, linked = false }: SessionNotes, session: Session, talk: Ref): void {
  const noted = new Map<string, Ref>()
  const above = [...session.section, linked && session.title !== null ? session.title : headingOf(page, session)]
  for (const { works, span, path } of mentionsOf(session, linked)) {
    draft.dismiss(page, span, 'IGNORED', 'said-in-session')
    for (const work of works) {
      // Slides that are called as the talk are its own.
      if (fold(work.title) === fold(session.title ?? '') && work.links.some(({ url }) => isDeckAddress(url))) continue
      const known = noted.get(fold(work.title))
      if (known !== undefined) draft.add(known, { links: work.links, alternativeTitles: work.alternativeTitles })
      else {
        const statement = stateAt(page, span, 'mention', [...above, ...path], work.words)
        noted.set(fold(work.title), noteCitation(draft, talk, work, 'MENTIONS', statement))
      }
    }
  }
}

/** What stands above a session's notes: its title, or the first of the lines that name it where the title is not in that one. */
function headingOf(page: Page, { title, named }: Session): string {
  const line = page.lines[named.startLine - 1]?.trim() ?? ''
  return title !== null && line.includes(title) ? title : line || (title ?? '')
}
