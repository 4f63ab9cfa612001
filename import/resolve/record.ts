/** A work or talk mention with what resolution compares: every title in words, identifiers, people, occasions. */
import type { Mention, TalkMention, WorkMention } from '../../src/model/claim.ts'
import { contentWords, fold, lastName, shortName } from '../../src/model/fold.ts'
import { type Identifier, identifiersIn, printIdentifier, registeredSchemes } from '../../src/model/identifier.ts'
import { venueKey } from './places.ts'
import type { Said } from './said.ts'

export interface WorkRecord {
  readonly id: string
  readonly mention: TalkMention | WorkMention
  readonly document: string
  /** Titles as written, the main one first; empty for a talk whose title nobody wrote. */
  readonly titles: readonly string[]
  readonly words: readonly (readonly string[])[]
  /** Folded titles without spaces: "ScalingStatefulServices" equals "Scaling Stateful Services". */
  readonly squeezed: readonly string[]
  /** Folded short names: "swim" of "SWIM: Scalable …", or of a mention that is nothing else. */
  readonly shortNames: readonly string[]
  /** Whether the mention is a name and no more, so that it may stand for a title's short name. */
  readonly bare: boolean
  readonly addresses: ReadonlySet<string>
  /** Values of registered identifiers by scheme; a document may give a work two. */
  readonly registered: ReadonlyMap<string, ReadonlySet<string>>
  /** Clusters of the people who gave or wrote it, and their folded last names. */
  readonly people: ReadonlySet<string>
  readonly lastNames: ReadonlySet<string>
  /** "venue|year" of a talk's presentations. */
  readonly occasions: ReadonlySet<string>
  /** Mentions of the works that cite it. */
  readonly citers: readonly string[]
}

/** Records of all works and talks; `personOf` gives the cluster of a person mention. Linear in mentions and claims. */
export function workRecords(said: Said, personOf: (mention: string) => string): readonly WorkRecord[] {
  return [...said.ofKind('talk'), ...said.ofKind('work')].map((mention) => {
    const titles = [...(mention.title === null ? [] : [mention.title]), ...mention.alternativeTitles].filter(
      (title) => fold(title) !== '',
    )
    const presentations = said.from(mention.id, 'PRESENTED_AS').filter((other) => other.kind === 'presentation')
    const media = presentations.flatMap(({ video, slides }) => [video, slides].filter((url) => url !== null))
    const identifiers = [...mention.links.map(({ url }) => url), ...media].flatMap(identifiersIn)
    const people = [...said.to(mention.id, 'GAVE'), ...said.to(mention.id, 'AUTHORED')]
    return {
      id: mention.id,
      mention,
      document: said.documentOf(mention.id),
      titles,
      words: titles.map(contentWords),
      squeezed: titles.map((title) => fold(title).replaceAll(' ', '')),
      shortNames: [...new Set(titles.flatMap((title) => shortName(title) ?? []).map(fold))],
      bare: titles.length === 1 && mention.links.length === 0 && contentWords(titles[0] ?? '').length <= 2,
      addresses: new Set(identifiers.map(printIdentifier)),
      registered: registeredIn(identifiers),
      people: new Set(people.map(({ id }) => personOf(id))),
      lastNames: new Set(people.flatMap((person) => (person.kind === 'person' ? [lastName(person.name)] : []))),
      occasions: new Set(presentations.flatMap((presentation) => occasionsOf(presentation, said))),
      citers: said.to(mention.id, 'CITES').map(({ id }) => id),
    }
  })
}

function registeredIn(identifiers: readonly Identifier[]): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>()
  for (const { scheme, value } of identifiers)
    if (registeredSchemes.has(scheme)) values.set(scheme, (values.get(scheme) ?? new Set()).add(value))
  return values
}

function occasionsOf(presentation: Mention & { kind: 'presentation' }, said: Said): readonly string[] {
  return said
    .from(presentation.id, 'HELD_AT')
    .flatMap((venue) => (venue.kind === 'venue' ? [`${venueKey(venue.name)}|${presentation.year ?? ''}`] : []))
}
