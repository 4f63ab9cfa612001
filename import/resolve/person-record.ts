/** A mention of a person with what resolution compares: the name, and what the document says of them beside it. */
import type { Mention, PersonMention } from '../../src/model/claim.ts'
import { fold } from '../../src/model/fold.ts'
import { identifiersIn, slidesAccount } from '../../src/model/identifier.ts'
import { handleKey } from '../../src/model/naming.ts'
import {
  type Counter,
  createNumbering,
  type Numbering,
  type Numbers,
  noNumbers,
  remembered,
  sortedNumbers,
} from './numbering.ts'
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
  const desk = createDesk()
  const people = said.ofKind('person')
  const casts = yield* castsOf(said, people, desk)
  const records: PersonRecord[] = []
  for (const person of [...people].sort((a, b) => compare(a.id, b.id))) {
    records.push(recordOf(person, casts.get(person.id) ?? [], desk))
    if (records.length % 1_000 === 0) yield
  }
  return records
}

/** What all records are made with; what people share has one number, whatever its kind. */
interface Desk {
  readonly numbers: Readonly<Record<(typeof numbered)[number], Numbering>>
  readonly nameOf: (name: string) => Name
  readonly counter: Counter
}

const numbered = ['handle', 'work', 'colleague', 'affiliation', 'deck', 'occasion'] as const

function createDesk(): Desk {
  const counter = { next: 0 }
  const numbers = Object.fromEntries(numbered.map((kind) => [kind, createNumbering(counter)])) as Desk['numbers']
  return { numbers, nameOf: remembered(nameOf), counter }
}

/** A work that somebody gave or wrote, with all who did, and what is known of it, as numbers. */
interface Cast {
  readonly number: number
  readonly people: { readonly id: string; readonly name: number }[]
  readonly title: Numbers
  readonly decks: Numbers
  readonly occasions: Numbers
}

/** A cast of more is a list of those who were there. */
const largestCast = 30

/** The casts that each person is in. */
function* castsOf(
  said: Said,
  mentions: readonly PersonMention[],
  desk: Desk,
): Generator<void, ReadonlyMap<string, readonly Cast[]>> {
  const casts = new Map<string, Cast>()
  const byPerson = new Map<string, Cast[]>()
  for (const [place, person] of mentions.entries()) {
    if (place % 1_000 === 999) yield
    for (const { claim } of said.claimsFrom(person.id)) {
      if (claim.kind !== 'GAVE' && claim.kind !== 'AUTHORED') continue
      const known = casts.get(claim.to)
      const cast = known ?? castOf(claim.to, said, desk)
      if (known === undefined) casts.set(claim.to, cast)
      if (cast.people.length < largestCast)
        cast.people.push({ id: person.id, name: desk.numbers.colleague(desk.nameOf(person.name).squeezed) })
      push(byPerson, person.id, cast)
    }
  }
  return byPerson
}

function castOf(id: string, said: Said, { numbers, counter }: Desk): Cast {
  const work = said.mention(id)
  const title = fold((work !== undefined && 'title' in work && work.title) || '')
  const given = said.from(id, 'PRESENTED_AS').filter((other) => other.kind === 'presentation')
  const identifiers = given.flatMap(({ slides }) => (slides === null ? [] : identifiersIn(slides)))
  const decks = identifiers.map(slidesAccount).filter((account) => account !== null)
  const number = counter.next
  counter.next += 1
  return {
    number,
    people: [],
    title: title.includes(' ') ? [numbers.work(title)] : noNumbers,
    decks: sortedNumbers(decks.map(numbers.deck)),
    occasions: sortedNumbers(given.flatMap((one) => occasionOf(one, said)).map(numbers.occasion)),
  }
}

function occasionOf({ id, year }: Mention & { kind: 'presentation' }, said: Said): readonly string[] {
  if (year === null) return []
  return said.from(id, 'HELD_AT').flatMap((venue) => (venue.kind === 'venue' ? [`${venue.name}|${year}`] : []))
}

function recordOf(person: PersonMention, casts: readonly Cast[], { numbers, nameOf: partsOf }: Desk): PersonRecord {
  const name = partsOf(person.name)
  return {
    id: person.id,
    name,
    isHandle: person.handles.some((handle) => fold(handle.split(':')[1] ?? '').replaceAll(' ', '') === name.squeezed),
    handles: sortedNumbers(person.handles.map((handle) => numbers.handle(handleKey(handle)))),
    works: united(casts, ({ title }) => title),
    colleagues: united(casts, ({ people }) => people.flatMap((one) => (one.id === person.id ? [] : [one.name]))),
    affiliations: sortedNumbers(person.affiliations.map(fold).filter(Boolean).map(numbers.affiliation)),
    decks: united(casts, ({ people, decks }) => (people.length === 1 ? decks : noNumbers)),
    occasions: united(casts, ({ occasions }) => occasions),
    casts: united(casts, ({ number }) => [number]),
  }
}

/** What is known of any of the casts. */
function united(casts: readonly Cast[], numbersOf: (cast: Cast) => Numbers): Numbers {
  const [first] = casts
  if (first === undefined) return noNumbers
  return sortedNumbers(casts.length === 1 ? numbersOf(first) : casts.flatMap(numbersOf))
}
