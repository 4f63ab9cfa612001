/** A mention of a person with what resolution compares: the name, and what the document says of them beside it. */
import type { PersonMention } from '../../src/model/claim.ts'
import { fold } from '../../src/model/fold.ts'
import { identifiersIn, slidesAccount } from '../../src/model/identifier.ts'
import { handleKey } from '../../src/model/naming.ts'
import { createNumbering, type Numbering, type Numbers, remembered, sortedNumbers } from './numbering.ts'
import { compare } from './order.ts'
import { type Name, nameOf } from './person-name.ts'
import { push, type Said } from './said.ts'

export interface PersonRecord {
  readonly id: string
  readonly name: Name
  /** Whether the name is nothing but one of the handles. */
  readonly isHandle: boolean
  readonly handles: Numbers
  /** Titles of what they gave or wrote, of two words at least, since one word is many works' title. */
  readonly works: Numbers
  /** Names of those who gave or wrote it with them. */
  readonly colleagues: Numbers
  readonly affiliations: Numbers
  /** Whose account holds the slides of what they gave by themselves. */
  readonly decks: Numbers
  /** Events in a year at which they gave something. */
  readonly occasions: Numbers
  /** The mentions of what they gave or wrote. */
  readonly casts: Numbers
}

/** Records of all people, sorted by id. Linear in mentions and claims, but for casts, of which the first thirty count. */
export function* personRecords(said: Said): Generator<void, readonly PersonRecord[]> {
  const casts = yield* castsOf(said)
  const counter = { next: 0 }
  const numbers = Object.fromEntries(numbered.map((kind) => [kind, createNumbering(counter)])) as Desk['numbers']
  const desk: Desk = { numbers, nameOf: remembered(nameOf) }
  const records: PersonRecord[] = []
  for (const person of [...said.ofKind('person')].sort((a, b) => compare(a.id, b.id))) {
    records.push(recordOf(person, casts.get(person.id) ?? [], desk))
    if (records.length % 1_000 === 0) yield
  }
  return records
}

/** What all records are made with; what people share has one number, whatever its kind. */
interface Desk {
  readonly numbers: Readonly<Record<(typeof numbered)[number], Numbering>>
  readonly nameOf: (name: string) => Name
}

const numbered = ['handle', 'work', 'colleague', 'affiliation', 'deck', 'occasion', 'cast'] as const

/** A work that somebody gave or wrote, with all who did. */
interface Cast {
  readonly work: string
  /** Its title folded; empty where it has none. */
  readonly title: string
  readonly people: PersonMention[]
  readonly decks: readonly string[]
  readonly occasions: readonly string[]
}

/** A cast of more is a list of those who were there. */
const largestCast = 30

/** The casts that each person is in. */
function* castsOf(said: Said): Generator<void, ReadonlyMap<string, readonly Cast[]>> {
  const people = new Map(said.ofKind('person').map((person) => [person.id, person]))
  const works = new Map([...said.ofKind('talk'), ...said.ofKind('work')].map((work) => [work.id, work]))
  const casts = new Map<string, Cast>()
  const byPerson = new Map<string, Cast[]>()
  for (const { kind, from, to, order } of said.claims) {
    if (order % 2_000 === 1_999) yield
    if (kind !== 'GAVE' && kind !== 'AUTHORED') continue
    const [person, work] = [people.get(from), works.get(to)]
    if (person === undefined || work === undefined) continue
    const known = casts.get(to)
    const cast = known ?? { work: to, title: fold(work.title ?? ''), people: [], ...givingsOf(to, said) }
    if (known === undefined) casts.set(to, cast)
    if (cast.people.length < largestCast) cast.people.push(person)
    push(byPerson, from, cast)
  }
  return byPerson
}

function recordOf(person: PersonMention, casts: readonly Cast[], { numbers, nameOf: partsOf }: Desk): PersonRecord {
  const name = partsOf(person.name)
  const shared: Record<(typeof numbered)[number], number[]> = {
    handle: person.handles.map((handle) => numbers.handle(handleKey(handle))),
    work: [],
    colleague: [],
    affiliation: person.affiliations.map(fold).filter(Boolean).map(numbers.affiliation),
    deck: [],
    occasion: [],
    cast: [],
  }
  for (const { work, title, people, decks, occasions } of casts) {
    shared.cast.push(numbers.cast(work))
    if (title.includes(' ')) shared.work.push(numbers.work(title))
    for (const other of people)
      if (other !== person) shared.colleague.push(numbers.colleague(partsOf(other.name).squeezed))
    if (people.length === 1) shared.deck.push(...decks.map(numbers.deck))
    shared.occasion.push(...occasions.map(numbers.occasion))
  }
  return {
    id: person.id,
    name,
    isHandle: person.handles.some((handle) => fold(handle.split(':')[1] ?? '').replaceAll(' ', '') === name.squeezed),
    handles: sortedNumbers(shared.handle),
    works: sortedNumbers(shared.work),
    colleagues: sortedNumbers(shared.colleague),
    affiliations: sortedNumbers(shared.affiliation),
    decks: sortedNumbers(shared.deck),
    occasions: sortedNumbers(shared.occasion),
    casts: sortedNumbers(shared.cast),
  }
}

/** Accounts that hold the slides of a talk, and where and when it was given. */
function givingsOf(talk: string, said: Said): Pick<Cast, 'decks' | 'occasions'> {
  const given = said.from(talk, 'PRESENTED_AS').filter((other) => other.kind === 'presentation')
  const decks = given.flatMap(({ slides }) => (slides === null ? [] : identifiersIn(slides)))
  const occasions = given.flatMap(({ id, year }) =>
    said
      .from(id, 'HELD_AT')
      .flatMap((venue) => (venue.kind === 'venue' && year !== null ? [`${venue.name}|${year}`] : [])),
  )
  return { decks: decks.map(slidesAccount).filter((account) => account !== null), occasions }
}
