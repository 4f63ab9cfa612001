/**
 * Which records are worth comparing. Two records meet where they share an address, a squeezed title, a short name, an
 * occasion, or one of the rarest words of a title; comparing all pairs would be quadratic.
 */
import { compare } from './order.ts'
import type { WorkRecord } from './record.ts'
import { push } from './said.ts'

/** Rarest words of a title that are looked up however common they are; enough that one typo does not hide a title. */
const wordsPerTitle = 4
/** Words in no more titles than this are looked up too. */
const rareLimit = 20
/** In a bucket larger than this not all pairs are compared. */
const bucketLimit = 200

/**
 * Pairs to compare, each once, in the order of records. In a large bucket of one title, address or name each record meets
 * those next to it in an order that puts like by like, which is enough to join them all; a large bucket of a word tells
 * nothing and is skipped.
 */
export function* candidatePairs(records: readonly WorkRecord[]): Generator<readonly [WorkRecord, WorkRecord]> {
  const frequency = wordFrequency(records)
  const buckets = new Map<string, number[]>()
  records.forEach((record, index) => {
    for (const key of blockingKeys(record, frequency)) push(buckets, key, index)
  })
  const seen = new Set<number>()
  for (const [key, bucket] of buckets) {
    const isLarge = bucket.length > bucketLimit
    if (isLarge && key.startsWith('word ')) continue
    const ordered = isLarge ? likeByLike(bucket, records) : bucket
    const reach = isLarge ? neighbours : bucket.length
    for (const [position, left] of ordered.entries()) {
      for (const right of ordered.slice(position + 1, position + 1 + reach)) {
        const [a, b] = [records[left], records[right]]
        const pair = Math.min(left, right) * records.length + Math.max(left, right)
        if (a === undefined || b === undefined || seen.has(pair)) continue
        seen.add(pair)
        yield [a, b]
      }
    }
  }
}

/** How many of the next records one meets in a large bucket. */
const neighbours = 3

function likeByLike(bucket: readonly number[], records: readonly WorkRecord[]): readonly number[] {
  const likeness = (index: number): string => {
    const record = records[index]
    if (record === undefined) return ''
    const kind = record.mention.kind === 'talk' ? 'TALK' : record.mention.workKind
    return [kind, [...record.lastNames].sort().join(), record.squeezed[0] ?? '', record.id].join('|')
  }
  return [...bucket].sort((a, b) => compare(likeness(a), likeness(b)))
}

/** In how many records each title word stands. */
export function wordFrequency(records: readonly WorkRecord[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>()
  for (const record of records) {
    for (const word of new Set(record.words.flat())) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  }
  return frequency
}

function blockingKeys(record: WorkRecord, frequency: ReadonlyMap<string, number>): ReadonlySet<string> {
  const keys = new Set<string>([...record.addresses].map((address) => `address ${address}`))
  for (const title of record.squeezed) keys.add(`title ${title}`)
  for (const name of record.shortNames) keys.add(`short ${name}`)
  if (record.bare) for (const title of record.words) keys.add(`short ${title.join(' ')}`)
  for (const occasion of record.occasions)
    for (const person of record.people) keys.add(`occasion ${occasion} ${person}`)
  for (const words of record.words) {
    const rarest = [...new Set(words)].sort(
      (a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1),
    )
    const telling = rarest.filter((word, rank) => rank < wordsPerTitle || (frequency.get(word) ?? 0) <= rareLimit)
    for (const word of telling) keys.add(`word ${word}`)
  }
  return keys
}
