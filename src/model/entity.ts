/**
 * What follows from the documents together: entities and the edges between them, as they stand in the graph. Every node
 * has the label `Entity` and a unique `id`; works also `Work` and one of `Talk`, `Paper`, `Resource`. A property that
 * nothing states is null here and absent there.
 */
import type { ClaimKind, Occasion } from './claim.ts'
import type { CitationRelation, Link, WorkKind } from './work.ts'

interface EntityBase {
  readonly id: string
}

/** Folded titles sort, those that are equal by year (`sortTitle`); counts are kept by the importer so that lists can be ordered by them. */
export interface WorkEntity extends EntityBase {
  readonly type: 'Work'
  readonly slug: string
  readonly kind: WorkKind
  readonly title: string
  readonly alternativeTitles: readonly string[]
  readonly sortTitle: string
  readonly links: readonly Link[]
  readonly year: number | null
  readonly abstract: string | null
  readonly doi: string | null
  readonly arxivId: string | null
  /** Distinct talks that cite it. */
  readonly citingTalkCount: number
}

/** `sortKey` orders the presentations of a talk by date, then event; `foldedEvent` is the event as filters compare it. */
export interface PresentationEntity extends EntityBase, Occasion {
  readonly type: 'Presentation'
  readonly sortKey: string
  readonly foldedEvent: string | null
}

/** Handles are "service:name"; see `PersonMention`. */
export interface PersonEntity extends EntityBase {
  readonly type: 'Person'
  readonly slug: string
  readonly name: string
  readonly alternativeNames: readonly string[]
  readonly sortName: string
  readonly handles: readonly string[]
  readonly affiliations: readonly string[]
}

export interface VenueEntity extends EntityBase {
  readonly type: 'Venue'
  readonly slug: string
  readonly name: string
  readonly alternativeNames: readonly string[]
  readonly sortName: string
}

export interface TopicEntity extends EntityBase {
  readonly type: 'Topic'
  readonly slug: string
  readonly name: string
  readonly alternativeNames: readonly string[]
  readonly sortName: string
}

/** What the importer counts so that lists can be ordered by it; `citingTalkCount` alone is told of each work. */
interface WorkCounts {
  /** Distinct works that it cites. */
  readonly citationCount: number
  /** Distinct works that cite it. */
  readonly citingCount: number
}
interface TalkCount {
  /** Distinct talks given by the person, or at the venue. */
  readonly talkCount: number
}
interface WorkCount {
  /** Distinct works about the topic or one that belongs to it. */
  readonly workCount: number
}

/** A work as it stands, with all its counts. */
export type CountedWork = WorkEntity & WorkCounts
export type CountedPerson = PersonEntity & TalkCount
export type CountedVenue = VenueEntity & TalkCount
export type CountedTopic = TopicEntity & WorkCount

/** A thing as it stands in the graph; answers are made of it without the counts that only order lists. */
export type Entity = CountedWork | PresentationEntity | CountedPerson | CountedVenue | CountedTopic

/**
 * An edge between entities: one for a pair and kind, however many documents claim it. `position` counts from 0 among the
 * edges of its kind that leave `from` (for people's edges: that reach `to`), in the order in which documents state them.
 */
export interface Edge {
  readonly kind: ClaimKind
  readonly from: string
  readonly to: string
  readonly position: number
  /** CITES alone. */
  readonly citation: Citation | null
}

/** What the claims of a citation come to: the strongest relation, the section of the first claim with it, and each claim. */
export interface Citation {
  readonly relation: CitationRelation
  readonly section: readonly string[]
  /** Every different way in which it is claimed, as `statedAs` writes it, sorted. */
  readonly stated: readonly string[]
}

/** How strongly a name points at its entity; a better class of name is tried before a worse one. */
export const nameStrengths = ['identifier', 'title', 'alternative', 'short'] as const
export type NameStrength = (typeof nameStrengths)[number]

/** A name by which an entity is found: `(:Name {key, strength})-[:NAMES]->(:Entity)`. See `naming.ts` for keys. */
export interface Naming {
  readonly key: string
  readonly strength: NameStrength
  readonly entity: string
}

/** A thing in a few words: Paper “Title”, Reading list “Title”, Person “Name”; the bare kind where it has no name. */
export function whatIs(kind: Entity['type'] | WorkKind, name: string | null): string {
  const words = kind.toLowerCase().replaceAll('_', ' ')
  const noun = words.charAt(0).toUpperCase() + words.slice(1)
  return name === null ? noun : `${noun} “${name}”`
}
