import { fold } from '../../../src/model/fold.ts'
import { readTalkStatement } from '../constructs/talk-statement.ts'
import type { Outline } from '../outline.ts'
import type { PageKind } from '../page-kind.ts'
import { type PageTitle, pageTitle } from '../page-title.ts'
import { headingText, type PlacedSection, placed } from '../placed-sections.ts'
import { withSpeakerHeadings } from '../speaker-headings.ts'
import { fieldsOf } from '../talk-page/section-fields.ts'
import { withBoldHeadings } from './bold-headings.ts'
import {
  linedSessions,
  linkedSessions,
  listedSessions,
  programmeSessions,
  tabledSessions,
  wholeLists,
} from './listed-sessions.ts'
import { isDay } from './note-lines.ts'
import { noteSessions } from './note-sessions.ts'
import { dateOf, type NotesEvent, notesEvent } from './notes-event.ts'
import { isTimed, sessionsOfOutline } from './outline-sessions.ts'
import type { Session } from './session.ts'

/** Notes of the sessions of an event, or a recap of it: two sessions or more on a page that is called after it. */
export const notesPage: PageKind = (draft, outline) => {
  const title = pageTitle(outline)
  const told = notesEvent(outline, title)
  const sessions = tellsEvents(outline) ? [] : sessionsOf(outline, title, told)
  const event = told ?? impliedEvent(outline, title, sessions)
  if (event === null || sessions.length < 2) return null
  const named = generic.test(event.event) ? null : event.event
  noteSessions(draft, { page: outline, event: named, date: event.date, linked: true, sessions })
  const isRecap = /\b(?:recap|summary|highlights|takeaways|report|wrap)\b/i.test(title?.text ?? '')
  return { kind: isRecap ? 'CONFERENCE_RECAP' : 'CONFERENCE_NOTES', title: title?.text ?? null }
}

/** Words of titles that name no event. */
const generic = /^(?:the |our |my )?(?:lightning|keynotes?|sessions?|conferences?|talks?|notes|day|meetups?|events?)$/i

/** A page on which talks name their own events is no page of notes. */
function tellsEvents({ sections }: Outline): boolean {
  return sections.some(
    (section) =>
      fieldsOf(section).some(({ kind }) => kind === 'event') ||
      section.blocks.some((block) => block.kind === 'paragraph' && readTalkStatement(block.inline) !== null),
  )
}

/** Sessions under headings, else under lines in bold, else in tables and, on a page of the event that is `told`, in lists. */
function sessionsOf(outline: Outline, title: PageTitle | null, told: NotesEvent | null): readonly Session[] {
  const sure = told?.sure === true
  const isTitle = (section: { readonly heading: unknown }): boolean =>
    title?.section != null && section.heading === title.section.heading
  const headed: readonly PlacedSection[] = placed(withSpeakerHeadings(outline.sections), isTitle)
  const found = [
    () => withListed(sessionsOfOutline(headed, told !== null), headed),
    () => (told === null ? [] : linedSessions(headed)),
    () => sessionsOfOutline(placed(withBoldHeadings(outline.sections), isTitle)),
    () => tabledSessions(headed),
    () =>
      sure
        ? listedSessions(headed)
        : told === null || ofReading.test(title?.text ?? '')
          ? []
          : programmeSessions(headed),
    () => (sure ? linkedSessions(headed) : []),
  ]
  for (const read of found) {
    const sessions = read()
    const spoken = sessions.filter(({ speakers }) => speakers.length > 0)
    if (spoken.length >= 2 || ((sure || isProgramme(headed, told)) && sessions.length >= 2)) return sessions
  }
  return []
}

/** The sessions under headings, and those that lists beside them name: "What I missed" above "[Title](…) by Jane Doe". */
function withListed(sessions: readonly Session[], sections: readonly PlacedSection[]): readonly Session[] {
  const taken = new Set<object>(sessions.flatMap(({ named, blocks }) => [named, ...blocks]))
  const spoken = sessions.filter(({ speakers }) => speakers.length > 0)
  if (spoken.length < 2) return sessions
  const isFree = ({ heading, blocks }: PlacedSection): boolean =>
    (heading === null || !taken.has(heading)) && !blocks.some((block) => taken.has(block))
  return [...sessions, ...wholeLists(sections.filter(isFree))]
}

/** A page that is called after an event and has headings with the times of sessions. */
function isProgramme(sections: readonly PlacedSection[], told: NotesEvent | null): boolean {
  return told !== null && sections.filter(isTimed).length >= 2
}

/** Titles of lists of what was read in a year. */
const ofReading = /\b(?:read(?:ing|s)?|papers?|books?|articles?|list|links|library|bibliography|favou?rites?)\b/i

/** Where the page only has its name: sessions by several people below a title that may be that of an event. */
function impliedEvent(outline: Outline, title: PageTitle | null, sessions: readonly Session[]): NotesEvent | null {
  const people = new Set(sessions.flatMap(({ speakers }) => speakers.map(({ name }) => fold(name))))
  const hasDays = outline.sections.some(({ heading }) => isDay(headingText(heading) ?? ''))
  const named = sessions.filter(({ rule, speakers }) => speakers.length > 0 && /^session-(?:heading|line)$/.test(rule))
  const isName = title !== null && /^\p{Lu}/u.test(title.text) && title.text.split(/\s+/).length <= 5
  if (title === null || people.size < 2 || (!hasDays && !(isName && named.length >= 2))) return null
  return { event: title.text, date: dateOf(outline, title), sure: false }
}
