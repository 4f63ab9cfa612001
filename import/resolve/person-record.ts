/** A mention of a person with what resolution compares: the name, and what the document says of them beside it. */
import type { PersonMention } from '../../src/model/claim.ts'
import { fold } from '../../src/model/fold.ts'
import { identifiersIn, slidesAccount } from '../../src/model/identifier.ts'
import { handleKey } from '../../src/model/naming.ts'
import { createNumbering, type Numbering, type Numbers, noNumbers, sortedNumbers } from './numbering.ts'
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
export function personRecords(said: Said): readonly PersonRecord[] {
  const number = createNumbering()
  const casts = castsOf(said)
  return [...said.ofKind('person')]
    .sort((a, b) => compare(a.id, b.id))
    .map((person) => recordOf(person, casts.get(person.id) ?? [], number))
}

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
function castsOf(said: Said): ReadonlyMap<string, readonly Cast[]> {
  const people = new Map(said.ofKind('person').map((person) => [person.id, person]))
  const works = new Map([...said.ofKind('talk'), ...said.ofKind('work')].map((work) => [work.id, work]))
  const casts = new Map<string, Cast>()
  const byPerson = new Map<string, Cast[]>()
  for (const { claim } of [...people.keys()].flatMap((person) => said.claimsFrom(person))) {
    const { kind, from, to } = claim
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

function recordOf(person: PersonMention, casts: readonly Cast[], number: Numbering): PersonRecord {
  const numbersOf = (kind: string, texts: readonly string[]): Numbers =>
    texts.length === 0 ? noNumbers : sortedNumbers(texts.map((text) => number(kind + text)))
  const name = nameOf(person.name)
  const colleagues = casts.flatMap(({ people }) => people.filter((other) => other !== person))
  return {
    id: person.id,
    name,
    isHandle: person.handles.some((handle) => fold(handle.split(':')[1] ?? '').replaceAll(' ', '') === name.squeezed),
    handles: numbersOf('handle ', person.handles.map(handleKey)),
    works: numbersOf(
      'work ',
      casts.map(({ title }) => title).filter((title) => title.includes(' ')),
    ),
    colleagues: numbersOf(
      'with ',
      colleagues.map((other) => fold(other.name)),
    ),
    affiliations: numbersOf('of ', person.affiliations.map(fold).filter(Boolean)),
    decks: numbersOf(
      'deck ',
      casts.flatMap(({ people, decks }) => (people.length === 1 ? decks : [])),
    ),
    occasions: numbersOf(
      'at ',
      casts.flatMap(({ occasions }) => occasions),
    ),
    casts: numbersOf(
      'cast ',
      casts.map(({ work }) => work),
    ),
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
