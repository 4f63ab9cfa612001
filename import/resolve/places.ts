/** Series of events under one name: "QconSF", "QCon SF" and "QCon San Francisco" are one venue. */
import { fold } from '../../src/model/fold.ts'

/**
 * A venue's name with its words apart and a city's abbreviation written out: "QconSF" gives "Qcon San Francisco",
 * "QuietLoop" gives "Quiet Loop".
 */
export function writtenOut(name: string): string {
  const parted = name.replace(/(?<=\p{Ll}{2})(?=\p{Lu}{2,3}$)/u, ' ')
  return parted
    .split(/\s+/)
    .map((word, index) => (index === 0 ? word : (cities.get(word.replace(/\W/g, '').toUpperCase()) ?? word)))
    .map(partedWord)
    .join(' ')
}

/** Abbreviations of cities that hardly stand for anything else in names of events. */
const cities = new Map(
  Object.entries({
    SF: 'San Francisco',
    NY: 'New York',
    NYC: 'New York',
    DC: 'Washington DC',
    LA: 'Los Angeles',
    PDX: 'Portland',
    LDN: 'London',
    ATX: 'Austin',
    SEA: 'Seattle',
    MTL: 'Montreal',
  }),
)

/** Two words written as one, each of four letters or more; names that are made with one of the bound parts are one word. */
function partedWord(word: string): string {
  const [, first, second] = /^(\p{Lu}\p{Ll}{3,})(\p{Lu}\p{Ll}{3,})$/u.exec(word) ?? []
  if (first === undefined || second === undefined) return word
  return boundParts.has(first.toLowerCase()) || boundParts.has(second.toLowerCase()) ? word : `${first} ${second}`
}

const boundParts = new Set(
  'euro open java node tech conf camp fest meetup stack zone land world ware base python script'.split(' '),
)

/**
 * What two spellings of one venue share: written out, folded, without spaces and small words, without the society that holds
 * it, without "conf" or its like behind the name, and without "annual", or "international" before a meeting.
 */
export function venueKey(name: string): string {
  const words = withoutSociety(fold(writtenOut(name)).split(' '))
  const telling = words.filter((word, place) => !smallWords.has(word) && !isConf(word, words, place))
  const squeezed = (telling.join('').length >= 3 ? telling : words).join('')
  return squeezed.replace(/^the(?=.{3})/, '').replace(/(?<=.{3})(?:conf|conference)$/, '')
}

function withoutSociety(words: readonly string[]): readonly string[] {
  const isMeeting = words.some((word) => meetings.has(word))
  const mayGo = (word: string): boolean => societies.has(word) || (isMeeting && word === 'international')
  let start = 0
  while (mayGo(words[start] ?? '') && words.slice(start + 1).join('').length >= 3) start += 1
  return words.slice(start)
}

/** "Quiet Conf Oslo": a word for what it is behind the name, and not that of a "Conference on Rings". */
function isConf(word: string, words: readonly string[], place: number): boolean {
  return place > 0 && (word === 'conf' || word === 'conference') && !smallWords.has(words[place + 1] ?? '')
}

const societies = new Set('the acm ieee usenix ifip oreilly annual proc proceedings of in'.split(' '))
const meetings = new Set('conference symposium workshop colloquium'.split(' '))
const smallWords = new Set('the of on for and'.split(' '))

/** Whether one name says no more than the other: "Velocity" of "Velocity Conf Santa Clara". */
export function isPartOf(name: string, fuller: string): boolean {
  const [few, many] = [distinctiveWords(name), distinctiveWords(fuller)]
  return few.length > 0 && few.every((word) => many.includes(word))
}

function distinctiveWords(name: string): readonly string[] {
  return fold(writtenOut(name))
    .split(' ')
    .filter((word) => !['', 'the', 'conf', 'conference'].includes(word))
}

/** The best of several spellings of one venue: written out as most write it, and with the capitals that a name of its kind has. */
export function bestName(names: readonly string[]): string {
  const votes = new Map<string, number>()
  for (const name of names) {
    const full = writtenOut(name)
    votes.set(full, (votes.get(full) ?? 0) + (full === name ? 2 : 1))
  }
  const sum = new Map<string, number>()
  for (const [name, count] of votes) sum.set(name.toLowerCase(), (sum.get(name.toLowerCase()) ?? 0) + count)
  const weight = (name: string): number => sum.get(name.toLowerCase()) ?? 0
  const [best = ''] = [...votes.keys()].sort(
    (a, b) =>
      weight(b) - weight(a) ||
      b.length - a.length ||
      capitals(b) - capitals(a) ||
      (votes.get(b) ?? 0) - (votes.get(a) ?? 0) ||
      (a < b ? -1 : 1),
  )
  return best
}

/** Capitals are left out by the lazy and seldom put in; whole words of them are shouted, but for short ones. */
function capitals(name: string): number {
  return name
    .split(' ')
    .filter((word) => word.length <= 4 || word !== word.toUpperCase())
    .reduce((sum, word) => sum + (word.match(/\p{Lu}/gu)?.length ?? 0), 0)
}
