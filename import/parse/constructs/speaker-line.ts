/** Lines that name a session's speaker: "Jane Doe (@jane), Acme" under a title, "Title - Jane Doe (Acme)" in one. */
import { isPersonName, readNames } from './person-name.ts'
import { tidyTitle } from './title.ts'

export interface Speaker {
  readonly name: string
  readonly handles: readonly string[]
  readonly affiliations: readonly string[]
}

/** A speaker of whom nothing but the name is told. */
export function speakerNamed(name: string): Speaker {
  return { name, handles: [], affiliations: [] }
}

/** Whether more is told of a speaker than the name: a handle, or where they work. */
export function isToldOf({ handles, affiliations }: Omit<Speaker, 'name'>): boolean {
  return handles.length + affiliations.length > 0
}

/** "Jane Doe (@jane), Acme", "Jane Doe, Acme", "Jane Doe (@jane)"; null for any other line. */
export function readSpeakerLine(line: string): Speaker | null {
  const match =
    line.length > 250
      ? null
      : /^\s*([^(),@:]{3,60}?)(?:\s*\(@(\w{1,30})\))?(?:,\s*(\p{Lu}[\p{L}\d&.' -]{0,50}))?\s*$/u.exec(line)
  const name = match?.[1]?.trim() ?? ''
  if (match === null || !isPersonName(name) || (match[2] === undefined && match[3] === undefined)) return null
  return speaker(name, match[2], match[3])
}

/** A session in one line: its title and who gives it. */
export interface SessionLine {
  readonly title: string
  readonly speakers: readonly Speaker[]
}

/**
 * "Title - Jane Doe (Acme)", "Title - Jane Doe - Acme - @jane", "Title - Jane Doe, Acme", "Title - Jane Doe and John Roe";
 * null for any other line, above all for words in quotes with their author. Three words without more are a name only with an
 * initial or a particle.
 */
export function readSessionLine(line: string): SessionLine | null {
  const parts = line.length > 250 || /^\s*["“']/.test(line) ? [] : line.trim().split(/\s+[-–—]\s+/)
  const [first = '', second = '', ...more] = parts
  const title = tidyTitle(first)
  if (parts.length < 2 || parts.length > 4 || title.split(' ').length < 2) return null
  const rest = [second, ...more].join(' - ')
  const handle = /(?:^|\s)\(?@(\w{1,30})\)?\s*$/.exec(rest)?.[1]
  const named = rest.replace(/[\s-]*\(?@\w{1,30}\)?\s*$/, '')
  const match = /^([^(),-]{3,80}?)(?:\s*\(([^()]{1,50})\)|,\s*([^,]{1,50})|\s+-\s+(.{1,50}))?$/u.exec(named)
  const names = match === null ? null : readNames(match[1] ?? '')
  if (match === null || names === null) return null
  const company = (match[2] ?? match[3] ?? match[4])?.trim()
  const bare = company === undefined && handle === undefined
  if (bare && names.names.some((name) => name.split(' ').length > 2 && !/\.|\s\p{Ll}/u.test(name))) return null
  if (company !== undefined && company.split(/\s+/).length > 5) return null
  return { title, speakers: names.names.map((name, index) => speaker(name, index === 0 ? handle : undefined, company)) }
}

function speaker(name: string, handle: string | undefined, company: string | undefined): Speaker {
  return {
    name,
    handles: handle === undefined ? [] : [`twitter:${handle.toLowerCase()}`],
    affiliations: company === undefined || company.trim() === '' ? [] : [company.trim()],
  }
}
