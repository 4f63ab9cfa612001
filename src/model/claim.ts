/**
 * What documents say: mentions of things, and claims between them, each with the lines that state it. This layer knows
 * one document at a time; what follows from all of them together is in `entity.ts`.
 */
import type { CitationRelation, Link, WorkKind } from './work.ts'

/**
 * The lines that state something. Lines count from 1, within `part` where the document holds several files. `quote` is a
 * verbatim piece of those lines, without the white space around it. `section` names the headings and group items above,
 * outermost first.
 */
export interface Place {
  readonly part: string | null
  readonly startLine: number
  readonly endLine: number
  readonly quote: string
  readonly section: readonly string[]
}

/** A place and the rule of the parser that read it so. */
export interface Statement extends Place {
  readonly rule: string
}

interface MentionBase {
  /** Hash of the document's key and what is mentioned: the same text gives the same id. */
  readonly id: string
  /** Broad kind and best canonical name; two mentions of one key are usually, not always, one thing. */
  readonly key: string
  readonly statement: Statement
}

/** A talk. `described` where the document says what it is (title, speaker, event), not merely cites it. */
export interface TalkMention extends MentionBase {
  readonly kind: 'talk'
  readonly title: string | null
  readonly alternativeTitles: readonly string[]
  readonly abstract: string | null
  readonly links: readonly Link[]
  readonly described: boolean
}

/** Any other work. */
export interface WorkMention extends MentionBase {
  readonly kind: 'work'
  readonly workKind: WorkKind
  readonly title: string
  readonly alternativeTitles: readonly string[]
  readonly links: readonly Link[]
  readonly year: number | null
  readonly described: boolean
}

/** One occasion on which a talk was given. `event` is as written, e.g. "QconSF 2015". */
export interface Occasion {
  readonly event: string | null
  readonly year: number | null
  /** 1 to 12. */
  readonly month: number | null
  /** "V2" where the document numbers them. */
  readonly version: string | null
  readonly video: string | null
  readonly slides: string | null
  readonly links: readonly Link[]
}

export interface PresentationMention extends MentionBase, Occasion {
  readonly kind: 'presentation'
}

/** Handles are written "service:name", e.g. "twitter:caitie"; "@name" of unknown service is "twitter:name". */
export interface PersonMention extends MentionBase {
  readonly kind: 'person'
  readonly name: string
  readonly handles: readonly string[]
  readonly affiliations: readonly string[]
}

/** A series of events or a journal, without the year: "QCon New York", "SOSP". */
export interface VenueMention extends MentionBase {
  readonly kind: 'venue'
  readonly name: string
}

/** A topic of the taxonomy; its key is `topic:` and the topic's slug. */
export interface TopicMention extends MentionBase {
  readonly kind: 'topic'
  readonly name: string
  readonly alternativeNames: readonly string[]
}

export type Mention = TalkMention | WorkMention | PresentationMention | PersonMention | VenueMention | TopicMention
export type MentionKind = Mention['kind']

/** What may be claimed, and between which kinds of mention. */
export const claimKinds = {
  CITES: { from: ['talk', 'work'], to: ['talk', 'work'] },
  GAVE: { from: ['person'], to: ['talk'] },
  AUTHORED: { from: ['person'], to: ['talk', 'work'] },
  PRESENTED_AS: { from: ['talk'], to: ['presentation'] },
  HELD_AT: { from: ['presentation'], to: ['venue'] },
  PUBLISHED_IN: { from: ['work'], to: ['venue'] },
  ABOUT: { from: ['talk', 'work'], to: ['topic'] },
  BROADER: { from: ['topic'], to: ['topic'] },
} as const satisfies Record<string, { from: readonly MentionKind[]; to: readonly MentionKind[] }>
export type ClaimKind = keyof typeof claimKinds

/**
 * What can say what a work is about: `section` is a heading above it or above what it cites, `event` where it was given,
 * `citation` the title of what it cites.
 */
export type AboutField = 'title' | 'alternative title' | 'section' | 'event' | 'citation' | 'abstract'

/** Why a work is about a topic: the field that says so, and its words as they stand there. */
export interface AboutReason {
  readonly field: AboutField
  readonly matched: string
}

/** One statement that joins two mentions of one document; `relation` is there for CITES alone, `about` for ABOUT alone. */
export interface Claim {
  readonly id: string
  readonly kind: ClaimKind
  /** Id of the mention it starts from. */
  readonly from: string
  /** Id of the mention it leads to. */
  readonly to: string
  readonly relation: CitationRelation | null
  readonly about: AboutReason | null
  readonly statement: Statement
}
