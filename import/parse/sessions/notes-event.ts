/** The event of which a page has notes, from its title, its front matter and its first words. */
import { dateIn, readOccasion, yearIn } from '../constructs/event.ts'
import { isEventName } from '../constructs/lone-occasion.ts'
import { namesEvent } from '../constructs/talk-entry.ts'
import { strippedEnd, tidyTitle } from '../constructs/title.ts'
import type { Outline } from '../outline.ts'
import type { PageTitle } from '../page-title.ts'
import { eventOfTitle, isNoEvent } from './event-title.ts'

/** An event and its date, where the page tells one; `sure` where the page says that it has notes or a recap of it. */
export interface NotesEvent {
  readonly event: string
  readonly date: string
  readonly sure: boolean
}

/** Reads of which event a page has notes; null where it names none. */
export function notesEvent(outline: Outline, title: PageTitle | null): NotesEvent | null {
  const said = title?.text ?? ''
  const intro = introOf(outline)
  const field = outline.matter.find(({ label }) => /^(?:event|conference)(?: name)?$/.test(label))?.value.text
  const told =
    [
      field ?? null,
      eventOfTitle(said),
      ...[...intro, ...summaryOf(outline)].map(eventOfSentence),
      named(eventOfTitle(intro[0] ?? '')),
    ].find((one) => one != null) ?? null
  const name = capital(said)
  const occasion = readOccasion(bare(name))
  const dated = occasion !== null && occasion.year !== null && /\p{L}{3}/u.test(occasion.series ?? '') ? name : null
  const isYearless = dated !== null && bare(dated).replace(/\s+(?:19|20)\d\d$/, '') === told
  const fuller = isYearless ? dated : told
  const event = fuller ?? dated ?? (looksLikeEvent(said) ? said : null)
  if (event === null) return null
  return { event: bare(event), date: dateOf(outline, title), sure: told !== null }
}

/** What a first line has notes of where that may be a name, as "what I heard" is not. */
function named(event: string | null): string | null {
  return event !== null && !/^(?:what|all|some|several|many|few|most|my|our|various|different)\b/.test(event)
    ? event
    : null
}

/** "harborconf 2018", as those write it who write all their titles small; what only says what a page holds stays. */
function capital(title: string): string {
  const isName =
    /^\p{Ll}[\p{Ll} ]{3,40} 20\d\d$/u.test(title) &&
    !/\b(?:notes|talks?|list|reading|books|papers|review)\b/.test(title)
  return isName ? title.charAt(0).toUpperCase() + title.slice(1) : title
}

/** The first paragraphs, above any list. */
function introOf({ sections }: Outline): readonly string[] {
  return sections
    .slice(0, 2)
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.inline.text.slice(0, 500)] : [])),
    )
    .slice(0, 2)
}

/** What front matter says in a sentence of the page, but for one that tells of things to read. */
function summaryOf({ matter }: Outline): readonly string[] {
  return matter
    .filter(
      ({ label, value }) => /^(?:summary|description|excerpt|subtitle)$/.test(label) && !ofReading.test(value.text),
    )
    .map(({ value }) => value.text.slice(0, 500))
}

const ofReading = /\b(?:papers?|books?|articles?|read(?:ing|s)?|links)\b/i

/** "Notes from the Harbor 2018 conference in Oslo", "my highlights of HarborConf from June 13th to June 15th, 2016". */
function eventOfSentence(sentence: string): string | null {
  const text = sentence.replace(/[*_]/g, '')
  const over = isOver.exec(text)?.[1]
  if (over !== undefined && namesEvent(withoutYear(over))) return over
  const match =
    went.exec(text) ??
    heard.exec(text) ??
    /\b(?:[Nn]otes|[Rr]ecap|[Ss]ummar(?:y|ies)|[Hh]ighlights|[Tt]akeaways|[Rr]eport(?:ing)?|[Ii]mpressions|[Ll]earnings)\b[^.\n]{0,30}?\b(?:from|of|on|for|taken (?:at|during)|at)\s+(?:my (?:trip|visit) to\s+)?(?:the\s+)?(\p{Lu}[^.,;:!?\n]{2,80}?)(?=\s+(?:from|on|in|held|which|where|that|this|last)\b|[.,;:!?(\n]|$)/u.exec(
      text,
    )
  const name = match?.[1]
  if (name === undefined || isNoEvent(name)) return null
  const isEvent = namesEvent(withoutYear(name)) || /\bconferences?\b/i.test(text)
  return went.test(text) && !isEvent ? null : name
}

/** The name of an event without the year at its end. */
function withoutYear(event: string): string {
  return event.replace(/\s*(?:19|20)\d\d$/, '')
}

/** "HarborConf 2019 is a wrap", "HarborConf Oslo 2019 was great". */
const isOver =
  /^(?:The )?(\p{Lu}[^.,;:!?\n]{2,50}? 20\d\d) (?:is (?:a wrap|over|done|behind us|history)|was|took place|has (?:come|ended)|came to)\b/u

/** "This weekend I went to Harbor Loop in Oslo": an event that is called as such. */
const went =
  /^[^.\n]{0,80}?\b(?:I|[Ww]e) (?:went to|attended|(?:had|got|have had) (?:the |a )?(?:chance|opportunity|pleasure|privilege) (?:to (?:attend(?: to)?|go to|visit)|of attending)) (?:the |my first )?(\p{Lu}[^.,;:!?(\n]{2,60}?)(?=\s+(?:from|on|in|and|held|which|where|for|this|last|again)\b|[.,;:!?(\n]|$)/u

/** "the talks I attended at Harbor Loop 2017". */
const heard =
  /\btalks,? (?:that )?(?:I|we)(?:['’]ve| have)? (?:attended|saw|seen|heard|went to|watched|enjoyed|liked)(?: (?:most|best|the most))? at (?:the |this year['’]s )?(\p{Lu}[^.,;:!?(\n]{2,60}?)(?=\s+(?:from|on|in|and|held|which|where|for|this|last|that|was|were|is|are)\b|[.,;:!?(\n]|$)/u

/** "OSCON EU - Day 1": a name in capitals or with "conf" in it. */
function looksLikeEvent(title: string): boolean {
  return /\bday\s+(?:\d|one|two|three)\b/i.test(title) || /\b\w*conf(?:erence)?\b|\bsummit\b/i.test(title)
}

/** Without "Day 1", "conference notes" and what else is no part of the name. */
function bare(event: string): string {
  return tidyTitle(
    strippedEnd(event.slice(0, longestName), '!')
      .replace(
        /\s*[-–—:,]\s*(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s+(?:review|recap|notes|report|summary))?$/i,
        '',
      )
      .replace(/^(?:the )?best (?:of|talks (?:of|from|at)) (?:the )?/i, '')
      .replace(/\s*[-–—:,(]?\s*\bday\s+(?:\d|one|two|three)\b.*$/i, '')
      .replace(
        /['’]?\s+(?:speakers?['’]?\s+)?(?:conference|sessions?|schedule|programme?|talks|slides|videos|materials?|archives?)$/i,
        '',
      )
      .replace(/\s*[-–—:,]\s*the$/i, '')
      .replace(/\s*[-–—:,]\s*(?:(?:slides|photos|videos|pictures|recordings)(?:, | and | & |$)){1,4}$/i, '')
      .replace(/^([^:]{3,60}):\s+(?=\p{Lu}.*\s20\d\d$)/u, (lead, before: string) => (isEventName(before) ? lead : '')),
  )
}

/** What is longer is no name, in characters. */
const longestName = 300

/**
 * The date: that of the title, or of the paragraphs and the heading below it, which may add the month; else the year in which
 * front matter says that the page was written.
 */
export function dateOf(outline: Outline, title: PageTitle | null): string {
  const heading = outline.sections[1]?.heading?.inline.text ?? ''
  const dates = [title?.text ?? '', ...introOf(outline), heading].map(dateIn).filter(({ year }) => year !== null)
  const [told] = dates
  if (told !== undefined) {
    const month = dates.find((date) => date.year === told.year && date.month !== null)?.month ?? null
    return month === null ? String(told.year) : `${told.year}-${String(month).padStart(2, '0')}`
  }
  const written = outline.matter.find(({ label }) => label === 'date' || label === 'published')?.value.text ?? ''
  return String(yearIn(written) ?? '')
}
