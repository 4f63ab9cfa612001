/**
 * How likely two records are one work: a sum of named signals, each with a weight, so that every merge can say why. A sum
 * of `threshold` or more joins. Addresses alone never reach it: an equal address is strong evidence, not proof.
 */
import { parseUrl } from '../../src/model/identifier.ts'
import { isTalk } from './kinds.ts'
import { sharesAny } from './numbering.ts'
import type { WorkRecord } from './record.ts'
import { isNearName, sameWord } from './similarity.ts'
import { titleSignal, titleWeights } from './title-signal.ts'

/** What titles say first; then what may stand beside it. */
export const signalWeights = {
  ...titleWeights,
  sameRegisteredId: 4,
  sameAddress: 3,
  /** A talk whose title nobody wrote, at the event where one with a title was given or is kept. */
  sameOccasion: 2.5,
  /** Of works other than talks, half of the people, two at least. */
  samePeople: 2,
  sharedPerson: 1.5,
  /** Of works other than talks, a last name, whoever bears it. */
  sharedLastName: 1,
  /** Two lists of one talk's sources. */
  sameBibliography: 1.6,
  /** The address ends with the name. */
  namedByAddress: 1.6,
  /** What is said in a talk without a title has most of the other's words. */
  speaksOfIt: 1.5,
  /** A file of one name on two hosts. */
  sameFile: 1,
  sameYear: 0.5,
  sameVenue: 0.5,
  otherYear: -1,
} as const
export type Signal = keyof typeof signalWeights

/** A sum that joins. */
export const threshold = 4

export interface Score {
  readonly weight: number
  readonly signals: readonly Signal[]
}

/** The sum of signals, to a tenth, so that sums of tenths compare as they are written. */
export function weigh(signals: readonly Signal[]): number {
  return Math.round(signals.reduce((sum, signal) => sum + signalWeights[signal], 0) * 10) / 10
}

/**
 * The signals that speak for two records being one, but for those that need to know which talks are one; null where
 * nothing can. Identifiers are copied wrong: titles that have nothing in common are not one work for an equal number.
 */
export function score(a: WorkRecord, b: WorkRecord): Score | null {
  const title = titleSignal(a, b)
  const isUntitled = a.forms.length === 0 || b.forms.length === 0
  if (title === null && !isUntitled) return null
  const signals: Signal[] = title === null ? occasionSignals(a, b) : [title]
  if (sharesRegistration(a, b)) signals.push('sameRegisteredId')
  // One page for a series of works is the page of none of them.
  if (title !== 'parallelTitle' && sharesAny(a.addresses, b.addresses)) signals.push('sameAddress')
  else if (sharesAny(a.fileNames, b.fileNames)) signals.push('sameFile')
  if (title === 'qualifiedName' && (endsWithName(a, b) || endsWithName(b, a))) signals.push('namedByAddress')
  signals.push(...peopleSignals(a, b), ...publicationSignals(a, b))
  return { weight: weigh(signals), signals }
}

/** Signals that hold only where they point at one thing: a title left away, a title cut short. */
const vagueSignals: ReadonlySet<Signal> = new Set<Signal>([
  'addressForTitle',
  'shortName',
  'withoutSubtitle',
  'toolName',
  'qualifiedName',
  'sameOccasion',
])

/**
 * Which ends of a link nothing else may claim as well, the first record being the vaguer: for vague signals and talks that
 * nobody gave the vaguer, and both where all that is known is that they were at one event.
 */
export function onlyOf(
  vaguer: WorkRecord,
  clearer: WorkRecord,
  signals: readonly Signal[],
): readonly ('vaguer' | 'clearer')[] {
  if (signals.includes('sameOccasion') && !signals.includes('sharedPerson')) return ['vaguer', 'clearer']
  const isByNobody = isTalk(vaguer) && isTalk(clearer) && (vaguer.people.length === 0 || clearer.people.length === 0)
  return isByNobody || signals.some((signal) => vagueSignals.has(signal)) ? ['vaguer'] : []
}

function sharesRegistration(a: WorkRecord, b: WorkRecord): boolean {
  for (const [scheme, values] of a.registered)
    for (const value of values) if (b.registered.get(scheme)?.has(value)) return true
  return false
}

/** One of the two has no title: what its occasion and its words say for it. */
function occasionSignals(a: WorkRecord, b: WorkRecord): Signal[] {
  const isSame =
    sharesAny(a.occasions, b.occasions) ||
    sharesAny(a.occasions, b.hintedOccasions) ||
    sharesAny(a.hintedOccasions, b.occasions)
  if (!isSame) return []
  return speaksOf(a, b) || speaksOf(b, a) ? ['sameOccasion', 'speaksOfIt'] : ['sameOccasion']
}

function speaksOf(untitled: WorkRecord, titled: WorkRecord): boolean {
  const said = [...untitled.speaksOf]
  return titled.forms.some(({ words }) => {
    const found = words.filter((word) => untitled.speaksOf.has(word) || said.some((other) => sameWord(word, other)))
    return found.length >= 2 && found.length * 2 >= words.length
  })
}

function endsWithName(named: WorkRecord, addressed: WorkRecord): boolean {
  return addressed.mention.links.some(({ url }) => {
    const end = parseUrl(url)?.pathname.split('/').findLast(Boolean)?.toLowerCase()
    return named.forms.some(({ squeezed }) => squeezed === end?.replace(/[-_.]/g, ''))
  })
}

function peopleSignals(a: WorkRecord, b: WorkRecord): readonly Signal[] {
  if (a.people.length === 0 || b.people.length === 0) return []
  if (!isTalk(a) && !isTalk(b)) {
    const shared = b.lastNames.filter((name) => a.lastNames.some((other) => isNearName(name, other))).length
    if (shared >= 2 && shared * 2 >= Math.min(a.lastNames.length, b.lastNames.length)) return ['samePeople']
    if (shared > 0 && !sharesAny(a.people, b.people)) return ['sharedLastName']
  }
  return sharesAny(a.people, b.people) ? ['sharedPerson'] : []
}

function publicationSignals(a: WorkRecord, b: WorkRecord): readonly Signal[] {
  const signals: Signal[] = []
  if (a.year !== null && b.year !== null) signals.push(a.year === b.year ? 'sameYear' : 'otherYear')
  if (sharesAny(a.venues, b.venues)) signals.push('sameVenue')
  return signals
}
