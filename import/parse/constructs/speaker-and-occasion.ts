/**
 * Who spoke and where, in one or a few lines that say nothing else: "Jane Doe · @jane · HarborConf 2019", "HarborConf Oslo,
 * May 2019 — Jane Doe (Acme)", and on a title page a line for each.
 */
import { dateIn } from './event.ts'
import { hasEventWord, isCalledEvent, readLoneOccasion } from './lone-occasion.ts'
import { isPersonName } from './person-name.ts'
import { readSpeakersLine } from './speakers-line.ts'

/** A piece of the text, its places in characters. */
export interface CreditPiece {
  readonly kind: 'speaker' | 'event' | 'date'
  readonly start: number
  readonly end: number
}

/** The pieces of such lines, in order; null where one names neither people nor an occasion, or says more. */
export function readSpeakerAndOccasion(text: string): readonly CreditPiece[] | null {
  if (text.length > longest || text.trim().split('\n').length > mostLines) return null
  const found: CreditPiece[] = []
  const has = (kind: CreditPiece['kind']): boolean => found.some((piece) => piece.kind === kind)
  let named: Part | null = null
  for (const part of partsOf(text)) {
    const pieces = piecesOf(part, found)
    if (pieces === null && !namesEvent(part.text)) return null
    const isDated = pieces?.[0]?.kind === 'date' && named !== null && !has('event')
    if (isDated && named !== null)
      found.push({ kind: 'event', start: named.start, end: named.start + named.text.length })
    found.push(...(pieces ?? []))
    if (namesEvent(part.text)) named = part
  }
  return has('speaker') && has('event') ? found : null
}

/** What is longer says more than that, in characters and in lines. */
const longest = 300
const mostLines = 8

interface Part {
  readonly text: string
  readonly start: number
}

/** The parts between line ends, bars, dots, dashes and "at", without the words that introduce them. */
function partsOf(text: string): readonly Part[] {
  const parts: Part[] = []
  let start = 0
  const add = (end: number): void => {
    const written = text.slice(start, end)
    const lead = introduction.exec(written)?.[0].length ?? 0
    const bare = written.slice(lead).replace(/[\s,;.]+$/, '')
    if (/[\p{L}\d@]/u.test(bare) && !isWordForTalk.test(bare)) parts.push({ text: bare, start: start + lead })
  }
  for (const match of text.matchAll(separator)) {
    add(match.index)
    start = match.index + match[0].length
  }
  add(text.length)
  return parts
}

const separator = /\n|\s+[·•|–—~]+\s+|\s+-{1,3}\s+|\s+@\s+|,?\s+(?:at|by|for)\s+(?=[\p{Lu}!])|\s*;\s+/gu
const introduction = /^[\s>*_]*(?:(?:by|at|on|for|with|speakers?|presenters?|presented|given)\b\s*:?\s+)?/iu
/** "A talk" before "by", "Presented" before "at". */
const isWordForTalk =
  /^(?:(?:an?|the|my)\s+)?(?:\p{L}+\s+)?(?:talk|presentation|keynote|slides|presented|given|delivered|held|speakers?|presenters?):?$/iu

/** What a part tells; null where it is neither people nor an occasion nor what stands beside them. */
function piecesOf({ text, start }: Part, before: readonly CreditPiece[]): readonly CreditPiece[] | null {
  const piece = (kind: CreditPiece['kind'], from = 0, to = text.length): CreditPiece => ({
    kind,
    start: start + from,
    end: start + to,
  })
  if (isDate(text)) return [piece('date')]
  for (const comma of text.matchAll(/,\s+/g)) {
    const rest = comma.index + comma[0].length
    const [first, second] = [text.slice(0, comma.index), text.slice(rest)]
    if (readSpeakersLine(first) !== null && readLoneOccasion(second) !== null)
      return [piece('speaker', 0, comma.index), piece('event', rest)]
    if (readLoneOccasion(first) !== null && readSpeakersLine(second) !== null)
      return [piece('event', 0, comma.index), piece('speaker', rest)]
  }
  const isImprint = /^([^,]{3,60}),\s+\d{4}$/.exec(text)
  if (isImprint !== null && isPersonName(isImprint[1] ?? '')) return null
  if (readLoneOccasion(text) !== null) return [piece('event')]
  // Behind the occasion stands its place: "St. Louis".
  const isPlace = before.at(-1)?.kind === 'event' && before.some(({ kind }) => kind === 'speaker')
  const isNone = isPlace || doing.test(text) || (before.length > 0 && namesEvent(text))
  if (!isNone && readSpeakersLine(text) !== null) return [piece('speaker')]
  return isPlace || (before.length > 0 && isBeside(text)) ? [] : null
}

/** Words with which begins what somebody does. */
const doing = /^(?:senior|staff|principal|lead|chief|head|junior|vp|director|founder|co-founder|professor|freelance)\s/i

function isDate(text: string): boolean {
  const { year } = dateIn(text)
  return year !== null && !/\p{L}{3}/u.test(text.replace(monthOrDay, ''))
}

const monthOrDay =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues?|wednes|thurs?|fri|satur|sun)\p{Ll}*\b|(?<=\d)(?:st|nd|rd|th)\b/giu

/** A handle, an address, what somebody does or where: short, and no sentence. */
function isBeside(text: string): boolean {
  return text.split(/\s+/).length <= 6 && /^[\p{Lu}\d@(]|^\S+[@.]\S+$/u.test(text) && !/[.!?:]\s|[.!?:]$/.test(text)
}

/** Whether a short name without a year is that of an event, by its ending or a word of it. */
function namesEvent(text: string): boolean {
  return text.split(/\s+/).length <= 6 && /^[\p{Lu}\d!]/u.test(text) && (isCalledEvent(text) || hasEventWord(text))
}
