/** Headings below the days of an event: "Day 1" above "Quiet Clocks in Practice", be it said who spoke or not. */
import { headingText, type PlacedSection } from '../placed-sections.ts'
import { isDay } from './note-lines.ts'

/**
 * The rank of the headings that name sessions on a page parted by days; null where there are no two days, or fewer than three
 * such headings.
 */
export function levelBelowDays(sections: readonly PlacedSection[]): number | null {
  const days = sections.filter(({ heading }) => isDay(headingText(heading) ?? ''))
  if (days.length < 2) return null
  const below = sections.slice(sections.indexOf(days[0] as PlacedSection)).filter(mayNameSession)
  const counts = new Map<number, number>()
  for (const { heading } of below) counts.set(heading?.level ?? 0, (counts.get(heading?.level ?? 0) ?? 0) + 1)
  const [level = 0, count = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? []
  return count >= 3 ? level : null
}

/** Whether a page without a name is that of an event all the same: it has days, and a keynote on one of them. */
export function hasDaysWithKeynote(sections: readonly PlacedSection[]): boolean {
  const isKeynote = ({ heading }: PlacedSection): boolean => /^(?:\w+ )?keynotes?\b/i.test(headingText(heading) ?? '')
  return levelBelowDays(sections) !== null && sections.some(isKeynote)
}

/** Whether a heading may be the title of a session, and not that of a day, a break or what is said of the event as a whole. */
export function mayNameSession({ heading, role, isTitle }: PlacedSection): boolean {
  const text = headingText(heading) ?? ''
  return !isTitle && role === 'other' && /\p{L}{3}/u.test(text) && !isDay(text) && !ofTheEvent.test(text)
}

const ofTheEvent =
  /^\W*(?:(?:opening |closing |morning |evening |welcome |final |overall |general |random |key |main |other |some |my |the )*(?:keynotes?|lunch|dinner|breakfast|(?:coffee )?breaks?|registration|housekeeping|welcome|introductions?|intro|opening|closing|conclusions?|summary|overview|takeaways?|thoughts|impressions|notes|remarks|misc(?:ellaneous)?|vendors?|sponsors?|expo|booths?|people|food|venue|location|travel|(?:after ?)?party|social|hallway track|unconference|open spaces?|lightning talks|q ?& ?a|links|quotes|ideas|action items|to ?dos?|things? to .*|what .*|why .*|how was .*))\W*$/i
