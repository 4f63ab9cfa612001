/** Which mentions of people are one person. */
import type { Bars } from './bars.ts'
import { type Clusters, cluster, type Link } from './cluster.ts'
import { createNumbering, type Numbers, sharesAny } from './numbering.ts'
import { PairList } from './pair-list.ts'
import { type Name, type NameSignal, nameSignal } from './person-name.ts'
import { type PersonRecord, personRecords } from './person-record.ts'
import type { Rulings } from './rulings.ts'
import { push, type Said } from './said.ts'
import { linksByKey } from './same-name.ts'

/**
 * What speaks for two mentions with different names being one person: how alike the names are, and what else they share. A
 * sum of `threshold` joins. No name by itself does, and no handle: companies have accounts.
 */
const personWeights = {
  misspeltName: 2,
  fullerName: 2,
  initials: 1.5,
  shortForm: 1.5,
  lastNameOnly: 1,
  sameLastName: 0.5,
  /** One goes by a handle alone. */
  handleForName: 0.5,
  sameHandle: 2.5,
  sameWork: 2,
  sharedColleague: 1.5,
  sameDecks: 1.5,
  sameAffiliation: 1,
  sameOccasion: 1,
} as const satisfies Record<NameSignal | Support | 'handleForName', number>
type Support = 'sameHandle' | 'sameWork' | 'sharedColleague' | 'sameDecks' | 'sameAffiliation' | 'sameOccasion'
type PersonSignal = keyof typeof personWeights

const threshold = 3

/**
 * People of one name are one; but a last name by itself, which several people of full names have, is nobody's without more
 * to tell. Different names are one where they are alike and something else speaks for it. Nearly linear.
 */
export function* clusterPeople(said: Said, rulings: Rulings): Generator<void, Clusters> {
  const records = yield* personRecords(said)
  const nameless = sharedLastNames(records)
  const keyOf = ({ name }: PersonRecord): string => (name.isSingle && nameless.has(name.last) ? '' : name.squeezed)
  const people = namedPeople(records, keyOf)
  const pairs = candidatePairs(people, records)
  const links: Link[] = [...linksByKey(records, keyOf)]
  yield* pairs.each((a, b) => {
    const link = linkBetween(people[a] as NamedPerson, people[b] as NamedPerson, records)
    if (link !== null) links.push(link)
  })
  return yield* cluster(
    records.map(({ id }) => id),
    links,
    barsOf(records),
    rulings,
  )
}

/** Last names that several full names end with. */
function sharedLastNames(records: readonly PersonRecord[]): ReadonlySet<string> {
  const full = new Map<string, string>()
  const shared = new Set<string>()
  for (const { name } of records) {
    if (name.isSingle) continue
    const known = full.get(name.last)
    if (known === undefined) full.set(name.last, name.squeezed)
    else if (known !== name.squeezed) shared.add(name.last)
  }
  return shared
}

/** Mentions that one name makes one. */
interface NamedPerson {
  readonly name: Name
  readonly members: number[]
  /** The first mention for everything that they share with others; worked out where it is asked for. */
  shares?: ReadonlyMap<number, number>
}

function namedPeople(
  records: readonly PersonRecord[],
  keyOf: (record: PersonRecord) => string,
): readonly NamedPerson[] {
  const people = new Map<string, NamedPerson>()
  for (const [place, record] of records.entries()) {
    const key = keyOf(record) || `${place}`
    const known = people.get(key)
    if (known === undefined) people.set(key, { name: record.name, members: [place] })
    else known.members.push(place)
  }
  return [...people.values()]
}

function sharesOf(person: NamedPerson, records: readonly PersonRecord[]): ReadonlyMap<number, number> {
  if (person.shares !== undefined) return person.shares
  const shares = new Map<number, number>()
  for (const place of person.members)
    for (const number of sharedBy(records[place] as PersonRecord)) if (!shares.has(number)) shares.set(number, place)
  person.shares = shares
  return shares
}

function sharedBy(record: PersonRecord): Numbers {
  const { handles, works, colleagues, affiliations, decks, occasions } = record
  return [...handles, ...works, ...colleagues, ...affiliations, ...decks, ...occasions]
}

/** Where more than so many people share a name or a work, it tells nothing, and not all are compared. */
const bucketLimit = 40

/** People who share a handle, a work, or the letters of a last name that typos leave with the first letter of a name. */
function candidatePairs(people: readonly NamedPerson[], records: readonly PersonRecord[]): PairList {
  const byName = new Map<string, number[]>()
  const byShare = new Map<number, number[]>()
  for (const [place, { name, members }] of people.entries()) {
    push(byName, `last ${name.last}`, place)
    push(byName, `alike ${name.first[0] ?? ''} ${skeleton(name.last)}`, place)
    for (const member of members)
      for (const number of sharedBy(records[member] as PersonRecord))
        if (byShare.get(number)?.at(-1) !== place) push(byShare, number, place)
  }
  const pairs = new PairList(people.length)
  for (const buckets of [byName.values(), byShare.values()])
    for (const bucket of buckets) if (bucket.length <= bucketLimit) pairAll(bucket, pairs)
  return pairs
}

function pairAll(bucket: readonly number[], pairs: PairList): void {
  for (let i = 0; i < bucket.length; i += 1)
    for (let j = i + 1; j < bucket.length; j += 1) pairs.add(bucket[i] as number, bucket[j] as number)
}

/** The consonants of a name, each once in a row. */
function skeleton(name: string): string {
  return name.replace(/[aeiouy]/g, '').replace(/(.)\1+/gu, '$1')
}

/** The pair of mentions for which most speaks, where that is enough. */
function linkBetween(a: NamedPerson, b: NamedPerson, records: readonly PersonRecord[]): Link | null {
  if (nameSignal(a.name, b.name) === null && !a.name.isSingle && !b.name.isSingle) return null
  const [left, right] = [sharesOf(a, records), sharesOf(b, records)]
  const [few, many] = left.size <= right.size ? [left, right] : [right, left]
  let best: Link | null = null
  for (const [number, x] of few) {
    const y = many.get(number)
    const link = y === undefined ? null : linkOf(x, y, records)
    if (link !== null && (best === null || link.weight > best.weight)) best = link
  }
  return best
}

function linkOf(x: number, y: number, records: readonly PersonRecord[]): Link | null {
  const [left, right] = [records[x] as PersonRecord, records[y] as PersonRecord]
  const name = nameSignal(left.name, right.name)
  const isByHandle = left.isHandle || right.isHandle
  if (name === null && !isByHandle) return null
  const signals: readonly PersonSignal[] = [name ?? 'handleForName', ...supports(left, right)]
  const weight = signals.reduce((sum, signal) => sum + personWeights[signal], 0)
  if (weight < threshold) return null
  const [vague, clear] = isVaguer(left, right) ? [x, y] : [y, x]
  const isClear = name === 'misspeltName' || name === 'fullerName'
  return { a: vague, b: clear, weight, signals, only: isClear ? [] : [vague] }
}

function supports(a: PersonRecord, b: PersonRecord): readonly Support[] {
  const signals: Support[] = []
  if (sharesAny(a.handles, b.handles)) signals.push('sameHandle')
  if (sharesAny(a.works, b.works)) signals.push('sameWork')
  if (sharesAny(a.colleagues, b.colleagues)) signals.push('sharedColleague')
  if (sharesAny(a.decks, b.decks)) signals.push('sameDecks')
  if (sharesAny(a.affiliations, b.affiliations)) signals.push('sameAffiliation')
  if (sharesAny(a.occasions, b.occasions)) signals.push('sameOccasion')
  return signals
}

/** Which of two names says less. */
function isVaguer(a: PersonRecord, b: PersonRecord): boolean {
  const [left, right] = [fullness(a), fullness(b)]
  return left < right || (left === right && a.id < b.id)
}

function fullness({ name, isHandle }: PersonRecord): number {
  return isHandle ? 0 : name.isSingle ? 1 : 1 + name.first.length + name.last.length
}

/** Full names that are not alike are two people's, and so are two of a cast, however alike. */
function barsOf(records: readonly PersonRecord[]): Bars {
  const number = createNumbering()
  const at = (place: number): PersonRecord => records[place] as PersonRecord
  return {
    classOf: (place) => number(`${at(place).name.squeezed} ${at(place).handles.join()} ${at(place).name.isSingle}`),
    apart: (x, y) => areTwo(at(x), at(y)),
    companyOf: (place) => at(place).casts,
    apartInCompany: (x, y) => !sameName(at(x), at(y)) && nameSignal(at(x).name, at(y).name) === 'misspeltName',
  }
}

function areTwo(a: PersonRecord, b: PersonRecord): boolean {
  if (a.name.isSingle || b.name.isSingle || sameName(a, b) || sharesAny(a.handles, b.handles)) return false
  const signal = nameSignal(a.name, b.name)
  return signal === null || signal === 'sameLastName'
}

function sameName(a: PersonRecord, b: PersonRecord): boolean {
  return a.name.squeezed === b.name.squeezed
}
