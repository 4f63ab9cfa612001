/** A cited work from the label that names it and the words on either side of it. */
import { parseUrl } from '../../../src/model/identifier.ts'
import type { InlineLink } from '../outline.ts'
import type { CitedWork } from './cited-work.ts'
import { isFace } from './faces.ts'
import { type Imprint, isImprint, leadingImprint, publishers, readImprint } from './imprint.ts'
import { knownKind } from './known-names.ts'
import { linkOf } from './media.ts'
import { nameOfAddress } from './name-of-address.ts'
import { packageName } from './package-name.ts'
import { isSurname, readNames } from './person-name.ts'
import { pictureWord } from './picture-word.ts'
import { firstTurned, namesOf } from './reference.ts'
import { tidyTitle } from './title.ts'
import { type TitleContext, titleParts } from './title-parts.ts'
import { workKind } from './work-kind.ts'

/**
 * A label, the links to the work, and the words beside; `first` where nothing of the item stands before those words. `told`
 * are words of the sentence that say what kind of work it is.
 */
export interface Titled {
  readonly label: string
  readonly links: readonly InlineLink[]
  readonly before: string
  readonly after: string
  readonly first: boolean
  readonly told?: string
}

/** The work; its title is empty where neither the label nor the words name one. */
export function readTitled(
  { label, links: written, before, after, first, told = '' }: Titled,
  context: Omit<TitleContext, 'host'> & { readonly section: readonly string[] },
): CitedWork {
  const links = written.map((link) => linkOf(link.url, null)).filter((link) => link !== null)
  const urls = links.map(({ url }) => url)
  const address = written[0]?.url ?? ''
  const isTold = first && /\p{L}{2}.*\s.*\p{L}{2}/su.test(before) && isImprint(label)
  const named = isTold ? { title: withoutJoint(before), alternatives: [] } : nameOf(label, before, after, address)
  const parts = titleParts(named.title, { ...context, host: parseUrl(urls[0] ?? '')?.hostname ?? '' })
  const tail = tailOf(isTold ? `${label} ${after}` : after, isTold ? '' : label, parts.year !== undefined)
  const dated = tail.year !== null || tail.venue !== null
  const lead = named.title === label ? leadOf(before, first, dated) : nothing
  const around = [...lead.authors, ...tail.authors]
  const title = withoutSurname(parts.title, [...parts.authors, ...around])
  const beside = around.filter((name) => !sharesWord(name, title))
  const file = urls.length === 0 && /\.(?:pdf|ps)$/i.test(address) ? 'paper' : ''
  const open = lead.open || tail.open ? 'et al' : ''
  const venue = parts.venue ?? tail.venue ?? lead.venue
  const isPrinted = (venue !== null && !publishers.test(venue)) || periodical.test(after)
  const published = urls.length === 0 && isPrinted ? 'paper' : file
  const isBook = parts.authors.length + beside.length > 0 && knownKind(title) === 'BOOK'
  const shown = first ? pictureWord(before === '' ? label : before) : ''
  const words = `${isBook ? 'book' : told} ${shown} ${parts.words} ${shortWords(before)} ${shortWords(after)} ${tail.words} ${open} ${published}`
  return {
    title,
    alternativeTitles: [...named.alternatives.map(tidyTitle).filter(Boolean), ...packageNames(urls, title)],
    authors: [...new Set([...parts.authors, ...beside])],
    kind: workKind({ title, urls, words, section: context.section }),
    links,
    year: parts.year ?? tail.year ?? lead.year,
    venue,
    words: label,
  }
}

/** A title without what joins it to the label behind it. */
function withoutJoint(before: string): string {
  return before.replace(/[\s,;:([–—-]{1,10}$/, '')
}

/** What stands behind a title in a journal or in proceedings: their names in short, a volume with its pages. */
const periodical = /\b(?:Proc|Trans|J|Comm|Ann)\.\s\p{Lu}|\bpp\.?\s?\d|\d{1,4}\s?\(\d{1,3}\):\s?\d/u

/** Names under which registries keep what the title calls otherwise. */
function packageNames(urls: readonly string[], title: string): readonly string[] {
  return urls.flatMap((url) => packageName(url) ?? []).filter((name) => name.toLowerCase() !== title.toLowerCase())
}

/** "Doe, A Study of Knots" of Jane Doe without her surname. */
function withoutSurname(title: string, authors: readonly string[]): string {
  const [, surname, rest] = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}.*\s.*)$/u.exec(title) ?? []
  return rest !== undefined && authors.some((name) => name.split(' ').at(-1) === surname) ? rest : title
}

const nothing: Imprint = { authors: [], open: false, year: null, venue: null, words: '' }

/**
 * Which of the words around a link name the work: its label, the words after "from", or those before a bare address or a
 * label that is no title.
 */
function nameOf(
  label: string,
  before: string,
  after: string,
  url: string,
): { title: string; alternatives: readonly string[] } {
  const source = /^\s*from\s+(\p{Lu}\S*(?:\s+\S+){2,})\s*$/su.exec(after)?.[1]
  if (source !== undefined) return { title: source, alternatives: [label] }
  const piece = /^\s*(\p{Lu}\S*(?:\s+\S+)+?)\s+from\s*$/su.exec(before)?.[1]
  if (piece !== undefined) return { title: label, alternatives: [piece] }
  const bare = /^https?:\/\/\S+$/i.test(label.trim()) || label === url.replace(/^https?:\/\//, '')
  if (!bare && !isFace(label)) return { title: label, alternatives: [] }
  const lead = tidyTitle(before.replace(/[\s([]+$/, '').replace(/\b(?:at|see)\s*$/i, ''))
  if (!bare && unfinished.test(lead)) return { title: '', alternatives: [] }
  const isSpoken =
    unfinished.test(lead) ||
    /^(?:[,;]|\([^)]*$)/.test(before.trim()) ||
    isSpeech.test(lead) ||
    (isSentence.test(lead) && lead.split(' ').length > 8)
  if (/\p{L}/u.test(lead) && !pointer.test(lead) && !(bare && isSpoken)) return { title: lead, alternatives: [] }
  const told = bare ? titleBy.exec(lead)?.[1] : undefined
  return { title: told ?? (bare ? nameOfAddress(url) : label), alternatives: [] }
}

/** "… is The Quiet Harbor by Jane Doe and Rob Roe" at the end of running speech: the title in capitals and who wrote it. */
const titleBy =
  /\s(\p{Lu}[\p{L}'’-]*:?(?: (?:\p{Lu}[\p{L}'’-]*:?|of|the|and|in|on|for|to|a|an|with|at)){1,10} by \p{Lu}[^.!?]{4,80})$/u

/** Words of a sentence whose next word is the label: "This site has its own". */
const unfinished = /\s(?:own|an?|its|their|his|her|your|has|have|is|are|was|also|of|in|on|with)$/i

/** Words that only lead to a link. */
const pointer = /^(?:and|or|plus|see|also|via|cf|from|the|this|read|watch)(?:\s+(?:also|the|this|here|my|our))*$/i
/** Sentences before an address: one that is over, or "check it out". */
const isSpeech =
  /[!?]\s+\p{Lu}|\.\s+(?:You|It|This|We|They|I|Here|See|Check|Read)\b|\b(?:[Cc]heck|find|see|get|grab) (?:it|them|this|these)\b/u

const isSentence = /\b(?:is|are|was|were|has|have|I|I['’](?:m|ve)|we|you)\b/

/** What a work is called of which nothing but the address is written. */
export function addressTitle(address: string): string {
  return address
    .trim()
    .replace(/^[a-z]{3,6}:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '')
}

/**
 * Authors, year and venue after a label, which may be said again, a surname alone where the label `isDated`; and "… a survey
 * of knots by Jane Doe". "Jane Doe's" at the end is of what follows.
 */
function tailOf(after: string, label: string, isDated: boolean): Imprint {
  const own = after.replace(/(?:^|,|;|&|\band\b)\s*[^,;&]{2,60}['’]s\s*$/, '')
  const said = own.trimStart().startsWith(label) ? own.trimStart().slice(label.length) : own
  const text = said.replace(remarkBefore, '')
  const tail = leadingImprint(text)?.imprint ?? nothing
  if (tail.authors.length > 0) return tail
  const alone = isDated
    ? (/^[ \t]{0,5}[-–—,][ \t]{0,5}(\p{Lu}\S{1,40})[ \t]*$/mu.exec(text.slice(0, 100))?.[1] ?? '')
    : ''
  if (isSurname(alone)) return { ...tail, authors: [alone] }
  const told = workBy.exec(text.slice(0, 150))?.[1]
  return told === undefined ? tail : { ...tail, authors: readNames(told)?.names ?? [] }
}

/** ", the original paper" before "(Doe, Roe, 2002)". */
const remarkBefore =
  /^\s{0,3}(?:[,–—-]\s{0,3})?(?:the|an?|their|his|her) (?:original|first|seminal|classic|initial)(?: \p{L}+)? (?:paper|article|book|thesis)\s*(?=[([])/iu

const workBy =
  /^[^.;()\n]{0,60}?\b(?:[Aa]rticle|[Pp]aper|[Bb]ook|[Cc]ourse|[Tt]alk|[Pp]ost|[Ee]ssay|[Ss]urvey|[Tt]utorial|[Ss]eries|[Tt]hesis|[Ii]ntroduction)\b[^.;()\n]{0,60}?\bby\s+(\p{Lu}[\p{L}.'’-]*(?:(?:,? and |, | & | )\p{Lu}[\p{L}.'’-]*){1,6})/u

/** Whether words before a title name its authors. */
export function namesAuthors(before: string): boolean {
  return leadOf(before, true, true).authors.length > 0
}

/** Authors and year before a label: "A:", "A's", "A's post on", "Doe, J. (1978).", "2007 -"; a surname where the label is `dated`. */
function leadOf(before: string, first: boolean, dated: boolean): Imprint {
  const text = before.slice(-150).trim()
  const named =
    /^(\S[^:]{2,60}?)(?:\s*[:\-–—]|['’]s(?:\s\p{L}+){0,3}\s(?:talk|keynote|paper|book|post|article)s?(?:\s*:|\s(?:on|about|titled|called))|['’]s)$/su.exec(
      text,
    )?.[1]
  const names = named === undefined ? null : readNames(named)
  if (names !== null) return { ...nothing, authors: names.names, open: names.open }
  if (named !== undefined && dated && isSurname(named)) return { ...nothing, authors: [named] }
  if (!first || text === '') return nothing
  const year = /[([]?\b((?:19|20)\d\d)[a-z]?[)\]]?[.,:]?$/.exec(text)
  const people = text.slice(0, year?.index).replace(/[.,:;\s]+$/, (end) => (end.startsWith('.') ? '.' : ''))
  const turned = (year === null ? null : firstTurned(people.replace(/\.$/, ''))) ?? namesOf(people)
  if (turned !== null) return { ...nothing, authors: turned, year: year === null ? null : Number(year[1]) }
  return readImprint(text) ?? nothing
}

/** Whether a name is made of words of the title, as in "[Kafka](…) - Apache Kafka". */
function sharesWord(name: string, title: string): boolean {
  const words = new Set(title.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length > 2 && words.has(word))
}

/** Words beside a link that are few enough to be a remark on its kind. */
function shortWords(text: string): string {
  const words = text.slice(0, 200).trim().split(/\s+/)
  return words.length <= 6 ? words.join(' ') : ''
}
