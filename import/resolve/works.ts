/** Which mentions of talks and works are one. Talks are settled first, because one talk's two lists of sources tell on their entries. */
import { cannotBeOne, differ, toldApart } from './apart.ts'
import type { Bars } from './bars.ts'
import { candidatePairs } from './candidates.ts'
import { type Clusters, cluster, type Link } from './cluster.ts'
import { isTalk, kindOf } from './kinds.ts'
import { createNumbering, type Numbers, noNumbers, sharesAny, sortedNumbers } from './numbering.ts'
import type { WorkRecord } from './record.ts'
import type { Rulings } from './rulings.ts'
import { onlyOf, type Signal, score, signalWeights, threshold, weigh } from './score.ts'

/** Clusters of all records, which must be sorted by id. Cost: the candidate pairs. */
export function* clusterWorks(records: readonly WorkRecord[], rulings: Rulings): Generator<void, Clusters> {
  const scored = yield* scoredPairs(records)
  const bars = barsOf(records)
  const ids = records.map(({ id }) => id)
  if (records.every(({ citers }) => citers.length === 0))
    return yield* cluster(ids, linksOf(scored, records), bars, rulings)
  const areTalks = scored.filter(({ a, b }) => isTalkAt(records, a) && isTalkAt(records, b))
  const talks = yield* cluster(ids, linksOf(areTalks, records), bars, rulings)
  const withLists = addBibliographies(scored, records, talks)
  return yield* cluster(ids, linksOf(withLists, records), bars, rulings)
}

/** A pair that may be one work; `a` says less than `b`. */
export interface ScoredPair {
  readonly a: number
  readonly b: number
  readonly weight: number
  readonly signals: readonly Signal[]
}

/** The candidate pairs of which what they share might be enough, with what else can still speak for them. */
export function* scoredPairs(records: readonly WorkRecord[]): Generator<void, readonly ScoredPair[]> {
  const enough = threshold - signalWeights.sameBibliography
  const scored: ScoredPair[] = []
  const pairs = yield* candidatePairs(records)
  yield* pairs.each((left, right) => {
    const [a, b] = [records[left] as WorkRecord, records[right] as WorkRecord]
    const found = score(a, b)
    if (found === null || found.weight < enough || cannotBeOne(a, b)) return
    scored.push(isVaguer(a, b) ? { a: left, b: right, ...found } : { a: right, b: left, ...found })
  })
  return scored
}

/** The pairs that are enough, as links. */
export function linksOf(scored: readonly ScoredPair[], records: readonly WorkRecord[]): readonly Link[] {
  return scored.flatMap(({ a, b, weight, signals }) => {
    if (weight < threshold) return []
    const only = onlyOf(records[a] as WorkRecord, records[b] as WorkRecord, signals)
    return [{ a, b, weight, signals, only: only.map((end) => (end === 'vaguer' ? a : b)) }]
  })
}

function isTalkAt(records: readonly WorkRecord[], place: number): boolean {
  const record = records[place]
  return record !== undefined && isTalk(record)
}

/** Two entries of two lists that one talk has in two documents. */
function addBibliographies(
  scored: readonly ScoredPair[],
  records: readonly WorkRecord[],
  talks: Clusters,
): readonly ScoredPair[] {
  const citers = records.map(
    (record): Numbers => (record.citers.length === 0 ? noNumbers : sortedNumbers(record.citers.map(talks.numberOf))),
  )
  return scored.map((pair) => {
    const isListed =
      records[pair.a]?.document !== records[pair.b]?.document &&
      sharesAny(citers[pair.a] ?? noNumbers, citers[pair.b] ?? noNumbers)
    if (!isListed) return pair
    const signals: readonly Signal[] = [...pair.signals, 'sameBibliography']
    return { ...pair, signals, weight: weigh(signals) }
  })
}

/** Which of two records says less: the one without people where both are talks, without a title, or with the shorter one. */
function isVaguer(a: WorkRecord, b: WorkRecord): boolean {
  const [isAddress, isOther] = [a, b].map(({ forms }) => forms[0]?.isAddress === true)
  if (isAddress !== isOther) return isAddress === true
  if (isTalk(a) && isTalk(b) && a.forms.length > 0 && b.forms.length > 0)
    if (a.people.length === 0 || b.people.length === 0) return a.people.length < b.people.length
  const [left, right] = [a.forms[0]?.words.length ?? 0, b.forms[0]?.words.length ?? 0]
  return left < right || (left === right && a.id < b.id)
}

/** What keeps records apart, arranged so that records alike are judged once. */
export function barsOf(records: readonly WorkRecord[]): Bars {
  const number = createNumbering()
  const classes = new Int32Array(records.length).fill(-1)
  const documents = createNumbering()
  const recordAt = (place: number): WorkRecord => records[place] as WorkRecord
  return {
    classOf(place) {
      if (classes[place] === -1) classes[place] = number(classKey(recordAt(place)))
      return classes[place] as number
    },
    apart: (a, b) => differ(recordAt(a), recordAt(b)),
    companyOf: (place) => [documents(recordAt(place).document)],
    apartInCompany: (a, b) => toldApart(recordAt(a), recordAt(b)),
  }
}

/** All that the tests of apart.ts look at beside the document. */
function classKey(record: WorkRecord): string {
  return JSON.stringify([
    kindOf(record),
    record.mention.kind === 'talk' && record.mention.described,
    record.forms.map(({ squeezed }) => squeezed),
    record.titles.map((title) => title.includes(':')),
    record.bare,
    record.isSession,
    record.people,
    record.lastNames,
    [...record.registered].map(([scheme, values]) => [scheme, ...values]),
    record.occasions,
    record.addresses,
    [...record.starts],
    record.sources,
    record.accounts,
    record.nameWords,
    record.year,
    record.venues,
    record.inSerial,
  ])
}
