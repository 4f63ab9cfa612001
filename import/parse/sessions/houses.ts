import { isToldOf, type Speaker } from '../constructs/speaker-line.ts'
import type { Page } from '../outline.ts'
import type { Session } from './session.ts'

/**
 * Sessions in which the second of two names is where the first works, "Jane Doe, Red Quay", on a page that writes
 * "Jane Doe, Acme" three times or more, and more often than two names. Linear.
 */
export function withHouses({ lines }: Page, sessions: readonly Session[]): readonly Session[] {
  const pairs = new Set(sessions.filter((session) => isPair(lines, session)))
  const housed = pairs.size === 0 ? 0 : sessions.filter((session) => isHoused(lines, session)).length
  if (housed < 3 || housed <= pairs.size) return sessions
  return sessions.map((session) => (pairs.has(session) ? { ...session, speakers: joined(session.speakers) } : session))
}

function isHoused(lines: readonly string[], { speakers, spoken }: Session): boolean {
  const [one, ...more] = speakers
  const [house, ...others] = one?.affiliations ?? []
  if (one === undefined || house === undefined || more.length + others.length > 0) return false
  return (lines[spoken.startLine - 1] ?? '').includes(`${one.name}, ${house}`)
}

function isPair(lines: readonly string[], { speakers, spoken }: Session): boolean {
  const [one, two, ...more] = speakers
  if (one === undefined || two === undefined || more.length > 0 || speakers.some(isToldOf)) return false
  return (lines[spoken.startLine - 1] ?? '').replaceAll('`', '').includes(`${one.name}, ${two.name}`)
}

function joined([one, two]: readonly Speaker[]): readonly Speaker[] {
  return one === undefined || two === undefined ? [] : [{ ...one, affiliations: [two.name] }]
}
