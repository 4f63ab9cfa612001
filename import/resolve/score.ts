/**
 * How likely two records are one work: a sum of named signals, each with a weight, so that every merge can say why. A sum
 * of `threshold` or more joins. Addresses alone never reach it: an equal address is strong evidence, not proof.
 */
import { distance } from 'fastest-levenshtein'
import { contentWords, fold } from '../../src/model/fold.ts'
import { kindOf, sharesAny } from './apart.ts'
import type { WorkRecord } from './record.ts'
import { containment, unmatched, wordOverlap } from './similarity.ts'

/** Title signals first, at most one a pair; then what may stand beside them. */
export const signalWeights = {
  equalTitle: 5,
  nearTitle: 4,
  withoutSubtitle: 4,
  shortName: 4,
  equalShortTitle: 3,
  titleWithTypo: 2.4,
  containedTitle: 2.4,
  partlySameTitle: 1,
  sameRegisteredId: 4,
  sameAddress: 3,
  sameOccasion: 2.5,
  sameBibliography: 1.6,
  sharedPerson: 1.5,
} as const
export type Signal = keyof typeof signalWeights

export const threshold = 4

export interface Score {
  readonly weight: number
  readonly signals: readonly Signal[]
}

/** The signals that speak for two records being one; `sameTalk` says whether two mentions are known to be one talk. */
export function score(a: WorkRecord, b: WorkRecord, sameTalk: (x: string, y: string) => boolean): Score {
  const title = titleSignal(a, b)
  const isUntitled = a.titles.length === 0 || b.titles.length === 0
  const signals: Signal[] = title === null ? [] : [title]
  if (sharesRegistration(a, b)) signals.push('sameRegisteredId')
  if (sharesAny(a.addresses, b.addresses)) signals.push('sameAddress')
  if (isUntitled && sharesAny(a.occasions, b.occasions)) signals.push('sameOccasion')
  if (sharesAny(a.people, b.people)) signals.push('sharedPerson')
  if (a.document !== b.document && a.citers.some((x) => b.citers.some((y) => sameTalk(x, y))))
    signals.push('sameBibliography')
  const weight = signals.reduce((sum, signal) => sum + signalWeights[signal], 0)
  // Identifiers are copied wrong: two titles that have nothing in common are not one work for an equal number.
  return { weight: title === null && !isUntitled ? Math.min(weight, threshold - 0.5) : weight, signals }
}

/** Signals that hold only where they point at one thing: a talk's title left away, a title cut short. */
const vagueSignals: ReadonlySet<Signal> = new Set(['shortName', 'withoutSubtitle', 'sameOccasion'])

/** Whether a link holds only where nothing else has as good a claim: for vague signals, and talks that nobody gave. */
export function isVague(a: WorkRecord, b: WorkRecord, signals: readonly Signal[]): boolean {
  const areTalks = kindOf(a) === 'TALK' && kindOf(b) === 'TALK'
  return (
    signals.some((signal) => vagueSignals.has(signal)) || (areTalks && (a.people.size === 0 || b.people.size === 0))
  )
}

function sharesRegistration(a: WorkRecord, b: WorkRecord): boolean {
  return [...a.registered].some(([scheme, values]) => sharesAny(values, b.registered.get(scheme) ?? new Set()))
}

/** The strongest thing that can be said of two records' titles. */
function titleSignal(a: WorkRecord, b: WorkRecord): Signal | null {
  const pairs = a.words.flatMap((left) => b.words.map((right) => [left, right] as const))
  if (
    a.squeezed.some((title) => b.squeezed.includes(title)) ||
    pairs.some(([left, right]) => left.length > 1 && left.join(' ') === right.join(' '))
  )
    return isGeneric(a, b) ? 'equalShortTitle' : 'equalTitle'
  if (standsFor(a, b) || standsFor(b, a)) return 'shortName'
  if (isHeadOf(a, b) || isHeadOf(b, a)) return 'withoutSubtitle'
  if (pairs.some(([left, right]) => isNear(left, right))) return 'nearTitle'
  if (pairs.some(([left, right]) => hasTypo(left, right))) return 'titleWithTypo'
  if (pairs.some(([left, right]) => Math.min(left.length, right.length) >= 3 && containment(left, right) === 1))
    return 'containedTitle'
  return pairs.some(([left, right]) => wordOverlap(left, right) >= 0.4) ? 'partlySameTitle' : null
}

/** "Introduction" at two addresses: one or two words that many pages have for a title. Names of tools and papers are names. */
function isGeneric(a: WorkRecord, b: WorkRecord): boolean {
  if ([a, b].some((record) => record.words.some((words) => words.length > 2))) return false
  if ([a, b].some((record) => ['TOOL', 'PAPER', 'TALK'].includes(kindOf(record)))) return false
  return a.addresses.size > 0 && b.addresses.size > 0 && !sharesAny(a.addresses, b.addresses)
}

/**
 * Nearly the same words: typos, other endings, or one word more on one side that does not turn the meaning. A word changed
 * for another on both sides is no nearness: "… About Names" and "… About Prices" are two.
 */
function isNear(left: readonly string[], right: readonly string[]): boolean {
  if (Math.min(left.length, right.length) < 3 || wordOverlap(left, right) < 0.85) return false
  const [here, there] = [unmatched(left, right), unmatched(right, left)]
  if (here.length > 0 && there.length > 0) return false
  return ![...here, ...there].some((word) => turningWords.has(word) || /\d/.test(word))
}

/** Words that make a title another work's sequel or its opposite. */
const turningWords = new Set(
  `too again revisited redux continued reloaded part volume vol ii iii iv v vi second third more another
  not no never dont cant cannot wont without against non anti`.split(/\s+/),
)

/** One short word of four or more that differs by one letter: too little by itself, since "names" and "games" do too. */
function hasTypo(left: readonly string[], right: readonly string[]): boolean {
  const [here, there] = [unmatched(left, right), unmatched(right, left)]
  const [word, other] = [here[0], there[0]]
  if (Math.min(left.length, right.length) < 4 || here.length !== 1 || there.length !== 1) return false
  return word !== undefined && other !== undefined && !/\d/.test(word + other) && distance(word, other) === 1
}

/** A title of two telling words or more that is all the other has before its colon: people leave subtitles away. */
function isHeadOf(short: WorkRecord, full: WorkRecord): boolean {
  const heads = full.titles.flatMap((title) => /^([^:]+):\s*\S/.exec(title)?.[1] ?? []).map(contentWords)
  return heads.some((head) => head.length >= 2 && short.words.some((words) => words.join(' ') === head.join(' ')))
}

/** A mention that is nothing but the short name of the other's title, e.g. "SWIM". */
function standsFor(name: WorkRecord, titled: WorkRecord): boolean {
  return name.bare && name.titles.some((title) => titled.shortNames.includes(fold(title)))
}
