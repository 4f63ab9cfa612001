/**
 * What people write around a title: "Blog: X", "X by Y et al", "Y: X", "Y - X", "X - Y", "Y's X". Each rule is one way of
 * writing; the first that fits takes its part away and the others look at what is left.
 */
import { surnamesIn } from './author-first.ts'
import { yearIn } from './event.ts'
import { type Imprint, readImprint, readVenueYear } from './imprint.ts'
import { isEventName } from './lone-occasion.ts'
import { isPersonName, isSurname, readNames } from './person-name.ts'
import { tidyTitle } from './title.ts'

/** A title and what was taken away from it. `words` tell of the kind of work ("Blog", "et al"). */
export interface TitleParts {
  readonly title: string
  readonly authors: readonly string[]
  readonly words: string
  readonly year?: number
  readonly venue?: string
}

/** Facts from outside the title that decide doubtful cases. */
export interface TitleContext {
  /** Names of people whom the document speaks of. */
  readonly people: ReadonlySet<string>
  /** Whether the list writes "Author: Title" throughout. */
  readonly authorFirst: boolean
  /** Host of the link, to know its name at the end of a title ("X - computerworld"). */
  readonly host: string
}

/** Parts a title from its authors and wrappers. */
export function titleParts(written: string, context: TitleContext): TitleParts {
  let parts: TitleParts = { title: written.replace(/\s+/g, ' ').trim(), authors: [], words: '' }
  if (parts.title.length > longestTitle) return { ...parts, title: tidyTitle(parts.title) }
  for (const [sign, rule] of rules) {
    const found = sign.test(parts.title) ? rule(parts.title, context) : null
    if (found === null || tidyTitle(found.title) === '') continue
    parts = {
      ...parts,
      ...found,
      title: found.title.trim(),
      authors: [...parts.authors, ...(found.authors ?? [])],
      words: `${parts.words} ${found.words ?? ''}`.trim(),
    }
  }
  return { ...parts, title: tidyTitle(parts.title), authors: [...new Set(parts.authors)] }
}

/** What is longer is a sentence, and not worth the work. */
const longestTitle = 400

type Rule = (title: string, context: TitleContext) => (Partial<TitleParts> & Pick<TitleParts, 'title'>) | null

const wrapper: Rule = (title) => {
  const match =
    /^(?:(?:buy |get |read )?(?:\p{Lu}\p{Ll}+['’]s |my |our |his |her |the )(?:new |latest )?)?(blog|blog ?post|article|video|talk|keynote|paper|slides|book|podcast|github|wikipedia|website|tool|course|reading(?: list)?|reference)\s*:\s+(\S.*)$/isu.exec(
      title,
    )
  return match === null ? null : { title: match[2] ?? '', words: match[1] ?? '' }
}

/** "Title - short.example/title". */
const addressLast: Rule = (title) => {
  const match = /^(.{3,}\S)\s+[-–—]\s+(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/\S*$/s.exec(title)
  return match === null ? null : { title: match[1] ?? '' }
}

/** "Title (original Doe paper)", "Title (25 slides)", "Name (boxes for sailors)": of what kind it is, in which form, for what. */
const remark: Rule = (title) => {
  const [, before = '', inside = ''] = /^(.*\S)\s*\(([^()]{3,60})\)$/s.exec(title) ?? []
  if (before !== '' && ofForm.test(inside)) return { title: before, words: inside }
  return /^\p{Lu}\S+$/u.test(before) && /^\p{Ll}+\s/u.test(inside) ? { title: before } : null
}

const ofForm =
  /^(?:(?:the|an?|original|free|full|whole|official|my|our|his|her)\s+)?(?:\S+ ){0,2}?(?:(?:paper|video|talk|slides|book|thesis|article|blog ?post|pdf|recording|transcript|minutes|mins?)$|\d{0,4} ?slides\b|.*\bon (?:YouTube|Vimeo)$|\d{1,3} min(?:ute)?s?\b)/i

/** "“Title” by Jane Doe (HarborConf 2022)". */
const quotedBy: Rule = (title) => {
  const [, quoted = '', names = ''] =
    /^["“]([^"“”]{3,200})["”],?\s+by\s+([^()"“”]{3,100}?)(?:\s+\([^()]{2,60}\b(?:19|20)\d\d\))?$/s.exec(title) ?? []
  const found = quoted === '' ? null : readNames(names)
  return found === null ? null : { title: quoted, authors: found.names, words: found.open ? 'et al' : '' }
}

const byAuthors: Rule = (title) => {
  const place = title.search(/\s+by\s+[^\s](?!.*\s+by\s)/)
  if (place <= 0) return null
  const names = readNames(title.slice(place).replace(/^\s+by\s+/, ''))
  if (names === null) return null
  const before = title.slice(0, place)
  const [, called] = formBehind.exec(before) ?? []
  if (called !== undefined) return { title: called, authors: names.names, words: 'talk' }
  return { title: before, authors: names.names, words: names.open ? 'et al' : '' }
}

/** "Boundaries talk", but for "Lightning talk" and "a great talk", which name none. */
const formBehind =
  /^(?!(?:lightning|closing|opening|keynote|invited|conference|tech|great|good|excellent|his|her|my|our|an?|the)\b)(\p{Lu}.{2,80}?)\s+talk$/iu

/** "QCon New York - Title", "HarborConf 2018 - Title": the talk by the event at which it was given. */
const eventDash: Rule = (title) => {
  const [, event = '', rest] = /^(\p{Lu}[^–—:|]{2,50}?)\s+[-–—|]\s+(\p{Lu}\S*\s.{5,200})$/su.exec(title) ?? []
  return rest !== undefined && isEventName(event) && !isEventName(rest) ? { title: rest, words: 'talk' } : null
}

/** "Title • Jane Doe • HarborConf 2021", as channels of events call their recordings. */
const channelled: Rule = (title) => {
  const [called = '', ...rest] = title.split(/\s+[•·|]\s+/)
  const place = rest.findIndex((part) => readNames(part) !== null)
  const found = readNames(rest[place] ?? '')
  const isSure = rest.length === 2 || (rest.length === 1 && /\s[•·]\s/.test(title))
  if (found === null || !isSure || !/\S\s+\S/.test(called)) return null
  const isGiven = rest.some((part, index) => index !== place && (isEventName(part) || yearIn(part) !== null))
  return { title: called, authors: found.names, words: isGiven ? 'talk' : '' }
}

/** "HarborConf talk from Jane Doe: Title". */
const talkFrom: Rule = (title) => {
  const [, name = '', rest] =
    /^[^:]{0,60}\b(?:talk|keynote) (?:from|by) (?:Dr\.? )?([^:]{3,60}):\s+(\S.*)$/is.exec(title) ?? []
  const found = rest === undefined ? null : readNames(name)
  return rest === undefined || found === null ? null : { title: rest, authors: found.names, words: 'talk' }
}

/** "Doe and Roe (2014): Title", "Doe et al., 2014: Title". */
const authorsAndYear: Rule = (title) => {
  const [, lead = '', year, rest] =
    /^([^:()]{3,120}?)(?:,? \(|, )((?:19|20)\d\d)[a-z]?\)?:\s+(\S.*)$/s.exec(title) ?? []
  const open = /[\s,]+et\.?\s+al\.?$/i.test(lead)
  const authors = surnamesIn(lead.replace(/[\s,]+et\.?\s+al\.?$/i, '')) ?? readNames(lead)?.names
  return rest === undefined || authors === undefined
    ? null
    : { title: rest, authors, year: Number(year), words: open ? 'et al' : '' }
}

const authorsColon: Rule = (title, { people, authorFirst }) => {
  const match = /^([^:]{3,120}?)\s*:\s+(\S.*)$/s.exec(title)
  const lead = match?.[1] ?? ''
  const surnames = authorFirst && match !== null ? surnamesIn(lead) : null
  if (surnames !== null) return { title: match?.[2] ?? '', authors: surnames }
  const names = match === null ? null : readNames(lead)
  if (names === null) return null
  const sure = names.open || authorFirst || names.names.every((name) => people.has(name))
  return sure ? { title: match?.[2] ?? '', authors: names.names, words: names.open ? 'et al' : '' } : null
}

/** "Jane Doe - Title"; where both sides read like names, the last is the author's. */
const authorDash: Rule = (title) => {
  const match = /^([^–—]{3,60}?)\s+[-–—]\s+(\S+\s+\S.*)$/s.exec(title)
  const names = match === null ? null : readNames(match[1] ?? '')
  return names === null || readNames(match?.[2] ?? '') !== null
    ? null
    : { title: match?.[2] ?? '', authors: names.names }
}

const dashAuthor: Rule = (title, { host }) => {
  const match = /^(.{3,}\S)\s+[-–—]\s+((?:[^-–—]|(?<=\p{L})-(?=\p{L})){3,60})$/su.exec(title)
  const last = match?.[2]?.trim() ?? ''
  if (match === null) return null
  if (!last.includes(' ') && last !== '' && host.split('.').includes(last.toLowerCase()))
    return { title: match[1] ?? '', words: last }
  if (isSurname(last) && (match[1] ?? '').includes(' ')) return { title: match[1] ?? '', authors: [last] }
  const found = readNames(last)
  return found === null ? null : { title: match[1] ?? '', authors: found.names, words: found.open ? 'et al' : '' }
}

/** "Title - Jane Doe, Engineer, Acme". */
const dashSpeaker: Rule = (title) => {
  const [, before, name = '', rest = ''] = /^(.{3,}\S)\s+[-–—]\s+([^,–—]{5,40}),\s+([^–—]{3,80})$/s.exec(title) ?? []
  return before !== undefined && isPersonName(name) && occupation.test(rest) ? { title: before, authors: [name] } : null
}

/** "Jane Doe, A Title of Three Words", but for what she does: "Jane Doe, Head of Knots". */
const authorComma: Rule = (title) => {
  const match = /^([^,]{3,60}),\s+(\p{Lu}\S*(?:\s+\S+){2,})$/su.exec(title)
  const [, name = '', rest = ''] = match ?? []
  return isPersonName(name) && !occupation.test(rest) && readNames(rest) === null
    ? { title: rest, authors: [name.trim()] }
    : null
}

const occupation =
  /\b(?:ceo|cto|vp|head|chief|director|manager|founder|co-?founder|engineer|developer|architect|professor|lead|editor|author|host)\b/i

/** "Event 2013: Jane Doe, “Title”". */
const quotedLast: Rule = (title) => {
  const match = /^(?:[^:"“]{2,60}:\s*)?([^:"“,]{3,60}),\s+["“]([^"”]{3,200})["”]$/.exec(title)
  return match !== null && isPersonName(match[1] ?? '')
    ? { title: match[2] ?? '', authors: [(match[1] ?? '').trim()] }
    : null
}

/** "Title: Jane Doe, Company". */
const colonSpeaker: Rule = (title) => {
  const match = /^(.{3,150}?):\s+([^:,]{3,60}),\s+(\p{Lu}[\p{L}\d. &-]{1,40})$/su.exec(title)
  return match !== null && isPersonName(match[2] ?? '')
    ? { title: match[1] ?? '', authors: [(match[2] ?? '').trim()] }
    : null
}

/** "Jane Doe's Title"; "Jane Doe's Event talk on Title". A lone word after the name is no title and stays. */
const possessive: Rule = (title) => {
  const match = /^(?:Dr\.?\s+)?(\S+\s+\S+)(?:['’]s|(?<=s)['’])\s+(\S.*)$/s.exec(title)
  const name = match?.[1] ?? ''
  const rest = match?.[2] ?? ''
  if (!isPersonName(name)) return null
  const given = /^.{0,60}?\btalk\s*(?:(?:at|for) [^:]{2,40}:\s+|on\s+|[-–—:]\s+)(\S.*)$/is.exec(rest)?.[1]
  if (given !== undefined) return { title: given, authors: [name], words: 'talk' }
  return { title: /^\p{Lu}.*\s/su.test(rest) ? rest : title, authors: [name] }
}

/** "Title, Jane Doe and Rob Roe": names with a first name at the end, after a title of two words or more. */
const commaAuthors: Rule = (title) => {
  const parts = title.split(/,\s+/)
  if (parts.length < 2 || parts.length > 12) return null
  const named = parts.map((part) => readNames(part.replace(/^and\s+/, ''))?.names ?? null)
  const last = named.lastIndexOf(null)
  const authors = named.slice(last + 1).flatMap((names) => names ?? [])
  const rest = parts.slice(0, last + 1).join(', ')
  return last >= 0 && authors.length > 0 && /\S\s+\S/.test(rest) ? { title: rest, authors } : null
}

/** "Title (Lamport, 1978)", "Title [SOSP '07]", "Title, SOSP 2007": an imprint at the end. */
const imprint: Rule = (title) => {
  const match = /^(.*\S)\s*[([]([^()[\]]{2,120})[)\]]\.?$/s.exec(title) ?? /^(.*\S),\s+([^,]{4,60})$/s.exec(title)
  const found =
    match === null ? null : match[0].endsWith(match[2] ?? '') ? venueAlone(match[2] ?? '') : readImprint(match[2] ?? '')
  if (match === null || found === null) return null
  const { open, year, venue, words } = found
  // Behind who spoke, two words and a year are the occasion: "Title - Jane Doe (Harbor Oslo 2017)".
  const isOccasion = found.authors.length === 1 && speakerLast.test(match[1] ?? '') && !/,/.test(match[2] ?? '')
  const authors = isOccasion ? [] : found.authors
  return {
    title: match[1] ?? '',
    authors,
    words: open ? `${words} et al` : words,
    ...(year === null ? {} : { year }),
    ...(venue === null ? {} : { venue }),
  }
}

/** "… - Jane Doe". */
const speakerLast = /\S\s+[-–—]\s+\p{Lu}[\p{L}.'’-]+(?:\s+(?:\+\s+)?\p{Lu}[\p{L}.'’-]+){1,5}$/u

/** After a comma only a year, or a venue with its year, is no part of the title. */
function venueAlone(text: string): Imprint | null {
  const year = /^(?:19|20)\d\d$/.exec(text.trim())?.[0]
  const found = year === undefined ? readVenueYear(text) : { venue: null, year: Number(year) }
  return found === null ? null : { authors: [], open: false, words: '', ...found }
}

/** Rules in order, each behind a sign that all have which it reads: most titles have few of these. */
const rules: readonly (readonly [sign: RegExp, rule: Rule])[] = [
  [/^["“]/, quotedBy],
  [/\)$/, remark],
  [/,|[)\]]\.?$/, imprint],
  [/\//, addressLast],
  [/:/, wrapper],
  [/\s[•·|]\s/, channelled],
  [/[-–—|]/, eventDash],
  [/:/, talkFrom],
  [/\sby\s/, byAuthors],
  [/["”]$/, quotedLast],
  [/:/, authorsAndYear],
  [/,/, authorComma],
  [/:/, authorsColon],
  [/[-–—]/, dashSpeaker],
  [/[-–—]/, authorDash],
  [/['’]/, possessive],
  [/:/, colonSpeaker],
  [/[-–—]/, dashAuthor],
  [/,/, commaAuthors],
  [/,|[)\]]\.?$/, imprint],
]
