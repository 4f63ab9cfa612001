/**
 * Which records are worth comparing. Two records meet where they share a key, an address, a title, a short name, an
 * occasion, or where one is among those nearest to the other by its words; comparing all pairs would be quadratic.
 */
import { blockingKeys, partingKeys, sortingKey, tokensOf } from './blocking.ts'
import { createIndex } from './nearest.ts'
import { createNumbering } from './numbering.ts'
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

/** Pairs of places in the list of records, which must be sorted by id. */
export function* candidatePairs(records: readonly WorkRecord[]): Generator<void, PairList> {
  const pairs = new PairList(records.length)
  for (const [key, bucket] of yield* bucketsOf(records)) {
    if (key.startsWith('occasion ')) pairUntitled(bucket, records, pairs)
    else pairAll(bucket, records, pairs)
  }
  yield* pairNearest(records, pairs)
  return pairs
}

type Bucket = readonly number[]

/** Places of records by the keys they share; keys of one record are left out. */
function* bucketsOf(records: readonly WorkRecord[]): Generator<void, ReadonlyMap<string, Bucket>> {
  const titles = new Map(records.map(({ id, forms }) => [id, forms.map(({ squeezed }) => squeezed)]))
  const firsts = new Map<string, number>()
  const buckets = new Map<string, number[]>()
  for (const [place, record] of records.entries()) {
    if (place % 500 === 499) yield
    for (const key of blockingKeys(record, (mention) => titles.get(mention) ?? [])) {
      const first = firsts.get(key)
      if (first === undefined) firsts.set(key, place)
      else if (buckets.has(key)) push(buckets, key, place)
      else buckets.set(key, [first, place])
    }
  }
  return buckets
}

/** A talk without a title may be any that was given on its occasion. */
function pairUntitled(bucket: Bucket, records: readonly WorkRecord[], pairs: PairList): void {
  const untitled = bucket.filter((place) => records[place]?.forms.length === 0).slice(0, bucketLimit)
  for (const a of untitled) for (const b of bucket.slice(0, bucketLimit * 10)) pairs.add(a, b)
}

function pairAll(bucket: Bucket, records: readonly WorkRecord[], pairs: PairList): void {
  if (bucket.length <= bucketLimit) {
    for (const [at, a] of bucket.entries())
      for (let next = at + 1; next < bucket.length; next += 1) pairs.add(a, bucket[next] ?? a)
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

/** Records of one title by the same people in one year are looked up once. */
function* pairNearest(records: readonly WorkRecord[], pairs: PairList): Generator<void, void> {
  const alike = new Map<string, number[]>()
  for (const [place, { forms, lastNames, year }] of records.entries())
    if (forms.length > 0) push(alike, `${forms.map(({ name }) => name).join('|')}|${lastNames.join()}|${year}`, place)
  const groups = [...alike.values()]
  const number = createNumbering()
  const tokens = groups.map(([first = 0]) => tokensOf(records[first] as WorkRecord, number))
  const index = createIndex(tokens, number.count())
  for (const [at, group] of groups.entries()) {
    if (at % 200 === 199) yield
    for (const near of index.nearest(tokens[at] ?? [], nearestCompared, at))
      pairAcross(group, groups[near] ?? [], pairs)
  }
}

/** The first of one with the first of the other, and all of them where they are few. */
function pairAcross(left: Bucket, right: Bucket, pairs: PairList): void {
  const most = Math.max(1, Math.floor((bucketLimit * 2) / Math.min(left.length, right.length)))
  for (const a of left.slice(0, most)) for (const b of right.slice(0, most)) pairs.add(a, b)
}
