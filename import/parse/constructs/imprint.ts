/**
 * Who, when and where, as people write it beside a title: "(Lamport, 1978)", "- Fischer, Lynch and Paterson, JACM 1985",
 * "by Jane Doe [SOSP '07]".
 */
import { isSurname, readNames } from './person-name.ts'

/**
 * What an imprint tells; null and empty where it says nothing of it. `open` where more authors are meant; `words` tell what
 * kind of work it is of ("pdf", "thesis").
 */
export interface Imprint {
  readonly authors: readonly string[]
  readonly open: boolean
  readonly year: number | null
  readonly venue: string | null
  readonly words: string
}

/** Reads a text that is an imprint and nothing else; null for any other, above all for a remark in brackets. */
export function readImprint(written: string): Imprint | null {
  if (written.length > longest) return null
  const parts = partsOf(written).filter(({ text }) => text !== '')
  const found = parts.map(({ text }) => readPart(text))
  if (parts.length === 0 || parts.length > mostParts || found.some((part) => part === null)) return null
  return joined(found.filter((part) => part !== null))
}

/** Whether a label says by whom and when, and so not what: "Doe (1978)", "Doe et al., SOSP 2007". */
export function isImprint(label: string): boolean {
  const told = readImprint(label)
  return told !== null && told.authors.length > 0 && (told.year !== null || told.open)
}

/** The imprint with which a text begins, and where the rest of the text begins; null where it begins with something else. */
export function leadingImprint(written: string): { readonly imprint: Imprint; readonly end: number } | null {
  const found: Part[] = []
  let best: { imprint: Imprint; end: number } | null = null
  for (const { text, end } of partsOf(written.slice(0, longest)).slice(0, mostParts)) {
    if (text === '') continue
    const part = readPart(text)
    if (part === null) break
    found.push(part)
    const imprint = joined(found)
    if (imprint !== null) best = { imprint, end }
  }
  return best
}

/** What is longer is no imprint, in characters, and what has more parts. */
const longest = 300
const mostParts = 14

/** The pieces between commas, brackets, quotes, bars, dashes and line ends, and those that begin with "by"; `end` is where the next begins. */
function partsOf(text: string): readonly { readonly text: string; readonly end: number }[] {
  const parts: { text: string; end: number }[] = []
  let start = 0
  for (const match of text.matchAll(separator)) {
    const end = match.index + match[0].length
    parts.push({ text: text.slice(start, match.index).trim(), end })
    start = end
  }
  return [...parts, { text: text.slice(start).trim(), end: text.length }]
}

const separator =
  /[,;|()[\]"“”\n•·]|\s(?=by\s\p{Lu})|(?<=^|\s)[-–—]+(?=\s|$)|[:–—](?=\s|$)|\.(?=[\s[(]|$)(?<!(?:^|[\s.])\p{Lu}\.)(?<!\b(?:St|Jr|Sr|Dr|Prof|Mr|Mrs|Ms|Proc)\.)/gu

/** One piece. `weak` are surnames alone, which are names only beside a year, "et al" or "by". */
interface Part {
  readonly authors?: readonly string[]
  readonly weak?: readonly string[]
  readonly by?: boolean
  readonly open?: boolean
  readonly year?: number
  readonly venue?: string
  readonly words?: string
}

function readPart(written: string): Part | null {
  const text = written.replace(/^(?:and|&)\s+/i, '')
  if (offered.test(text)) return { words: text }
  if (/^(?:et\.? al\.?|and others)$/i.test(text)) return { open: true }
  const year = /^((?:19|20)\d\d)[a-z]?$|^(?:19|20)\d[x?]$/.exec(text)
  if (year !== null) return year[1] === undefined ? {} : { year: Number(year[1]) }
  const dated = monthAndYear.exec(text)?.[1]
  if (dated !== undefined) return { year: Number(dated) }
  const [, named = text, inYear] = /^(.{2,120}?),?\s+((?:19|20)\d\d)$/.exec(text) ?? []
  const people = readPeople(named)
  const venue = people?.authors === undefined ? (readVenueYear(text) ?? venueBehindIn(text)) : null
  if (venue !== null) return venue
  if (publishers.test(text) && text.split(' ').length <= 4) return { venue: text, words: 'book' }
  if (people === null) return null
  return { ...people, ...(inYear === undefined ? {} : { year: Number(inYear) }) }
}

/** Houses that publish books. */
export const publishers =
  /\b(?:press|publish\w*|verlag|books|wiley|reilly|addison|manning|springer|hall|mcgraw|pearson|packt|apress)\b/i

const monthAndYear =
  /^(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?: \d{1,2}(?:st|nd|rd|th)?)? ((?:19|20)\d\d)$/i

/** Words that say what a work is and how it can be had, and so end no imprint. */
const offered =
  /^(?:the )?(?:full )?(?:pdf|html|ps|epub|paper|book|free(?: online)?|online|paywall(?:ed)?|abstract|open access|draft|preprint|article|blog(?: post)?|video|talk|slides|podcast|course|lecture|tech(?:nical)? report|(?:ph\.? ?d\.? |master'?s? )?thesis)$/i

function readPeople(written: string): Part | null {
  const lead = /^(?:written |edited |presented )?by:?\s+/i.exec(written)?.[0] ?? ''
  const by = lead !== ''
  const said = by ? (written.slice(lead.length).split(afterNames)[0] ?? '') : written
  const text = said.replace(/['’]s$/, '')
  const names = readNames(text)
  if (names !== null) return { authors: names.names, open: names.open, by }
  const listed = text.replace(/[\s,]+et\.?\s+al\.?$/i, '')
  const surnames = listed.split(/\s*&\s*|\s+and\s+/).map((name) => name.trim())
  return surnames.length <= 6 && surnames.every((name) => isSurname(name.replace(initials, '')))
    ? { weak: surnames, open: listed !== text, by }
    : null
}

/** "J Doe", "JR Doe": initials without their stops, in front of a surname. */
const initials = /^\p{Lu}{1,3} (?=\p{Lu})/u

/** Words that end the names after "by". */
const afterNames = /\s+(?:at|from|of|on|in|for|about|is|was|who|which)\s/

/** "In OSDI", "In Proceedings of VLDB": a venue whose year stands in a piece of its own. */
function venueBehindIn(written: string): { readonly venue: string } | null {
  if (!/^in:?\s/i.test(written)) return null
  const found = readVenueYear(`${written} 2000`)
  return found === null ? null : { venue: found.venue }
}

/** "SOSP'07", "OSDI 2006", "In Proceedings of VLDB 2013", "ACM Queue, 2015": the name of a venue with its year. */
export function readVenueYear(written: string): { readonly venue: string; readonly year: number } | null {
  const match =
    /^(?:[Ii]n:? )?(?:the )?(?:[Pp]roc(?:eedings|\.)?(?: of)? (?:the )?)?(\p{Lu}[\p{L}&/.-]*(?: (?:(?:of|on|and|for|in|the|&) ){0,2}\p{Lu}[\p{L}&/.-]*){0,6}?)(?: ?['’‘](\d\d)|[ -]?((?:19|20)\d\d))$/u.exec(
      written,
    )
  const venue = match?.[1] ?? ''
  if (match === null || /^\p{Lu} /u.test(venue) || !(venue.split(' ').some(isAcronym) || kindsOfVenue.test(venue)))
    return null
  if (match[2] === undefined) return { venue, year: Number(match[3]) }
  return { venue, year: Number(match[2]) + (Number(match[2]) < 50 ? 2000 : 1900) }
}

/** "SOSP", "EuroSys", "MIT-TR": two capitals or more. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}\p{L}*-?\p{Lu}\p{L}*$/u.test(word)
}

const kindsOfVenue =
  /\b(?:conference|symposium|journal|transactions|workshop|letters|queue|magazine|review|communications)\b|con(?:f)?\b/i

function joined(parts: readonly Part[]): Imprint | null {
  const year = parts.find((part) => part.year !== undefined)?.year ?? null
  const venue = parts.find((part) => part.venue !== undefined)?.venue ?? null
  const open = parts.some((part) => part.open === true)
  const weak = parts.some((part) => part.weak !== undefined)
  if (weak && year === null && !open && !parts.some((part) => part.by === true)) return null
  const authors = parts.flatMap((part) => [...(part.authors ?? []), ...(part.weak ?? [])])
  const words = parts
    .map((part) => part.words ?? '')
    .join(' ')
    .trim()
  return { authors: [...new Set(authors)], open, year, venue, words }
}
