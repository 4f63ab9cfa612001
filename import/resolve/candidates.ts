/**
 * Which records are worth comparing. Two records meet where they share an address, a squeezed title, a short name, an
 * occasion, or one of the rarest words of a title; comparing all pairs would be quadratic.
 */
import type { WorkRecord } from './record.ts'
import { push } from './said.ts'

/** Rarest words of a title that are looked up however common they are; enough that one typo does not hide a title. */
const wordsPerTitle = 4
/** Words in no more titles than this are looked up too. */
const rareLimit = 20
/** A bucket larger than this tells nothing and is skipped. */
const bucketLimit = 200

/** Pairs to compare, each once, in the order of records. */
export function* candidatePairs(records: readonly WorkRecord[]): Generator<readonly [WorkRecord, WorkRecord]> {
  const frequency = wordFrequency(records)
  const buckets = new Map<string, number[]>()
  records.forEach((record, index) => {
    for (const key of blockingKeys(record, frequency)) push(buckets, key, index)
  })
  const seen = new Set<number>()
  for (const bucket of buckets.values()) {
    if (bucket.length > bucketLimit) continue
    for (const [position, left] of bucket.entries()) {
      for (const right of bucket.slice(position + 1)) {
        const [a, b] = [records[left], records[right]]
        const pair = left * records.length + right
        if (a === undefined || b === undefined || seen.has(pair)) continue
        seen.add(pair)
        yield [a, b]
      }
    }
  }
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
