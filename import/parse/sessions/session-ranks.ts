/** Of which rank the headings of sessions are, and which of those below them are their parts. */
import type { PlacedSection } from '../placed-sections.ts'

/** How many headings each rank has. */
export function ranksOf(sections: readonly PlacedSection[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { heading } of sections) counts.set(heading?.level ?? 0, (counts.get(heading?.level ?? 0) ?? 0) + 1)
  return counts
}

/** Whether headings of a rank are parts of the sessions above: those are three or more, and few of its own have a name below. */
export function arePartsOf(level: number, above: number, spoken: ReadonlyMap<number, number>): boolean {
  const sessions = spoken.get(above) ?? 0
  return sessions >= 3 && (spoken.get(level) ?? 0) * 2 < sessions
}
