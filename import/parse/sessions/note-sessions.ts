/** Notes the sessions of an event: talks, who gave them, where, and what they mention. */
import { fold } from '../../../src/model/fold.ts'
import type { CitedWork } from '../constructs/cited-work.ts'
import { datedOccasion } from '../constructs/event.ts'
import { linkMentions } from '../constructs/link-mentions.ts'
import { type MentionContext, readMentions } from '../constructs/mentions.ts'
import { isPersonName } from '../constructs/person-name.ts'
import { readSessionLine } from '../constructs/speaker-line.ts'
import type { Draft, Ref } from '../draft.ts'
import { stateAt } from '../lines.ts'
import { noteCitation } from '../note-citation.ts'
import { notePresentation } from '../note-presentation.ts'
import type { Block, Inline, Item, Page, Paragraph, Span } from '../outline.ts'
import { ownVideo } from './own-video.ts'
import type { Session, SessionNotes } from './session.ts'

/** Notes all sessions. */
export function noteSessions(draft: Draft, notes: SessionNotes): void {
  const occasion = notes.event === null ? null : datedOccasion(notes.event, notes.date ?? '')
  for (const session of notes.sessions) {
    const { page } = notes
    const { title, alternativeTitles, rule, section } = session
    const named = stateAt(page, session.named, rule, section, title)
    const talk = draft.talk({ title, alternativeTitles, described: true }, named)
    const spoken = stateAt(page, session.spoken, rule, section, session.speakers[0]?.name ?? null)
    for (const speaker of session.speakers) draft.claim('GAVE', draft.person(speaker, spoken), talk, spoken)
    const alone = session.blocks.flatMap((block) => (block.kind === 'paragraph' ? ownVideo(block.inline) : []))
    const media = [...(session.media ?? []), ...alone]
    if (occasion !== null || media.length > 0) notePresentation(draft, talk, { occasion, version: null, media }, named)
    noteMentions(draft, notes, session, talk)
  }
}

/** Notes what a session mentions, each work once however often a slide is shown again. */
function noteMentions(draft: Draft, { page, linked = false }: SessionNotes, session: Session, talk: Ref): void {
  const seen = new Set<string>()
  const note = (works: readonly CitedWork[], span: Span, section: readonly string[]): void => {
    for (const work of works) {
      if (seen.has(fold(work.title))) continue
      seen.add(fold(work.title))
      noteCitation(draft, talk, work, 'MENTIONS', stateAt(page, span, 'mention', section, work.words))
    }
  }
  const visit = (items: readonly Item[], parent: string | null, path: readonly string[]): void => {
    const texts = items.map(({ inline }) => inline.text.trim())
    items.forEach((item, index) => {
      const explained = item.items.length > 0 || /^\p{Ll}/u.test(texts[index + 1] ?? '')
      note(mentionsIn(item.inline, { parent, explained }, linked, path), item, path)
      const name = item.inline.text.trim().replace(/:$/, '')
      visit(item.items, item.inline.text.trim(), [...path, name.slice(0, 100)])
    })
  }
  const section = [...session.section, headingOf(page, session)]
  session.blocks.forEach((block, index) => {
    if (block.kind === 'list') visit(block.items, null, section)
    else note(mentionedBy(block, session.blocks[index - 1], session, linked, section), block, section)
  })
}

/** What stands above a session's notes: its title, or the line of its speaker. */
function headingOf(page: Page, { title, named }: Session): string {
  return title ?? page.lines[named.startLine - 1]?.trim() ?? ''
}

/** What a line mentions; the session's own recording is none of it. */
function mentionedBy(
  line: Paragraph,
  before: Block | undefined,
  session: Session,
  linked: boolean,
  section: readonly string[],
): readonly CitedWork[] {
  if (ownVideo(line.inline).length > 0) return []
  const works = [...ownWorks(line, session), ...messageOf(line, before)]
  return works.length > 0 ? works : mentionsIn(line.inline, { parent: null, explained: false }, linked, section)
}

/** What a text mentions. Where links have labels, those of links come first, and a line that is but a name is a heading. */
function mentionsIn(
  text: Inline,
  context: MentionContext,
  linked: boolean,
  section: readonly string[],
): readonly CitedWork[] {
  if (!linked) return readMentions(text, context)
  const said = readMentions({ ...text, links: [] }, context).filter(({ title }) => title !== text.text.trim())
  return [...linkMentions(text, section), ...said]
}

/** "Title - Jane Doe" within Jane Doe's own session is a work of hers, not another session. */
function ownWorks({ inline }: Paragraph, { speakers }: Session): readonly CitedWork[] {
  const line = readSessionLine(inline.text)
  if (line === null || !line.speakers.some(({ name }) => speakers.some((speaker) => speaker.name === name))) return []
  const authors = line.speakers.map(({ name }) => name)
  return [{ title: line.title, kind: 'OTHER', authors, links: [], alternativeTitles: [], words: line.title }]
}

/** The words below "Jane Doe @jane" on a slide: a message of hers that is shown. */
function messageOf({ inline }: Paragraph, before: Block | undefined): readonly CitedWork[] {
  const name =
    before?.kind === 'paragraph' ? /^(.{3,60}?)\s+@\w{1,30}$/.exec(before.inline.text.trim())?.[1] : undefined
  const title = inline.text.trim()
  if (name === undefined || !isPersonName(name) || title.split(/\s+/).length < 4) return []
  return [{ title, kind: 'OTHER', authors: [name], links: [], alternativeTitles: [], words: title }]
}
