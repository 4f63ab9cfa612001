/** What keeps two records apart whatever speaks for them: cannot-links, each with a name. */
import { isTalk, kindsDiffer } from './kinds.ts'
import { sharedCount, sharesAny } from './numbering.ts'
import type { WorkRecord } from './record.ts'
import { isNearName, overlap } from './similarity.ts'
import type { Word } from './title.ts'
import { titleSignal, titleWeights } from './title-signal.ts'

/** Reasons why two records are never one work, wherever they stand; every test is symmetric. */
export const cannotLinks = {
  kindsDiffer,
  numbersDiffer,
  subtitlesDiffer,
  registrationsDiffer,
  startsDiffer,
  peopleDiffer,
  editionsDiffer,
  occasionsUnknown,
  sourcesDiffer,
  talksUnlike,
} as const satisfies Record<string, (a: WorkRecord, b: WorkRecord) => boolean>

const tests = Object.values(cannotLinks)

/** Whether any of these reasons keeps two records apart. */
export function differ(a: WorkRecord, b: WorkRecord): boolean {
  for (const test of tests) if (test(a, b)) return true
  return false
}

/** Whether anything does, their document included. */
export function cannotBeOne(a: WorkRecord, b: WorkRecord): boolean {
  return toldApart(a, b) || differ(a, b)
}

/** Part 1 and part 2, day 2 talk 1 and day 1 talk 2; a title goes with one that leaves numbers away. */
function numbersDiffer(a: WorkRecord, b: WorkRecord): boolean {
  for (const { numbers } of a.forms)
    for (const { numbers: others } of b.forms) if (isWithin(numbers, others) || isWithin(others, numbers)) return false
  return a.forms.length > 0 && b.forms.length > 0
}

/** Whether all of the few are among the many, in their order. */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  let at = 0
  for (const number of many) if (number === few[at]) at += 1
  return at === few.length
}

/** One head, two tails: "Jepsen: MongoDB" and "Jepsen: Redis". */
function subtitlesDiffer(a: WorkRecord, b: WorkRecord): boolean {
  for (const { parts: left } of a.forms)
    for (const { parts: right } of b.forms)
      if (left !== null && right !== null && left.head === right.head && areUnlike(left.tail, right.tail))
        return !sharesTitle(a, b)
  return false
}

/** Less than half of the words in common, and neither the beginning of the other. */
function areUnlike(left: readonly Word[], right: readonly Word[]): boolean {
  const { dice, shared, leftOver, rightOver } = overlap(left, right)
  return dice < 0.5 && !(shared >= 2 && Math.min(leftOver, rightOver) === 0)
}

/** Registrants whose DOIs are those of copies: Zenodo, ResearchGate, SSRN, OSF, TechRxiv, Preprints, bioRxiv, Authorea. */
const copyDoi = /^10\.(?:5281|13140|2139|31219|31234|36227|20944|1101|22541)\//

/** Two DOIs, two RFCs; editions have ISBNs of their own, and copies DOIs. */
function registrationsDiffer(a: WorkRecord, b: WorkRecord): boolean {
  if (a.registered.size === 0 || b.registered.size === 0) return false
  for (const [scheme, values] of a.registered) {
    const others = b.registered.get(scheme)
    if (scheme === 'isbn' || others === undefined) continue
    const [left, right] = [values, others].map((all) => [...all].filter((value) => !copyDoi.test(value)))
    if (left?.length && right?.length && !left.some((value) => right.includes(value))) return true
  }
  return false
}

/** Two beginnings in one recording, which are a minute apart: a meetup is filmed as a whole. */
function startsDiffer(a: WorkRecord, b: WorkRecord): boolean {
  for (const [address, start] of a.starts) {
    const other = b.starts.get(address)
    if (other !== undefined && Math.abs(start - other) > 60) return true
  }
  return false
}

/**
 * Works of one title by different people are two: talks by who the people are, others by last names, which are safer, and
 * by whether one name holds the last name of the other: "Cy Diaz", "Cy Diaz Ruiz".
 */
function peopleDiffer(a: WorkRecord, b: WorkRecord): boolean {
  if (isTalk(a) && isTalk(b)) return a.people.length > 0 && b.people.length > 0 && !sharesAny(a.people, b.people)
  if (a.lastNames.length === 0 || b.lastNames.length === 0) return false
  for (const left of a.lastNames) for (const right of b.lastNames) if (isNearName(left, right)) return false
  return !holdsAny(a.nameWords, b.lastNames) && !holdsAny(b.nameWords, a.lastNames) && !isOnePublication(a, b)
}

/** One long title at one address, or in one venue and year: who wrote it is told in two ways. */
function isOnePublication(a: WorkRecord, b: WorkRecord): boolean {
  const isLong = a.forms.some(({ words }) => words.length >= 5)
  if (!isLong || !sharesTitle(a, b)) return false
  return sharesAny(a.addresses, b.addresses) || (a.year !== null && a.year === b.year && sharesAny(a.venues, b.venues))
}

function holdsAny(words: readonly string[], lastNames: readonly string[]): boolean {
  return lastNames.some((name) => words.includes(name))
}

/**
 * A paper and its journal version, the columns of one title in two years: works that are both said to have appeared
 * somewhere, in years that differ. A year too many or too few is a slip where neither is in a journal and the title is long.
 */
function editionsDiffer(a: WorkRecord, b: WorkRecord): boolean {
  if (a.year === null || b.year === null || a.inSerial === null || b.inSerial === null || a.year === b.year)
    return false
  const isShort = a.forms.some(({ words }) => words.length <= 3)
  return Math.abs(a.year - b.year) > 1 || a.inSerial || b.inSerial || isShort
}

/**
 * "Keynote" is one only at one occasion or with one recording; and so is what nobody is said to have given, or with slides
 * in one account, or with the same sources.
 */
function occasionsUnknown(a: WorkRecord, b: WorkRecord): boolean {
  if (!isTalk(a) || !isTalk(b) || sharesAny(a.occasions, b.occasions) || sharesAny(a.addresses, b.addresses))
    return false
  if (a.isSession || b.isSession) return true
  if (a.people.length > 0 || b.people.length > 0 || !a.mention.described || !b.mention.described) return false
  return !sharesAny(a.accounts, b.accounts) && sourcesOf(a, b) !== 'same'
}

/** A list of sources has so many entries at least to tell what a talk is about. */
const longList = 6

/** One title, given on two occasions, with two long lists of sources that share less than half: two talks of a series. */
function sourcesDiffer(a: WorkRecord, b: WorkRecord): boolean {
  if (sourcesOf(a, b) !== 'other') return false
  return !sharesAny(a.occasions, b.occasions) && !sharesAny(a.addresses, b.addresses)
}

/** Whether two lists of sources are mostly the same; unknown where either is short. */
function sourcesOf(a: WorkRecord, b: WorkRecord): 'same' | 'other' | 'unknown' {
  const fewer = Math.min(a.sources.length, b.sources.length)
  if (fewer < longList) return 'unknown'
  return sharedCount(a.sources, b.sources) * 2 > fewer ? 'same' : 'other'
}

/** Two talks whose titles have nothing in common, though one without a title may be either. */
function talksUnlike(a: WorkRecord, b: WorkRecord): boolean {
  if (!isTalk(a) || !isTalk(b) || a.forms.length === 0 || b.forms.length === 0) return false
  return titleSignal(a, b) === null
}

/**
 * One document that describes two talks under two titles, lists two sources with two titles for one talk, or tells of two
 * titles where and when they were published, means two things; unless they have one address, or one is a bare name for the
 * other.
 */
export function toldApart(a: WorkRecord, b: WorkRecord): boolean {
  if (a.document !== b.document || a.forms.length === 0 || b.forms.length === 0 || sharesTitle(a, b)) return false
  if (a.mention.described && b.mention.described) return true
  if (isPublished(a) && isPublished(b) && !areNear(a, b)) return true
  if (a.bare || b.bare || sharesAny(a.addresses, b.addresses)) return false
  return a.citers.some((citer) => b.citers.includes(citer))
}

function isPublished(record: WorkRecord): boolean {
  return record.year !== null && record.venues.length > 0
}

function areNear(a: WorkRecord, b: WorkRecord): boolean {
  const signal = titleSignal(a, b)
  return signal !== null && titleWeights[signal] >= titleWeights.nearTitle
}

function sharesTitle(a: WorkRecord, b: WorkRecord): boolean {
  return a.forms.some(({ squeezed }) => b.forms.some((other) => other.squeezed === squeezed))
}
