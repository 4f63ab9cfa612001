/** A work or talk mention with what resolution compares: titles, addresses, people, occasions, worked out once. */
import type { Mention, PersonMention, TalkMention, WorkMention } from '../../src/model/claim.ts'
import { fold, lastName } from '../../src/model/fold.ts'
import {
  type Identifier,
  identifiersIn,
  printIdentifier,
  registeredSchemes,
  slidesAccount,
} from '../../src/model/identifier.ts'
import { hintsIn } from './address-hints.ts'
import { createNumbering, type Numbering, type Numbers, noNumbers, sortedNumbers } from './numbering.ts'
import { compare } from './order.ts'
import { isNobody } from './person-name.ts'
import { venueKey } from './places.ts'
import { push, type Said } from './said.ts'
import { isSessionTitle } from './session.ts'
import { createVocabulary, type Title, type Vocabulary, type Word } from './title.ts'
import { isSerial } from './venues.ts'

export interface WorkRecord {
  readonly id: string
  readonly mention: TalkMention | WorkMention
  readonly document: string
  /** Titles as written, the main one first; empty for a talk whose title nobody wrote. */
  readonly titles: readonly string[]
  /** The same, ready to be compared. */
  readonly forms: readonly Title[]
  /** Whether the title says what sort of session it was and who spoke, and no more: every event has a "Keynote". */
  readonly isSession: boolean
  /** Whether the mention is a name and no more, so that it may stand for a title's short name. */
  readonly bare: boolean
  readonly addresses: Numbers
  /** Where in a recording it begins, in seconds, by the recording's address; what begins in the first minute is left out. */
  readonly starts: ReadonlyMap<number, number>
  /** Whose accounts hold the slides. */
  readonly accounts: Numbers
  /** Names of files, which copies on other hosts keep. */
  readonly fileNames: Numbers
  /** Values of registered identifiers by scheme; a document may give a work two. */
  readonly registered: ReadonlyMap<string, ReadonlySet<string>>
  /** Clusters of the people who gave or wrote it, and their folded last names. */
  readonly people: Numbers
  readonly lastNames: readonly string[]
  /** All words of their names but the first, which many people share. */
  readonly nameWords: readonly string[]
  /** Events in a year at which a talk was given, and those that its addresses hint at. */
  readonly occasions: Numbers
  readonly hintedOccasions: Numbers
  /** Of a talk without a title, the words of its lines and of what it cites. */
  readonly speaksOf: ReadonlySet<Word>
  /** Mentions of the works that cite it. */
  readonly citers: readonly string[]
  /** Titles of what a described talk refers to, as numbers. */
  readonly sources: Numbers
  /** When and where a work other than a talk was published. */
  readonly year: number | null
  readonly venues: Numbers
  /** Whether that is a journal or its like, and no proceedings; null where no venue is stated. */
  readonly inSerial: boolean | null
}

/** The clusters that people and venues are in, by their mentions. */
export interface Settled {
  personOf(mention: string): string
  venueOf(mention: string): string
}

/** Records of all works and talks, sorted by id. Linear in mentions and claims. */
export function workRecords(said: Said, settled: Settled): readonly WorkRecord[] {
  const desk: Desk = {
    said,
    settled,
    number: createNumbering(),
    prepare: createVocabulary(),
    keyOfVenue: remembered(venueKey),
    ...quotedBy(said),
  }
  return [...said.ofKind('talk'), ...said.ofKind('work')]
    .sort((a, b) => compare(a.id, b.id))
    .map((mention) => recordOf(mention, desk))
}

interface Desk {
  readonly said: Said
  readonly settled: Settled
  readonly number: Numbering
  readonly prepare: Vocabulary
  readonly keyOfVenue: (name: string) => string
  /** Quotes of the lines in which talks without a title cite, by talk. */
  readonly quotes: ReadonlyMap<string, readonly string[]>
  /** What described talks refer to, by talk. */
  readonly references: ReadonlyMap<string, readonly string[]>
}

function recordOf(mention: TalkMention | WorkMention, desk: Desk): WorkRecord {
  const { said, settled, number, prepare } = desk
  const written = mention.title === null ? mention.alternativeTitles : [mention.title, ...mention.alternativeTitles]
  const titles = written.filter((title) => fold(title) !== '')
  const forms = titles.map(prepare)
  const isWork = mention.kind === 'work'
  const given = isWork ? [] : said.from(mention.id, 'PRESENTED_AS')
  const presentations = given.filter((other) => other.kind === 'presentation')
  const people = [...(isWork ? [] : said.to(mention.id, 'GAVE')), ...said.to(mention.id, 'AUTHORED')].filter(isSomebody)
  const names = people.map(({ name }) => name)
  const published = isWork ? said.from(mention.id, 'PUBLISHED_IN') : []
  const venues = published.filter((other) => other.kind === 'venue')
  return {
    id: mention.id,
    mention,
    document: said.documentOf(mention.id),
    titles,
    forms,
    isSession: forms.length > 0 && forms.every((form) => isSessionTitle(form, names)),
    bare: forms.length === 1 && mention.links.length === 0 && (forms[0]?.words.length ?? 0) <= 2,
    ...addressesOf(mention, presentations, number),
    people: sortedNumbers(people.map(({ id }) => number(`person ${settled.personOf(id)}`))),
    ...namesOf(names),
    occasions: sortedNumbers(presentations.flatMap((presentation) => occasionsOf(presentation, desk))),
    speaksOf: titles.length === 0 ? wordsOf(mention, desk) : noWords,
    citers: said.to(mention.id, 'CITES').map(({ id }) => id),
    sources: sortedNumbers((desk.references.get(mention.id) ?? []).map((title) => number(`title ${fold(title)}`))),
    year: isWork ? mention.year : null,
    venues: sortedNumbers(venues.map(({ id }) => number(`venue ${settled.venueOf(id)}`))),
    inSerial: venues.length === 0 ? null : venues.some(({ name }) => isSerial(name)),
  }
}

const noNames: readonly string[] = []
const noWords: ReadonlySet<Word> = new Set()
const noStarts: ReadonlyMap<number, number> = new Map()
const noneRegistered: ReadonlyMap<string, ReadonlySet<string>> = new Map()
/** A recording that is linked some seconds in is linked as a whole. */
const shortLead = 60

type Presentation = Mention & { kind: 'presentation' }

function addressesOf(
  mention: TalkMention | WorkMention,
  presentations: readonly Presentation[],
  number: Numbering,
): Pick<WorkRecord, 'addresses' | 'starts' | 'accounts' | 'fileNames' | 'registered' | 'hintedOccasions'> {
  const media = presentations.flatMap(({ video, slides }) => [video, slides].filter((url) => url !== null))
  const starts = new Map<number, number>()
  const identifiers: Identifier[] = []
  const trusted = mention.links.filter(({ suspect }) => !suspect)
  const hints = [...trusted.map(({ url }) => url), ...media].map((url) => {
    const [found, hint] = [identifiersIn(url), hintsIn(url)]
    identifiers.push(...found)
    if (hint.start !== null && hint.start >= shortLead)
      for (const identifier of found) starts.set(number(printIdentifier(identifier)), hint.start)
    return hint
  })
  const numbersOf = (texts: readonly (string | null)[], kind: string): Numbers =>
    sortedNumbers(texts.flatMap((text) => (text === null ? [] : [number(kind + text)])))
  return {
    addresses: sortedNumbers(identifiers.map((identifier) => number(printIdentifier(identifier)))),
    starts: starts.size === 0 ? noStarts : starts,
    accounts: numbersOf(identifiers.map(slidesAccount), 'account '),
    fileNames: numbersOf(
      hints.map(({ fileName }) => fileName),
      'file ',
    ),
    registered: registeredIn(identifiers),
    hintedOccasions: numbersOf(
      hints.map(({ occasion }) => occasion),
      'occasion ',
    ),
  }
}

function registeredIn(identifiers: readonly Identifier[]): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>()
  for (const { scheme, value } of identifiers)
    if (registeredSchemes.has(scheme)) values.set(scheme, (values.get(scheme) ?? new Set()).add(value))
  return values.size === 0 ? noneRegistered : values
}

function isSomebody(person: Mention): person is PersonMention {
  return person.kind === 'person' && !isNobody(person.name)
}

function namesOf(names: readonly string[]): Pick<WorkRecord, 'lastNames' | 'nameWords'> {
  if (names.length === 0) return { lastNames: noNames, nameWords: noNames }
  return {
    lastNames: [...new Set(names.map(lastName))].filter((name) => name !== '').sort(),
    nameWords: [...new Set(names.flatMap((name) => fold(name).split(' ').slice(1)))],
  }
}

function occasionsOf(presentation: Presentation, { said, number, keyOfVenue }: Desk): Numbers {
  return said
    .from(presentation.id, 'HELD_AT')
    .flatMap((venue) =>
      venue.kind === 'venue' ? [number(`occasion ${keyOfVenue(venue.name)}|${presentation.year ?? ''}`)] : noNumbers,
    )
}

/** A function that works out what it gives for a text but once. */
function remembered(of: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text) ?? of(text)
    known.set(text, found)
    return found
  }
}

/** What a talk says that has no title: its abstract, the lines in which it cites, and what it cites. */
function wordsOf(mention: TalkMention | WorkMention, { said, quotes, prepare }: Desk): ReadonlySet<Word> {
  const cited = said.from(mention.id, 'CITES').flatMap((other) => ('title' in other ? [other.title ?? ''] : []))
  const abstract = mention.kind === 'talk' ? (mention.abstract ?? '') : ''
  return new Set([abstract, ...(quotes.get(mention.id) ?? []), ...cited].flatMap((text) => prepare(text).words))
}

/** What the claims of talks hold: the lines of those without a title, the titles that described ones refer to. */
function quotedBy(said: Said): Pick<Desk, 'quotes' | 'references'> {
  const talks = new Map(said.ofKind('talk').map((talk) => [talk.id, talk]))
  const titles = new Map(said.ofKind('work').map((work) => [work.id, work.title]))
  const quotes = new Map<string, string[]>()
  const references = new Map<string, string[]>()
  for (const talk of talks.values())
    for (const { claim } of said.claimsFrom(talk.id)) {
      const { kind, from, to, relation, statement } = claim
      if (kind !== 'CITES') continue
      if (talk.title === null) push(quotes, from, statement.quote)
      const title = titles.get(to) ?? talks.get(to)?.title ?? null
      if (talk.described && relation === 'REFERENCES' && title !== null) push(references, from, title)
    }
  return { quotes, references }
}
