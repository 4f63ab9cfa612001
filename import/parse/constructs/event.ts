/** Occasions as people write them: "Papers We Love SF: February 2015", "QCon London 2015", "the evening keynote at …". */

import { remembering } from '../../../src/model/remembering.ts'
import { partedSeries } from '../gazetteer/events.ts'

/** An occasion: as written, tidied; the series it belongs to; when. */
export interface Occasion {
  readonly event: string
  readonly series: string | null
  readonly year: number | null
  /** 1 to 12. */
  readonly month: number | null
}

/** Reads the words that name one occasion; null where they name none. */
export function readOccasion(written: string): Occasion | null {
  return occasionIn(written).occasion
}

const occasionIn = remembering((written): { readonly occasion: Occasion | null } => ({ occasion: occasionOf(written) }))

function occasionOf(written: string): Occasion | null {
  if (written.length > longestPhrase) return null
  const apart = dateApart(written)
  if (apart !== null) return readOccasion(apart.name) === null ? null : datedOccasion(apart.name, apart.date)
  const event = tidy(written)
  const full = inFull(event)
  const words = event.split(' ')
  if (
    event.length < 2 ||
    event.length > 100 ||
    words.length > 12 ||
    !/^["'“]?[\p{Lu}\d!@#]|^\.\p{Lu}{2}|^\p{Ll}{1,10}[({]|^\p{Ll}{2,3}:\p{Lu}|^\p{Ll}+[A-Z]|^\p{Ll}{2,20}(?:days|con|conf|camp|fest)\b|^[\p{L}().-]{2,30} conf\b/u.test(
      event,
    )
  )
    return null
  const digits = dateInDigits(full)
  const year = yearIn(full) ?? yearAtEnd(full)
  const month = digits === null ? monthIn(full) : digits.month
  const series = seriesIn(full.replace(placeAndDate, '').replace(digits?.written ?? '', ' '), year !== null)
  return { event, series: /\p{L}/u.test(series) ? partedSeries(series) : null, year, month }
}

/** "May 3, 2019 · HarborConf · Bergen" as "HarborConf, Bergen" and its date; null where no such mark parts a date from a name. */
function dateApart(written: string): { readonly name: string; readonly date: string } | null {
  if (!apartMarks.test(written)) return null
  const parts = written.split(apartMarks).filter((part) => part.trim() !== '')
  const date = parts.find((part) => yearIn(part) !== null && isDate(part))
  const names = parts.filter((part) => part !== date)
  return date === undefined || names.length === 0 ? null : { name: names.join(', '), date }
}

const apartMarks = /\s[·•|]\s/

/** "…, Oslo, 24.05.2019". */
const placeAndDate = /,\s+\p{Lu}[\p{L} .'’-]{1,30},\s+[\d./-]{6,10}$/u

/** The year of two digits behind a name that is run together with it, perhaps before a place. */
function yearAtEnd(event: string): number | null {
  const digits = withShortYear.exec(event)?.[2]
  return digits === undefined ? null : 2000 + Number(digits)
}

/** "HarborCon14", "HarborCon14 Europe". */
const withShortYear =
  /^(\p{L}*(?:[Cc]onf?|CONF?|[Dd]ays|[Ll]oop|[Cc]amp|[Ff]est|[Ss]ummit)|\p{Lu}{4,}|\p{Lu}{2,}con)([0-3]\d)( \p{Lu}[\p{L} -]{1,30})?$/u

/** An occasion whose date stands apart from its name; one without a name where only the date is told, null without both. */
export function datedOccasion(name: string, date: string): Occasion | null {
  const named = readOccasion(name)
  const { year, month } = dateIn(date)
  if (named === null) return year === null ? null : { event: '', series: null, year, month }
  return { ...named, year: named.year ?? year, month: named.month ?? month }
}

/** The year and month of a date: "12 May 2018", "2018-05-12", "12.5.2018", "May 2018". */
export function dateIn(text: string): { readonly year: number | null; readonly month: number | null } {
  const written = text.slice(0, longestPhrase)
  const digits = dateInDigits(written)
  if (digits !== null) return { year: digits.year, month: digits.month }
  const year = yearIn(written)
  return { year, month: year === null ? null : monthIn(written) }
}

/** A date that is written in digits alone; `month` is null where either of two numbers may be it. */
function dateInDigits(
  text: string,
): { readonly written: string; readonly year: number; readonly month: number | null } | null {
  for (const [pattern, year, month] of datePatterns) {
    const found = pattern.exec(text)
    if (found !== null)
      return { written: found[0], year: Number(found[year]), month: Number(found[month] ?? '') || null }
  }
  return null
}

const isoDate = /(?<!\d)((?:19|20)\d\d)-(0[1-9]|1[0-2])(?:-\d\d)?(?!\d)/

/** "31.07.2020", the day first. */
const dottedDate = /(?<![\d.])(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.((?:19|20)\d\d)(?!\d)/

/** "24/04/2025", "04/24/2025"; of two numbers that may be the month neither is known to be. */
const slashedDate = /(?<![\d/])(?:(?:1[3-9]|2\d|3[01])\/(0?[1-9]|1[0-2])|\d{1,2}\/\d{1,2})\/((?:19|20)\d\d)(?!\d)/

/** "10.2019", "10/2019". */
const monthInDigits = /(?<![\d./])(0?[1-9]|1[0-2])[./]((?:19|20)\d\d)(?!\d)/

/** Each with the places of its year and its month, the surest first. */
const datePatterns = [
  [isoDate, 1, 2],
  [dottedDate, 3, 2],
  [slashedDate, 2, 1],
  [monthInDigits, 2, 1],
] as const

/** The name without its date and without its place: "in Oslo", "@ Oslo", "(Oslo, Norway)", ", Oslo, Norway". */
function seriesIn(event: string, dated: boolean): string {
  const timeless = event
    .replace(/\s*#\s?\d+/, '')
    .replace(new RegExp(yearPattern, 'g'), ' ')
    .replace(monthPattern, (whole) => (dated ? ' ' : whole))
  const bare = tidy(timeless.replace(/\((?:\p{L}[\p{L} .'’-]{0,40},)?[\s,\d–-]*\)/gu, ' ')).replace(
    withShortYear,
    '$1$3',
  )
  return tidy(
    bare
      .replace(
        /,?\s+(?:on\s+(?:the\s+)?)?(?:\p{Lu}\p{Ll}{2,5}day,?\s+)?\d{1,2}(?:st|nd|rd|th)?(?:\s*[-–]\s*\d{1,2}(?:st|nd|rd|th)?)?$/u,
        '',
      )
      .replace(/,?\s+in(?:\s+\p{Lu}.*)?$|\s+(?:on|at|from)$/u, '')
      .replace(/(?<=\S)\s+@\s[^,]+,\s.*$|(?<=\S)\s+\(\p{Lu}[\p{L}.'’ -]{1,30},\s+\p{Lu}[\p{L}. ]{1,30}\)$/u, '')
      .replace(/(?<=\p{L}),\s+\p{Lu}[\p{L}.'’ -]{1,30}(?:,\s+\p{Lu}[\p{L}. ]{1,30}|\s\p{Lu}{2})$/u, ''),
  )
}

/** What is longer names no occasion, in characters. */
const longestPhrase = 1000

/** The year of four digits in a text. */
export function yearIn(text: string): number | null {
  const year = yearPattern.exec(text)?.[0].trim()
  return year === undefined ? null : Number(year)
}

/**
 * Several occasions in one phrase, "A 2015 & B 2016": parted only where each side has a year of its own, so that a name
 * with an "and" in it stays whole.
 */
export function partOccasions(written: string): readonly string[] {
  if (written.length > longestPhrase) return [written]
  const lines = written.split(/\s*;\s*/)
  return lines.every((line) => yearIn(inFull(line)) !== null) ? lines.flatMap(partedByWords) : partedByWords(written)
}

function partedByWords(written: string): readonly string[] {
  const parts = written.split(/\s+(?:&|and|\+)\s+|\s*[;,]\s*(?:and\s+)?/)
  const whole: string[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (last === undefined || (yearIn(inFull(last)) !== null && yearIn(inFull(part)) !== null && !isDate(part)))
      whole.push(part)
    else
      whole[whole.length - 1] = written.slice(
        written.indexOf(last),
        written.indexOf(part, written.indexOf(last)) + part.length,
      )
  }
  return whole
}

/** Whether words are a date and nothing else. */
export function isDate(words: string): boolean {
  return !/\p{L}/u.test(words.replace(monthPattern, ' ').replace(/\b\d{1,2}(?:st|nd|rd|th)\b/g, ' '))
}

function monthIn(event: string): number | null {
  const name = monthPattern.exec(event)?.[1]?.slice(0, 3).toLowerCase()
  return name === undefined ? null : months.indexOf(name) + 1
}

/** Without brackets, stray punctuation, articles, and the part of the programme ("Day 1 Keynote"). */
function tidy(written: string): string {
  return written
    .replace(/\s*\(https?:[^()\s]*\)|:[a-z][a-z_]{2,30}:|\p{Extended_Pictographic}\uFE0F?/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^at\s+(?=\S)/, '')
    .replace(/^(?:and\s+)?(?:(?:[Tt]he|our|my|[Aa]n?|[Uu]pcoming|inaugural|first-ever)\s+)+(?=\S)/, '')
    .replace(/\s+(?:day \d+\s+)?(?:(?:opening|closing|evening|morning)\s+)?(?:keynote|edition)$/i, '')
    .replace(/^(?:[\s\-–—:,;([]|\.(?!\p{Lu}{2}))+|[\s\-–—:,;.([]+$/gu, '')
    .replace(/\s+([,:;])/g, '$1')
}

/** "2019", but for "the 2020s". */
const yearPattern = /(?<!\d)(?:19[6-9]\d|20\d\d)(?!\d|s\b)/
/** A phrase in which years are in full: "HarborConf '17" is that of 2017, "the '90s" are not. */
function inFull(phrase: string): string {
  return phrase.replace(/(?<=\p{L}) ?['’]([0-4]\d)(?![\d\p{L}])/gu, ' 20$1')
}

/** The pattern of a month's name, in full or cut short. */
export const monthName = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{Ll}{0,6}\\.?'
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthPattern =
  /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?/i
