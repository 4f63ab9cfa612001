/** Links of show notes that lead to an event or to somebody in the show, and so to no work. */
import { parseUrl } from '../../../src/model/identifier.ts'
import { monthName, readOccasion } from '../constructs/event.ts'
import { isEventName } from '../constructs/lone-occasion.ts'

/** Whether a link leads to an event, to its call for speakers or to one of the `voices` of the episode. */
export function leadsBesideWorks(written: string, url: string, voices: ReadonlySet<string>): boolean {
  const label = written.trim().replace(/\s*\([^()]*\)$/, '')
  if (ofEvent.test(label) || isEventName(label) || voices.has(label)) return true
  const address = parseUrl(url)
  if (address === null) return false
  if (/(?:^|\.)(?:meetup\.com|eventbrite\.\w+)$/.test(address.hostname)) return true
  const name = named.exec(label)?.[0] ?? datedName(label)
  if (name === null || label.split(/\s+/).length > 5) return false
  return squeezed(address.hostname.replace(/^www\./, '')).startsWith(squeezed(name))
}

/** "Harbor Conf CFP", "Rope Days - May 3-4": words that a work does not end with. */
const ofEvent = new RegExp(
  `\\bcalls? for (?:speakers|papers|proposals|talks|participation)\\b|\\scfps?$|\\s${monthName} \\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?$`,
  'iu',
)

/** A name up to the word that says that it is an event's: "Harbor Conference", "ropedays" of "ropedays Oslo". */
const named = /^(?:\S+ ){0,3}?\S*(?:conference|conf|summit|(?<=\p{L})(?:camp|fest|days|con))(?=\s|$)/iu

/** The name before a year: "Knot Kaigi" of "Knot Kaigi 2009". */
function datedName(label: string): string | null {
  return /\s(?:19|20)\d\d$/.test(label) ? (readOccasion(label)?.series ?? null) : null
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
