/** A reference as bibliographies write it: "Doe, J., Roe, R. (2014). Title. Venue.", "Title, Jane Doe and Rob Roe, SOSP 2015". */
import { yearIn } from './event.ts'
import { isSurname, readNames } from './person-name.ts'
import { tidyTitle } from './title.ts'

export interface Reference {
  readonly title: string
  readonly authors: readonly string[]
  readonly year: number | null
  readonly venue: string | null
  /** Whether it is on a site, by the name of its host: "harbor.example.com, May 2011". */
  readonly online?: boolean
  /** What it calls itself among its parts: "PhD thesis", "book". */
  readonly sort?: 'thesis' | 'book'
}

/** Reads a text that is one reference with its authors; null for any other. Addresses in it are to be taken out before. */
export function readReference(written: string): Reference | null {
  const text = written.replace(/\s+/g, ' ').trim()
  if (text.length > longest) return null
  for (const form of forms) {
    const found = form(text)
    if (found === null || !/\p{L}{2}/u.test(found.title)) continue
    const sort = sorts.exec(text.slice(text.indexOf(found.title) + found.title.length))?.[1]?.toLowerCase()
    return sort === undefined ? found : { ...found, sort: /thesis|dissertation/.test(sort) ? 'thesis' : 'book' }
  }
  return null
}

/** ", PhD Thesis,", ", Book,", ", Second Edition". */
const sorts =
  /[,.;(]["”]?\s*(?:ph\.?\s?d\.?\s|master['’]?s?\s|doctoral\s)?(thesis|dissertation|book|(?:second|third|fourth|\d{1,2}(?:nd|rd|th))\s+ed(?:ition|n|\.))/i

/** What is longer is no reference, in characters. */
const longest = 600

type Form = (text: string) => Reference | null

/** "Doe, J., & Roe, R. (2014). Title. Venue, 3(1)." */
const yearInBrackets: Form = (text) => {
  const match = /^([^()]{3,250}?)[.,]? \(((?:19|20)\d\d)[a-z]?(?:, \p{L}+)?\)[.,:]? (\S.*)$/u.exec(text)
  const authors = match === null ? null : namesOf(match[1] ?? '')
  return match === null || authors === null
    ? null
    : { ...titleAndVenue(match[3] ?? ''), authors, year: Number(match[2]) }
}

/** "Jane Doe and Rob Roe. Title. In Venue, 2014."; "Jane Doe. 2014. Title. Venue." */
const authorsStop: Form = (text) => {
  const match = /^(.{5,250}?(?:\p{Ll}{2}|\bal))\. (?:((?:19|20)\d\d)\. )?(\p{Lu}.*\S)$/u.exec(text)
  const authors = match === null ? null : namesOf(match[1] ?? '')
  if (match === null || authors === null) return null
  const rest = titleAndVenue(match[3] ?? '')
  const year = match[2] === undefined ? yearIn((match[3] ?? '').slice(rest.title.length)) : Number(match[2])
  return year === null ? null : { ...rest, authors, year, venue: venueOf(rest.venue ?? '') }
}

/** "Doe, J., Roe, R. B., and POE, S. 2014. Title. In Venue.", "DOE, J. Title. In Venue (2014), pp. 1–9." */
const turnedStop: Form = (text) => {
  const named: { readonly surname: string; readonly initials: string }[] = []
  let end = 0
  for (const { 0: whole, 1: surname = '', 2: initials = '', index } of text.slice(0, longest).matchAll(turnedName)) {
    if (index !== end) break
    named.push({ surname, initials: initials.trim() })
    end += whole.length
  }
  const [, told, rest = ''] = /^,? ?(?:\(?((?:19|20)\d\d)[a-z]?\)?[.,:] )?(\p{Lu}.*\S)$/su.exec(text.slice(end)) ?? []
  if (named.length === 0 || rest === '' || readNames(rest) !== null) return null
  const inCapitals = named.every(({ surname }) => surname === surname.toUpperCase())
  const authors = named.map(({ surname, initials }) => `${initials} ${inCapitals ? capitalised(surname) : surname}`)
  const { title, venue } = titleAndVenue(rest)
  const year = told === undefined ? yearIn(rest.slice(title.length)) : Number(told)
  return year === null || venue === null ? null : { title, authors, year, venue }
}

/** "Doe, J. B." with what joins it to the name before. */
const turnedName =
  /(?:^|, ?(?:and |AND |& ?)?| (?:and|AND|&) )(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), ?((?:\p{Lu}\.[ -]?){1,3})(?=[,\s]|(?<=\s)|$)/gu

/** "DOE-ROE" as "Doe-Roe". */
function capitalised(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
}

/** "Doe, J., Roe, R.B.: Title. In: Venue, pp. 1–9 (2014)". */
const turnedColon: Form = (text) => {
  const [, people = '', rest = '', year = ''] =
    /^([^:]{3,250}?\p{Lu}\.): (\S.*\S) \(((?:19|20)\d\d)\)\.?$/u.exec(text) ?? []
  const authors = people === '' ? null : namesOf(people)
  if (authors === null) return null
  const { title, venue } = titleAndVenue(rest)
  return venue === null && !/\. In: /.test(rest) ? null : { title, authors, year: Number(year), venue }
}

/**
 * "J. Doe and R. Roe, “Title,” in Venue, 2014."; "Doe, Jane, and Rob Roe. “Title.” Venue 4.1 (2014): 1-9."; "Doe, “Title”, 1978";
 * "Doe, Jane, and Rob Roe. 2014. “Title.” Venue".
 */
const quotedTitle: Form = (text) => {
  const match =
    /^([^"“”]{3,250}?)[,.:]?(?: \(?((?:19|20)\d\d)[a-z]?\)?[.,:]?)? ["“]([^"“”]{3,250}?)[,.]?["”][,.]?(?: (?:in )?(.*))?$/iu.exec(
      text,
    )
  const people = match?.[1] ?? ''
  const told = match?.[2]
  const rest = match?.[4] ?? ''
  const year = told === undefined ? yearIn(rest) : Number(told)
  const alone = isSurname(people) && year !== null ? [people] : null
  const authors = firstTurned(people) ?? namesOf(people) ?? surnamesOf(people) ?? alone
  if (match === null || authors === null) return null
  const online = /^(?:[\w-]+\.){1,4}\p{Ll}{2,8}(?=[,\s]|$)/u.test(rest)
  return { title: tidyTitle(match[3] ?? ''), authors, year, venue: venueOf(rest), online }
}

/** "Title, Jane Doe and Rob Roe, SOSP 2015": names between a title and a place with its year. */
const titleFirst: Form = (text) => {
  const [first = '', ...others] = text.replace(/\.$/, '').split(', ')
  const behind = others.flatMap(partedBehindNames)
  const parts = [...(isNamed(behind[0] ?? '') ? partedBeforeNames(first) : [first]), ...behind]
  if (parts.length > 20) return null
  const named = parts.map((part) => readNames(part.replace(/^and /, ''))?.names ?? null)
  const met = named.findIndex((names, place) => place > 0 && names !== null)
  const after = named.findIndex((names, place) => place > met && names === null)
  if (met < 1 || after < 0) return null
  // "X, Y, and Z, Jane Doe": what "and" ends and names follow is the title's own list.
  const listed = parts.findLastIndex((part, place) => place >= met && place < after - 1 && part.startsWith('and '))
  const begin = listed < 0 ? met : listed + 1
  const rest = parts.slice(after).join(', ')
  const title = tidyTitle(parts.slice(0, begin).join(', '))
  const year = yearIn(rest)
  if (!title.includes(' ') || readNames(title) !== null || year === null || rest.length > 80) return null
  return { title, authors: named.slice(begin, after).flatMap((names) => names ?? []), year, venue: venueOf(rest) }
}

/** "A Long Title. Jane Doe" as a title and the names behind it; any other piece whole. */
function partedBeforeNames(part: string): readonly string[] {
  const [, title = '', names = ''] = /^([^.]{5,250}\p{Ll}{2})\. (\p{Lu}[^.]{3,60})$/u.exec(part) ?? []
  return title.includes(' ') && isNamed(names) ? [title, names] : [part]
}

/** "Rob Roe. SOSP 2015" as names and what follows them; any other piece whole. */
function partedBehindNames(part: string): readonly string[] {
  const [, names = '', rest = ''] = /^(.{3,80}?\p{Ll}{2})\. (?:In:? )?(\p{Lu}.*)$/u.exec(part) ?? []
  return isNamed(names) ? [names, rest] : [part]
}

function isNamed(words: string): boolean {
  return words !== '' && readNames(words.replace(/^and /, '')) !== null
}

/** "Doe et al., Title. arXiv:2005.01234". */
const othersComma: Form = (text) => {
  const match =
    /^([^"“”.,]{3,60},? et al\.?), (\p{Lu}[^.]{5,200}?)\.?(?: (arXiv:\s?(\d\d)\d\d\.\S+|doi:\S+|[^.]{2,60}\d{4}))?\.?$/u.exec(
      text,
    )
  const authors = match === null ? null : namesOf(match[1] ?? '')
  if (match === null || authors === null || match[3] === undefined) return null
  const year = match[4] === undefined ? yearIn(match[3]) : 2000 + Number(match[4])
  return {
    title: tidyTitle(match[2] ?? ''),
    authors,
    year,
    venue: match[4] === undefined ? venueOf(match[3]) : 'arXiv',
  }
}

const forms: readonly Form[] = [
  yearInBrackets,
  quotedTitle,
  othersComma,
  titleFirst,
  turnedColon,
  turnedStop,
  authorsStop,
]

/** "Doe, J., Roe, R. B." as "J. Doe", "R. B. Roe"; names in the usual order as they stand; null where something is no name. */
export function namesOf(written: string): readonly string[] | null {
  const bare = written.replace(/,? et al\.?$/i, '').trim()
  const turned = [
    ...bare.matchAll(
      /(?:^|, (?:and |& ?)?|,? (?:and|&) )((?:(?:van|von|de|der|den|la|le|di|da) ){0,2}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), ((?:\p{Lu}\.?[ -]?){1,3})(?=,|\s|$)/gu,
    ),
  ]
  const taken = turned.reduce((length, [all]) => length + all.length, 0)
  if (turned.length > 0 && taken >= bare.length - 2)
    return turned.map(
      ([, surname = '', initials = '']) => `${initials.trim().replace(/(?<=\p{Lu})$/u, '.')} ${surname}`,
    )
  return readNames(/\bal\.?$/i.test(written) ? `${bare} et al` : bare)?.names ?? null
}

/** "Doe, Jane", "Doe, Jane M., Rob Roe, and Ann Poe", "Doe, Jane, et al": names of which the first is turned. */
export function firstTurned(written: string): readonly string[] | null {
  const [, surname = '', given = '', rest = ''] =
    /^(\p{Lu}[\p{L}'’-]+)(?: Jr\.?)?, ((?:\p{Lu}\p{Ll}[\p{L}'’-]*|\p{Lu}\.)(?: \p{Lu}\.?)?)(?:, Jr\.)?(?:,? (et al\.?|(?:and )?\S+ \S.*))?$/u.exec(
      written,
    ) ?? []
  if (surname === '' || (rest === '' && !isSurname(surname))) return null
  const others = rest === '' || rest.startsWith('et al') ? [] : readNames(rest.replace(/^and /, ''))?.names
  return others === undefined ? null : [`${given} ${surname}`, ...others]
}

/** "Doe, Roe, Poe": two surnames or more; null for anything else. */
function surnamesOf(written: string): readonly string[] | null {
  const names = written.trim().split(/\s*,\s*(?:and\s+)?|\s+and\s+/)
  return names.length >= 2 && names.length <= 12 && names.every(isSurname) ? names : null
}

/** "Title. Venue." */
function titleAndVenue(text: string): { readonly title: string; readonly venue: string | null } {
  const match = /^(.{3,300}?[^\s.][.?!]) (?:In:? )?((?:\p{Lu}|(?:19|20)\d\d |\d{1,2}(?:st|nd|rd|th) ).*)$/su.exec(text)
  return match === null
    ? { title: tidyTitle(text), venue: null }
    : { title: tidyTitle(match[1] ?? ''), venue: venueOf(match[2] ?? '') }
}

/** The name of a journal, series or publisher without its year, volume and pages; null where no name is left. */
function venueOf(written: string): string | null {
  const name = written
    .replace(/^(?:in|at):? (?:the )?/i, '')
    .replace(/^(?:(?:19|20)\d\d|\d{1,3}(?:st|nd|rd|th)) (?:annual )?(?=\p{Lu})/iu, '')
    .replace(/\b(?:19|20)\d\d\b.*$/, '')
    .replace(/[,.(]?\s*(?:\b(?:vol|no|pp?|pages?|volume|issue)\b\.?|\d).*$/i, '')
    .replace(/\s*\([^()]*$/, '')
    .replace(/['’]$/, '')
    .trim()
    .replace(/[\s.,;:(–-]+$/, '')
  return /^\p{Lu}[^!?]{1,99}$/u.test(name) ? name : null
}
