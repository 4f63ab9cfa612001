import { dateIn, monthName, type Occasion, readOccasion } from './event.ts'

/**
 * The occasion of a line that is nothing but one, below the title of a talk: "HarborConf Oslo, 14 June 2018", "Keynote,
 * HarborConf '17"; null for any other line, above all for the date of the page. `date` is that of the heading above it, for
 * a line that has none; a line that is `sure` to name an event may do so by any one word.
 */
export function readLoneOccasion(line: string, date = '', sure = false): Occasion | null {
  if (line.length > 200) return null
  const [lead = '', month = ''] = date === '' ? [] : (dayFirst.exec(line) ?? [])
  const written = line.slice(lead.length).trim()
  const text = written
    .replace(givenOn, (_, day: string, year?: string) => (year === undefined ? '' : `${day}, `))
    .replace(part, '')
    .replace(programme, '')
    .replace(formOfTalk, '')
    .replace(placeBehind, '')
    .replace(/[.]$/, '')
  if (text.length > 90 || text.split(/\s+/).length > 12 || ofPage.test(text) || isMore.test(text)) return null
  const occasion = readOccasion(text.replace(dateFirst, '').replace(place, ''))
  const told = dateFirst.test(text) ? text : occasion?.year === null ? `${month} ${date}` : ''
  const dated = occasion === null ? null : { ...occasion, ...(told === '' ? {} : dateIn(told)) }
  return dated === null ||
    dated.year === null ||
    !(isEvent(dated) || ((sure || givenOn.test(written)) && dated.series !== null) || placed.test(text))
    ? null
    : dated
}

/** "KNOT 2024, Oslo, Norway, October 17, 2024": a name with its town and its day. */
const placed = new RegExp(
  `^\\p{Lu}[^,]{1,50}, \\p{Lu}[\\p{L} .'’-]{2,30}(?:, \\p{Lu}[\\p{L} .]{1,30})?, ${monthName} \\d{1,2}(?:st|nd|rd|th)?,? 20\\d\\d$`,
  'iu',
)

/** "Keynote at …", "Lightning talk, …". */
const part =
  /^(?:(?:(?:opening|closing|invited|lightning|a)\s+){0,2}(?:keynote|talk|tutorial|workshop|presentation)\b(?!\s+on\s)\s*[,:@–—-]?\s*(?:(?:at|@|for)\s+)?|(?:(?:first|also)\s+)?(?:presented|given|held|delivered)\s+(?:at|on|in|to|for|during)\s+(?:the\s+)?(?:(?:first|second|third|last)\s+)?)/i

const season = '(?:spring|summer|autumn|fall|winter)'

/** "Presented on May 3rd at the …", "Presented Summer 2010 at …", perhaps with the year. */
const givenOn = new RegExp(
  `^(?:presented|given|held|delivered)\\s+(?:(?:on|in)\\s+)?((?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:${monthName}|${season})(?:\\s+\\d{1,2}(?:st|nd|rd|th|d)?)?(,?\\s+20\\d\\d)?),?\\s+(?:at|during)\\s+(?:the\\s+)?`,
  'iu',
)

/** "15 Apr 2026, …", "May 2019 - …", "2019-05-02 @ …": the date that stands before the name. */
const dateFirst = new RegExp(
  `^(?:20\\d\\d-\\d\\d-\\d\\d|(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:${monthName}|${season})(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?,?\\s+20\\d\\d)\\s*[,:@–—-]\\s*(?:at\\s+)?(?=[\\p{L}@])`,
  'iu',
)

/** "May 3: …", "3–5 May – …": the day before the name, below a heading that tells the year. */
const dayFirst = new RegExp(
  `^\\s*(?:\\d{1,2}(?:[-–]\\d{1,2})?\\.?\\s+)?(${monthName})(?:\\s+\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-–]\\s?\\d{1,2})?)?\\s*[:–—-]\\s+(?=\\p{L})`,
  'iu',
)

/** Whether a line begins with a day of a year that stands above it: "May 3: …". */
export function beginsWithDay(line: string): boolean {
  return dayFirst.test(line)
}

/** "… @ Oslo, Norway", "… (Oslo, Norway)". */
const place = /(?<=\S)\s+(?:@\s+\p{Lu}[^@]*|\(\p{Lu}[^()\d]{2,30},\s+\p{Lu}[^()\d]{1,30}\))$/u

/** "May 3rd, 2019", "2019". */
const date = `(?:${monthName},? )?(?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:${monthName},? )?20\\d\\d`

/** A stop within, but for that of "St. Ives" and "Feb. 2013"; a title before "at", or before a dash and the event's name with its year. */
const isMore = new RegExp(
  `^["“]|(?<!\\b(?:St|No|Dr|Mt|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))[.]\\s|[!?:;]\\s|\\sat\\s|\\((?!${date}\\))[^()]*\\p{L}{3}[^()]*\\d{4}(?:\\s+\\p{L}+)?\\)|\\s[-–—|]\\s+(?!${date}$)[^-–—|]*\\p{L}{3}[^-–—|]*\\d{4}`,
  'iu',
)

/** "…; Oslo, Norway". */
const placeBehind = /(?<=\S);\s+\p{Lu}[\p{L} .'’-]{1,30}(?:,\s+\p{Lu}[\p{L} .]{1,30})?$/u

/** "… (Lightning talk)". */
const formOfTalk = /\s*\((?:\p{L}+ )?(?:talk|keynote|tutorial|workshop|poster)\)$/iu

/** "… - The Harbor Track - 4:15pm - 5:05pm": the place in the programme. */
const programme = /\s+[-–—|,]\s+(?:[^-–—|,]{2,60}\s(?:track|stage|room)|\d{1,2}[:.]\d\d(?:\s?[ap]m)?)\b.*$/i

const ofPage =
  /^(?:last|updated|copyright|©|licen[cs]e|version|created|written|posted|published|date|first|by|podcast|interview|article|episode)\b/i

/** Two words, or one that only an event is called by ("KnotJS", "Harborcon"). */
function isEvent({ series }: Occasion): boolean {
  const name = series ?? ''
  return /\S\s+\S/.test(name) || isCalledEvent(name)
}

/** Whether a word of a name says that it is an event's: "Fjord Conference", "Knots User Group". */
export function hasEventWord(name: string): boolean {
  return /\b(?:conference|summit|meetup|symposium|workshop|congress|forum|days?|festival|loop|camp|exchange|seminar|group|we love|con|conf|qcon|world|week)\b/i.test(
    name,
  )
}

/** Whether words are the name of an event and nothing more: it has a year and a word of events, or is called "…Conf" or "…Con". */
export function isEventName(words: string): boolean {
  const occasion = words.length > 60 ? null : readOccasion(words)
  const name = occasion?.series ?? ''
  if (name === '' || name.split(' ').length > 5 || ofTalks.test(words)) return false
  return /(?:^|\s)\p{Lu}\p{L}*(?:[Cc]onf|Con)(?=\s|$)/u.test(name) || (occasion?.year != null && ofEvents.test(name))
}

const ofTalks = /['’]s\b|\b(?:talks?|keynotes?|sessions?|slides|videos?|papers?|recap|notes|keynote)\b/i

const ofEvents = /\b(?:conference|conf|summit|meetup|symposium|congress|festival|con)\b|\p{Ll}(?:camp|fest|days)\b/iu

/** Whether a name without a year is that of an event by its ending: "Harborcon", "Knots Meetup", "RopeOne". */
export function isCalledEvent(series: string): boolean {
  return /^\S*\p{Ll}\p{Lu}\S*$/u.test(series) || /(?:conf|con|camp|fest|summit|days|meetup|js|db)$/i.test(series)
}
