/**
 * Which records are worth comparing. Two records meet where they share a key, an address, a title, a short name, an
 * occasion, or where one is among those nearest to the other by its words; comparing all pairs would be quadratic.
 */
import { addKeys, createKeys, createTokenizer, type Keys, partingKeys, sortingKey } from './blocking.ts'
import { createIndex } from './nearest.ts'
import { compare } from './order.ts'
import { PairList } from './pair-list.ts'
import type { WorkRecord } from './record.ts'
import { push } from './said.ts'

/** In a bucket of more records than this not all pairs are compared. */
const bucketLimit = 40
/** In a larger one each meets so many that come next in an order that puts like by like, */
const neighbours = 3
/** and who is given by nobody meets the first of so many different people. */
const leaders = 8
/** How many of the nearest are compared. */
const nearestCompared = 10

type Bucket = readonly number[]

/** Pairs of places in the list of records, which must be sorted by id. */
export function* candidatePairs(records: readonly WorkRecord[]): Generator<void, PairList> {
  const pairs = new PairList(records.length)
  const { addresses, titles, names, entries } = yield* keysOf(records)
  for (const buckets of [addresses, titles, names, entries])
    for (const [count, bucket] of [...buckets.shared()].entries()) {
      if (count % 500 === 499) yield
      pairAll(bucket, records, pairs)
    }
  pairUntitled(records, pairs)
  yield* pairNearest(records, pairs)
  return pairs
}

function* keysOf(records: readonly WorkRecord[]): Generator<void, Keys> {
  const byId = new Map(records.map((record) => [record.id, record]))
  const keys = createKeys()
  for (const [place, record] of records.entries()) {
    if (place % 500 === 499) yield
    const citers = record.citers.map((id) => byId.get(id)).filter((citer) => citer !== undefined)
    addKeys(record, place, citers, keys)
  }
  return keys
}

/** A talk without a title may be any that was given on its occasion. */
function pairUntitled(records: readonly WorkRecord[], pairs: PairList): void {
  const untitled = new Map<number, number[]>()
  for (const [place, { forms, occasions }] of records.entries())
    if (forms.length === 0) for (const occasion of occasions) push(untitled, occasion, place)
  if (untitled.size === 0) return
  for (const [place, { occasions, hintedOccasions }] of records.entries())
    for (const occasion of [...occasions, ...hintedOccasions])
      for (const other of untitled.get(occasion)?.slice(0, bucketLimit) ?? []) pairs.add(place, other)
}

function pairAll(bucket: Bucket, records: readonly WorkRecord[], pairs: PairList): void {
  if (bucket.length <= bucketLimit) {
    for (let i = 0; i < bucket.length; i += 1)
      for (let j = i + 1; j < bucket.length; j += 1) pairs.add(bucket[i] as number, bucket[j] as number)
    return
  }
  pairNeighbours(bucket, records, pairs)
  for (const part of partsOf(bucket, records)) {
    if (part.length > bucketLimit) pairNeighbours(part, records, pairs)
    else pairAll(part, records, pairs)
  }
  pairWithLeaders(bucket, records, pairs)
}

function pairNeighbours(bucket: Bucket, records: readonly WorkRecord[], pairs: PairList): void {
  const keyed = bucket.map((place) => ({ place, key: recordAt(place, records, sortingKey) }))
  keyed.sort((a, b) => compare(a.key, b.key))
  for (const [at, { place }] of keyed.entries())
    for (const next of keyed.slice(at + 1, at + 1 + neighbours)) pairs.add(place, next.place)
}

function partsOf(bucket: Bucket, records: readonly WorkRecord[]): Iterable<Bucket> {
  const parts = new Map<string, number[]>()
  for (const place of bucket) {
    const record = records[place]
    if (record !== undefined) for (const key of partingKeys(record)) push(parts, key, place)
  }
  return parts.values()
}

/** So that it can be told whether only one of them may be meant. */
function pairWithLeaders(bucket: Bucket, records: readonly WorkRecord[], pairs: PairList): void {
  const led = new Map<string, number>()
  for (const place of bucket) {
    const names = records[place]?.people.join() ?? ''
    if (names !== '' && !led.has(names) && led.size < leaders) led.set(names, place)
  }
  for (const place of bucket)
    if (records[place]?.people.length === 0) for (const leader of led.values()) pairs.add(place, leader)
}

function recordAt(place: number, records: readonly WorkRecord[], keyOf: (record: WorkRecord) => string): string {
  const record = records[place]
  return record === undefined ? '' : keyOf(record)
}

function* pairNearest(records: readonly WorkRecord[], pairs: PairList): Generator<void, void> {
  const groups = alikeRecords(records)
  yield
  const counter = { next: 0 }
  const tokensOf = createTokenizer(counter)
  const tokens = groups.map(([first = 0]) => tokensOf(records[first] as WorkRecord))
  yield
  const index = createIndex(tokens, counter.next)
  for (const [at, group] of groups.entries()) {
    if (at % 200 === 199) yield
    for (const near of index.nearest(tokens[at] ?? [], nearestCompared, at))
      pairAcross(group, groups[near] ?? [], pairs)
  }
}

/** Records of one title by the same people in one year, which are looked up once. */
function alikeRecords(records: readonly WorkRecord[]): readonly Bucket[] {
  const alike = new Map<string, number[]>()
  for (const [place, { forms, lastNames, year }] of records.entries())
    if (forms.length > 0) push(alike, `${forms.map(({ name }) => name).join('|')}|${lastNames.join()}|${year}`, place)
  return [...alike.values()]
}

/** The first of one with the first of the other, and all of them where they are few. */
function pairAcross(left: Bucket, right: Bucket, pairs: PairList): void {
  const most = Math.max(1, Math.floor((bucketLimit * 2) / Math.min(left.length, right.length)))
  for (const a of left.slice(0, most)) for (const b of right.slice(0, most)) pairs.add(a, b)
}
