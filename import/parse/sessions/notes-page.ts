import { fold } from '../../../src/model/fold.ts'
import { dateIn, readOccasion, yearIn } from '../constructs/event.ts'
import { readSessionHeading } from '../constructs/session-heading.ts'
import { isToldOf } from '../constructs/speaker-line.ts'
import { leadingDate, namesEvent } from '../constructs/talk-entry.ts'
import { readTalkStatement } from '../constructs/talk-statement.ts'
import type { Outline } from '../outline.ts'
import type { PageKind } from '../page-kind.ts'
import { type PageTitle, pageTitle } from '../page-title.ts'
import { headingText, type PlacedSection, placed } from '../placed-sections.ts'
import { withSpeakerHeadings } from '../speaker-headings.ts'
import { listsMine } from '../talk-page/own-talks.ts'
import { fieldsOf } from '../talk-page/section-fields.ts'
import { announcedSessions } from './announced-sessions.ts'
import { withBoldHeadings, withLinesParted } from './bold-headings.ts'
import { hasDaysWithKeynote, levelBelowDays } from './day-headings.ts'
import { withFaceHeadings } from './face-headings.ts'
import { withHouses } from './houses.ts'
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
import { quotedTalks, withQuotedTalks } from './quoted-talks.ts'
import type { Session } from './session.ts'
import { toldSessions } from './told-sessions.ts'

/** Notes of the sessions of an event, or a recap of it: two sessions or more on a page that is called after it. */
export const notesPage: PageKind = (draft, outline) => {
  if (outline.sections.some(listsMine) || spansMonths(outline)) return null
  const title = pageTitle(outline)
  const told = notesEvent(outline, title) ?? severalEvents(outline, title)
  // Slides are those of one talk, whoever their headings name, but where their title is that of a recap.
  if (outline.slides === true && told === null) return null
  const sessions = withHouses(
    outline,
    tellsEvents(outline) ? besideOwn(outline, told) : sessionsOf(outline, title, told),
  )
  const ofNone = title === null || sessions.some(({ named }) => named.startLine === title.at.startLine)
  const event = told ?? (ofNone ? null : impliedEvent(outline, title, sessions))
  const isFew = sessions.length < 2 && sessions[0]?.rule !== 'spoken-talk'
  if (isFew || (event === null && !(ofNone && (areSpoken(outline, sessions) || isParted(outline))))) return null
  const isOfOne = new Set(sessions.flatMap((session) => session.event ?? [])).size < 2
  const named = event === null || !isOfOne || generic.test(event.event) ? null : event.event
  const placed = sessions.map((session) => ({ ...session, ...eventAbove(session, named) }))
  noteSessions(draft, { page: outline, event: named, date: event?.date ?? '', linked: true, sessions: placed })
  const isRecap = /\b(?:recap|summary|highlights|takeaways|report|wrap)\b/i.test(title?.text ?? '')
  return { kind: isRecap ? 'CONFERENCE_RECAP' : 'CONFERENCE_NOTES', title: title?.text ?? null }
}

/**
 * Whether a page without a title is notes all the same: three sessions or more, or nothing but two, most of them by people of
 * some house or with a recording.
 */
function areSpoken({ sections }: Outline, sessions: readonly Session[]): boolean {
  const spoken = sessions.filter(({ speakers }) => speakers.length > 0)
  const told = spoken.filter(
    ({ speakers, media = [] }) => media.some(({ role }) => role === 'video') || speakers.some(isToldOf),
  )
  const lines = new Set(spoken.map(({ named }) => named.startLine))
  const ranks = sections.flatMap(({ heading }) =>
    heading !== null && lines.has(heading.startLine) ? [heading.level] : [],
  )
  const headings = sections.filter(({ heading }) => (heading?.level ?? 7) <= Math.min(2, ...ranks)).length
  const least = spoken.length === headings ? 2 : 3
  return told.length >= least && told.length * 2 >= spoken.length && spoken.length * 3 >= headings
}

/** Whether the headings of a page begin with dates further apart than the days of one event. */
function spansMonths({ sections }: Outline): boolean {
  const months = sections.flatMap(({ heading }) => {
    const { year, month } = dateIn(leadingDate(heading?.inline.text.slice(0, 100) ?? '')?.date ?? '')
    return year === null || month === null ? [] : [year * 12 + month]
  })
  return months.length >= 2 && Math.max(...months.slice(0, 500)) - Math.min(...months.slice(0, 500)) > 1
}

/** Whether a page has the days of an event that it does not name. */
function isParted({ sections }: Outline): boolean {
  return hasDaysWithKeynote(placed(sections, () => false))
}

/** Notes of several events, each under a heading with its name and its year: a page that has none of its own. */
function severalEvents({ sections }: Outline, title: PageTitle | null): NotesEvent | null {
  const isNotes = /\bnotes\b/i.test(title?.text ?? '')
  const named = isNotes && sections.some(({ heading }) => heading !== null && isEvent(heading.inline.text))
  return named ? { event: 'events', date: '', sure: true } : null
}

function isEvent(heading: string): boolean {
  const occasion = readOccasion(heading)
  return occasion?.year != null && namesEvent(occasion.series ?? '') && !isDay(heading)
}

/** The event with its year that the headings above a session name, or the year of the event after which the page is `named`. */
function eventAbove({ section }: Session, named: string | null): Pick<Session, 'event'> {
  const event = section.findLast(isEvent)
  const year = section.findLast((heading) => /^\s*20\d\d\s*$/.test(heading))
  if (event !== undefined) return { event }
  return year === undefined || named === null || yearIn(named) !== null ? {} : { event: `${named} ${year.trim()}` }
}

/** Words of titles that name no event. */
const generic =
  /^(?:the |our |my )?(?:logs?|lightning|keynotes?|sessions?|conferences?|talks?|notes|day|meetups?|events?)$/i

/** A page on which talks name their own events is no page of notes. */
function tellsEvents({ sections }: Outline): boolean {
  return sections.some(
    (section) =>
      fieldsOf(section).some(({ kind }) => kind === 'event') ||
      section.blocks.some((block) => block.kind === 'paragraph' && readTalkStatement(block.inline) !== null),
  )
}

/** The sessions of a page that tells of its writer's own talk, where it announces others of the same event with their speakers. */
function besideOwn({ sections }: Outline, told: NotesEvent | null): readonly Session[] {
  const found = told === null ? [] : announcedSessions(placed(sections, () => false))
  return found.filter(({ speakers }) => speakers.length > 0).length >= 2 ? found : []
}

/** Sessions under headings, else under lines in bold, else in tables and, on a page of the event that is `told`, in lists. */
function sessionsOf(outline: Outline, title: PageTitle | null, told: NotesEvent | null): readonly Session[] {
  const sure = told?.sure === true
  const isTitle = (section: { readonly heading: unknown }): boolean =>
    title?.section != null && section.heading === title.section.heading
  const headed: readonly PlacedSection[] = placed(withSpeakerHeadings(withFaceHeadings(outline.sections)), isTitle)
  const found = [
    () =>
      withQuotedTalks(
        withListed(sessionsOfOutline(headed, told !== null), headed),
        told === null ? [] : quotedTalks(headed),
      ),
    () => (told === null ? [] : linedSessions(headed)),
    () => sessionsOfOutline(placed(withBoldHeadings(withLinesParted(outline.sections)), isTitle)),
    () => tabledSessions(headed),
    () =>
      sure
        ? listedSessions(headed)
        : told === null || ofReading.test(title?.text ?? '')
          ? []
          : programmeSessions(headed),
    () => (sure ? linkedSessions(headed) : []),
    () => (told !== null || isCalledAfterEvent(title) ? toldSessions(headed) : []),
  ]
  for (const read of found) {
    const sessions = read()
    const spoken = sessions.filter(({ speakers }) => speakers.length > 0)
    if (spoken.length >= 2 || ((sure || isProgramme(headed, told)) && sessions.length >= 2)) return sessions
  }
  return told === null ? [] : announcedSessions(headed)
}

/** Whether a title is the name of an event and of no list of talks. */
function isCalledAfterEvent(title: PageTitle | null): boolean {
  const text = title?.text ?? ''
  return namesEvent(text) && !ofReading.test(text) && !/\b(?:talks?|videos?|best|great|watch|podcasts?)\b/i.test(text)
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

/** A page that is called after an event and has headings with the times of sessions or below those of its days. */
function isProgramme(sections: readonly PlacedSection[], told: NotesEvent | null): boolean {
  const isOrdered = sections.filter(isTimed).length >= 2 || levelBelowDays(sections) !== null
  return (told !== null && isOrdered) || hasDaysWithKeynote(sections)
}

/** Titles of lists of what was read in a year. */
const ofReading = /\b(?:read(?:ing|s)?|papers?|books?|articles?|list|links|library|bibliography|favou?rites?)\b/i

/** Where the page only has its name: sessions by several people below a title that may be that of an event. */
function impliedEvent(outline: Outline, title: PageTitle | null, sessions: readonly Session[]): NotesEvent | null {
  const people = new Set(sessions.flatMap(({ speakers }) => speakers.map(({ name }) => fold(name))))
  const hasDays = outline.sections.some(({ heading }) => isDay(headingText(heading) ?? ''))
  const named = sessions.filter(({ rule, speakers }) => speakers.length > 0 && /^session-(?:heading|line)$/.test(rule))
  const isName =
    title !== null &&
    readSessionHeading(title.text)?.title == null &&
    /^\p{Ll}{0,5}\p{Lu}/u.test(title.text) &&
    title.text.split(/\s+/).length <= 5
  if (title === null || people.size < 2 || (!hasDays && !(isName && named.length >= 2))) return null
  return { event: title.text, date: dateOf(outline, title), sure: false }
}
