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
import { createNumbering, type Numbering, type Numbers, noNumbers, remembered, sortedNumbers } from './numbering.ts'
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
  /** Of a work other than a talk, all words of their names but the first, which many people share. */
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

/** What a mention's record tells of the work that stands in the graph. */
export type WorkGist = Pick<WorkRecord, 'mention' | 'titles' | 'bare' | 'registered'>

/** The gist of records by their mentions; what only comparing needs, which is most of them, is let go. */
export function gistsOf(records: readonly WorkRecord[]): ReadonlyMap<string, WorkGist> {
  return new Map(
    records.map(({ id, mention, titles, bare, registered }) => [id, { mention, titles, bare, registered }] as const),
  )
}

/** The clusters that people and venues are in, by their mentions; see `Clusters.numberOf`. */
export interface Settled {
  personOf(mention: string): number
  venueOf(mention: string): number
}

/** Records of all works and talks, sorted by id. Linear in mentions and claims. */
export function* workRecords(said: Said, settled: Settled): Generator<void, readonly WorkRecord[]> {
  const [talks, works] = [said.ofKind('talk'), said.ofKind('work')]
  const desk = createDesk(said, settled, quotedBy(said, talks, works))
  const mentions = [...talks, ...works].sort((a, b) => compare(a.id, b.id))
  const records: WorkRecord[] = []
  for (const mention of mentions) {
    records.push(recordOf(mention, desk))
    if (records.length % 500 === 0) yield
  }
  return records
}

/** What all records are made with. */
interface Desk {
  readonly said: Said
  readonly settled: Settled
  readonly prepare: Vocabulary
  readonly nameOf: (name: string) => PersonalName
  readonly keyOfVenue: (name: string) => string
  /** Quotes of the lines in which talks without a title cite, by talk. */
  readonly quotes: ReadonlyMap<string, readonly string[]>
  /** What described talks refer to, by talk. */
  readonly references: ReadonlyMap<string, readonly string[]>
  readonly numbers: Readonly<Record<(typeof numbered)[number], Numbering>>
}

const numbered = ['address', 'account', 'file', 'occasion', 'title'] as const

function createDesk(said: Said, settled: Settled, quoted: Pick<Desk, 'quotes' | 'references'>): Desk {
  return {
    said,
    settled,
    prepare: createVocabulary(),
    nameOf: remembered(personalName),
    keyOfVenue: remembered(venueKey),
    ...quoted,
    numbers: Object.fromEntries(numbered.map((kind) => [kind, createNumbering()])) as Desk['numbers'],
  }
}

interface PersonalName {
  readonly words: readonly string[]
  readonly last: string
  readonly isNobodys: boolean
}

function personalName(name: string): PersonalName {
  return { words: fold(name).split(' '), last: lastName(name), isNobodys: isNobody(name) }
}

function recordOf(mention: TalkMention | WorkMention, desk: Desk): WorkRecord {
  const { said, settled, prepare, numbers } = desk
  const written = mention.title === null ? mention.alternativeTitles : [mention.title, ...mention.alternativeTitles]
  const titles = written.filter((title) => anyLetter.test(title))
  const forms = titles.map(prepare)
  const isWork = mention.kind === 'work'
  const given = isWork ? noMentions : said.from(mention.id, 'PRESENTED_AS')
  const presentations = given.filter((other) => other.kind === 'presentation')
  const people = peopleOf(mention, desk)
  const names = people.map(({ name }) => desk.nameOf(name))
  const published = isWork ? said.from(mention.id, 'PUBLISHED_IN') : noMentions
  const venues = published.filter((other) => other.kind === 'venue')
  const sources = desk.references.get(mention.id)
  const citing = said.to(mention.id, 'CITES')
  return {
    id: mention.id,
    mention,
    document: said.documentOf(mention.id),
    titles,
    forms,
    isSession: forms.length > 0 && forms.every((form) => isSessionTitle(form, names)),
    bare: forms.length === 1 && mention.links.length === 0 && (forms[0]?.words.length ?? 0) <= 2,
    ...addressesOf(mention, presentations, desk),
    people: sortedNumbers(people.map(({ id }) => settled.personOf(id))),
    lastNames: lastNamesOf(names),
    nameWords: isWork ? names.flatMap(({ words }) => words.slice(1)) : noNames,
    occasions: sortedNumbers(presentations.flatMap((presentation) => occasionsOf(presentation, desk))),
    speaksOf: titles.length === 0 ? wordsOf(mention, desk) : noWords,
    citers: citing.length === 0 ? noNames : citing.map(({ id }) => id),
    sources: sources === undefined ? noNumbers : sortedNumbers(sources.map((title) => numbers.title(fold(title)))),
    year: isWork ? mention.year : null,
    venues: sortedNumbers(venues.map(({ id }) => settled.venueOf(id))),
    inSerial: venues.length === 0 ? null : venues.some(({ name }) => isSerial(name)),
  }
}

/** What `fold` leaves anything of. */
const anyLetter = /[\p{L}\p{N}&+#]/u
const noMentions: readonly Mention[] = []
const noNames: readonly string[] = []
const noWords: ReadonlySet<Word> = new Set()
const noStarts: ReadonlyMap<number, number> = new Map()
const noneRegistered: ReadonlyMap<string, ReadonlySet<string>> = new Map()
/** A recording that is linked some seconds in is linked as a whole. */
const shortLead = 60

type Presentation = Mention & { kind: 'presentation' }

/** Who gave or wrote it, but for "various speakers". */
function peopleOf(mention: TalkMention | WorkMention, { said, nameOf }: Desk): readonly PersonMention[] {
  const people = [
    ...(mention.kind === 'talk' ? said.to(mention.id, 'GAVE') : noMentions),
    ...said.to(mention.id, 'AUTHORED'),
  ]
  return people.filter((person) => person.kind === 'person').filter(({ name }) => !nameOf(name).isNobodys)
}

function addressesOf(
  mention: TalkMention | WorkMention,
  presentations: readonly Presentation[],
  { numbers }: Desk,
): Pick<WorkRecord, 'addresses' | 'starts' | 'accounts' | 'fileNames' | 'registered' | 'hintedOccasions'> {
  const starts = new Map<number, number>()
  const identifiers: Identifier[] = []
  const [files, occasions]: [number[], number[]] = [[], []]
  for (const url of addressesIn(mention, presentations)) {
    const [found, hint] = [identifiersIn(url), hintsIn(url)]
    identifiers.push(...found)
    if (hint.fileName !== null) files.push(numbers.file(hint.fileName))
    if (hint.occasion !== null) occasions.push(numbers.occasion(hint.occasion))
    if (hint.start !== null && hint.start >= shortLead)
      for (const identifier of found) starts.set(numbers.address(printIdentifier(identifier)), hint.start)
  }
  const accounts = identifiers.map(slidesAccount).filter((account) => account !== null)
  return {
    addresses: sortedNumbers(identifiers.map((identifier) => numbers.address(printIdentifier(identifier)))),
    starts: starts.size === 0 ? noStarts : starts,
    accounts: sortedNumbers(accounts.map(numbers.account)),
    fileNames: sortedNumbers(files),
    registered: registeredIn(identifiers),
    hintedOccasions: sortedNumbers(occasions),
  }
}

function addressesIn(mention: TalkMention | WorkMention, presentations: readonly Presentation[]): readonly string[] {
  const media = presentations.flatMap(({ video, slides }) => [video, slides].filter((url) => url !== null))
  const trusted = mention.links.filter(({ suspect }) => !suspect)
  return [...trusted.map(({ url }) => url), ...media]
}

function registeredIn(identifiers: readonly Identifier[]): ReadonlyMap<string, ReadonlySet<string>> {
  let values: Map<string, Set<string>> | null = null
  for (const { scheme, value } of identifiers) {
    if (!registeredSchemes.has(scheme)) continue
    values ??= new Map()
    values.set(scheme, (values.get(scheme) ?? new Set()).add(value))
  }
  return values ?? noneRegistered
}

function lastNamesOf(names: readonly PersonalName[]): readonly string[] {
  if (names.length === 0) return noNames
  return [...new Set(names.map(({ last }) => last))].filter((last) => last !== '').sort()
}

function occasionsOf(presentation: Presentation, { said, numbers, keyOfVenue }: Desk): Numbers {
  return said
    .from(presentation.id, 'HELD_AT')
    .flatMap((venue) =>
      venue.kind === 'venue' ? [numbers.occasion(`${keyOfVenue(venue.name)}|${presentation.year ?? ''}`)] : noNumbers,
    )
}

/** What a talk says that has no title: its abstract, the lines in which it cites, and what it cites. */
function wordsOf(mention: TalkMention | WorkMention, { said, quotes, prepare }: Desk): ReadonlySet<Word> {
  const cited = said.from(mention.id, 'CITES').flatMap((other) => ('title' in other ? [other.title ?? ''] : []))
  const abstract = mention.kind === 'talk' ? (mention.abstract ?? '') : ''
  return new Set([abstract, ...(quotes.get(mention.id) ?? []), ...cited].flatMap((text) => prepare(text).words))
}

/** What the claims of talks hold: the lines of those without a title, the titles that described ones refer to. */
function quotedBy(
  said: Said,
  talkMentions: readonly TalkMention[],
  workMentions: readonly WorkMention[],
): Pick<Desk, 'quotes' | 'references'> {
  const titles = new Map([...talkMentions, ...workMentions].map(({ id, title }) => [id, title]))
  const quotes = new Map<string, string[]>()
  const references = new Map<string, string[]>()
  for (const talk of talkMentions)
    for (const { claim } of said.claimsFrom(talk.id)) {
      const { kind, from, to, relation, statement } = claim
      if (kind !== 'CITES') continue
      if (talk.title === null) push(quotes, from, statement.quote)
      const title = titles.get(to) ?? null
      if (talk.described && relation === 'REFERENCES' && title !== null) push(references, from, title)
    }
  return { quotes, references }
}
