/** The title of a record without the names that archives put around it: "Ropes - Jane Doe - HarborConf 2019". */
import { fold, lastName } from '../../../src/model/fold.ts'
import { isPersonName } from '../constructs/person-name.ts'
import { tidyTitle } from '../constructs/title.ts'
import { titleParts } from '../constructs/title-parts.ts'
import { isStandIn } from '../constructs/tool-words.ts'
import { wordsOfEvent } from './event.ts'

/** What is known of a talk beside its title. */
export interface TitleContext {
  /** Those who gave it; where nobody is known the title may name them. */
  readonly names: readonly string[]
  readonly event: string | null
}

/** The title as it is kept, and the people whom it names where nobody else does. */
export interface RecordTitle {
  readonly title: string
  readonly speakers: readonly string[]
}

/** Takes people and event away from the ends of a title. What is left must say more than that there was a talk ("Keynote"). */
export function readRecordTitle(written: string, { names, event }: TitleContext): RecordTitle {
  const whole = tidyTitle(written)
  if (whole.length > longest || !edges.test(whole)) return { title: whole, speakers: [] }
  const bare = mayHoldParts(whole, names, event) ? withoutParts(whole, isKnownPart(names, event)) : whole
  const { title, speakers } = names.length > 0 ? { title: bare, speakers: [] } : namedIn(bare)
  const rest = speakers.length === 0 ? title : withoutParts(title, isKnownPart([], event))
  return { title: saysNothing.test(rest) ? whole : rest, speakers }
}

/** Whether a title holds a name or the event at all, which most do not. */
function mayHoldParts(title: string, names: readonly string[], event: string | null): boolean {
  const folded = fold(title)
  const main = event === null ? null : mainWord(wordsOfEvent(event))
  return (main !== null && folded.includes(main)) || names.some((name) => folded.includes(lastName(name)))
}

/** What is longer is no title, in characters. */
const longest = 300

/** Marks that part something from a title. */
const edges = /\s[-–—|@]|[:|)\]]|\bby\s/i
const saysNothing =
  /^(?:(?:opening|closing|morning|evening|invited|day|\d\w*|the|a|an)\s+)*(?:keynotes?|lightning talks?|panel|tutorial|workshop|talk|poster|interview|welcome|closing|opening|plenary|introduction|session|q&a|sprints?|part \w+)?$/i

function withoutParts(title: string, isKnown: (part: string) => boolean): string {
  let rest = title
  for (let peeled = peel(rest, isKnown); peeled !== null; peeled = peel(rest, isKnown)) rest = peeled
  return rest
}

/** The title without its last or first part, where that is known; null where neither is. */
function peel(title: string, isKnown: (part: string) => boolean): string | null {
  for (const pattern of [lastPart, firstPart]) {
    const { part = '', rest = '' } = pattern.exec(title)?.groups ?? {}
    if (rest !== '' && isKnown(part)) return tidyTitle(rest)
  }
  return null
}

const lastPart =
  /^(?<rest>.*\S)\s*(?:\s[-–—|@]\s?|[:|]\s|\sby\s|[([])\s*(?<part>(?:(?!\s[-–—|@]\s|[:|]\s|\sby\s)[^()[\]]){2,120})[)\]]?$/isu
const firstPart = /^[([]?(?<part>[^()[\]:|–—]{2,120}?)(?:\s[-–—|]\s|[:|]\s|[)\]])\s*(?<rest>\S.*)$/su

/** Whether words are nothing but names of these people, or the event, with or without its year or number. */
function isKnownPart(names: readonly string[], event: string | null): (part: string) => boolean {
  const people = new Set(names.map(fold))
  const all = [...people].join(' ')
  const words = event === null ? [] : wordsOfEvent(event)
  const main = mainWord(words)
  return (part) => {
    const folded = fold(part.replace(/[#&,;]/g, ' and ')).replace(/^and | and$/g, '')
    if (folded === '' || folded === all || isPeople(folded, people)) return true
    return main !== null && isEvent(folded, main, words)
  }
}

/** The first word of an event that is no abbreviation and no number. */
function mainWord(words: readonly string[]): string | null {
  return words.find((word) => word.length > 3 && !/^\d+$/.test(word)) ?? null
}

function isPeople(folded: string, people: ReadonlySet<string>): boolean {
  return (
    people.has(folded) ||
    (/ (?:and|e|y|et|und) /.test(folded) && folded.split(/(?: (?:and|e|y|et|und))+ /).every((one) => people.has(one)))
  )
}

/** "HarborConf", "HarborConf 2019", "HarborConf Bergen 2019", "HarborConf19", "HarborConf #11". */
function isEvent(folded: string, main: string, words: readonly string[]): boolean {
  const written = folded.split(' ')
  if (!folded.startsWith(main) || written.length > words.length + 2) return false
  const year = words.at(-1) ?? ''
  const dated = folded.endsWith(year) || folded.endsWith(year.slice(2))
  return (/^\d{4}$/.test(year) && dated) || written.every((word) => words.includes(word) || /^(?:and|\d+)$/.test(word))
}

/** The people whom a title names at one of its ends, by their full names. */
function namedIn(title: string): RecordTitle {
  const bracket = /^(.{3,})\s*\(([^()]{5,60})\)$/su.exec(title)
  if (bracket !== null && isFullName(bracket[2] ?? ''))
    return { title: tidyTitle(bracket[1] ?? ''), speakers: [(bracket[2] ?? '').trim()] }
  const parts = titleParts(title, { people: new Set(), authorFirst: false, host: '' })
  return parts.authors.length > 0 && parts.authors.every(isFullName)
    ? { title: parts.title, speakers: parts.authors }
    : { title, speakers: [] }
}

/** A person's name, not a day or a part of the programme that looks like one. */
function isFullName(name: string): boolean {
  return isPersonName(name) && !name.split(/\s+/).some((word) => isStandIn(word) || partsOfProgramme.test(word))
}

const partsOfProgramme =
  /^(?:morning|afternoon|evening|night|lightning|interview|keynote|panel|closing|opening|welcome|tutorial|workshop|track|room)s?$/i
