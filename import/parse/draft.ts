/**
 * The sheet on which a parser notes what a document says. It unites mentions of one thing under one name, and works out
 * keys and ids when everything is known (a talk's key needs its speakers, who may be named below it).
 */
import type {
  ClaimKind,
  Mention,
  PersonMention,
  PresentationMention,
  Statement,
  TalkMention,
  TopicMention,
  VenueMention,
  WorkMention,
} from '../../src/model/claim.ts'
import type { AccountOutcome, DocumentKind, Problem, ProblemCode } from '../../src/model/document.ts'
import { hashId } from '../../src/model/id.ts'
import type { Override, OverrideKind, Selector } from '../../src/model/override.ts'
import type { CitationRelation, Link } from '../../src/model/work.ts'
import { accountLater } from './account/account.ts'
import type { Dismissal, Trouble } from './account/outcome.ts'
import { type DraftClaim, type DraftMention, giveIds } from './draft-ids.ts'
import { keyOf } from './key.ts'
import type { Page, Span } from './outline.ts'
import type { ParsedDocument } from './parsed.ts'

/** Names a mention on this sheet. */
export type Ref = { readonly ref: number }

type Noted<M extends Mention> = Omit<M, 'id' | 'key' | 'kind' | 'statement'>

/** What a parser may note. Every call takes the statement, that is the lines and the rule that read them. */
export interface Draft {
  talk(fields: Partial<Noted<TalkMention>>, statement: Statement): Ref
  work(fields: Partial<Noted<WorkMention>> & Pick<WorkMention, 'title' | 'workKind'>, statement: Statement): Ref
  presentation(fields: Partial<Noted<PresentationMention>>, statement: Statement): Ref
  /** The same name twice is one mention, which gathers handles and affiliations. */
  person(fields: Partial<Noted<PersonMention>> & Pick<PersonMention, 'name'>, statement: Statement): Ref
  /** The same name twice is one mention. */
  venue(name: string, statement: Statement): Ref
  topic(slug: string, name: string, alternativeNames: readonly string[], statement: Statement): Ref
  /** Adds to a mention what later lines say of it: lists grow, a null gives way to a value, a value stays. */
  add(ref: Ref, fields: MentionFields): void
  claim(kind: Exclude<ClaimKind, 'CITES' | 'ABOUT'>, from: Ref, to: Ref, statement: Statement): void
  cites(from: Ref, to: Ref, relation: CitationRelation, statement: Statement): void
  /** Notes a decision of people; the same twice is one. */
  override(kind: OverrideKind, selectors: readonly Selector[], value: string | null, statement: Statement): void
  /** Key of the document. */
  readonly document: string
  /** `statement` has the lines, where a part of the document is meant. */
  problem(code: ProblemCode, line: number | null, message: string, statement?: Statement): void
  /**
   * Notes that these lines were looked at and nothing was taken from them, and why: an outcome and the name of the rule,
   * for the account. What is said on a line goes before it, and so does what was noted of it earlier.
   */
  dismiss(place: Pick<Page, 'part'>, span: Span, outcome: AccountOutcome, rule: string): void
  /** What was noted, with the account of the pages that were read, which are asked for when the account is. */
  finish(
    document: { readonly kind: DocumentKind; readonly title: string | null },
    pages?: () => readonly Page[],
  ): ParsedDocument
}

/** What may be added to a mention afterwards. */
export interface MentionFields {
  readonly title?: string
  readonly abstract?: string
  readonly video?: string
  readonly slides?: string
  readonly described?: true
  readonly year?: number
  readonly month?: number
  readonly alternativeTitles?: readonly string[]
  readonly handles?: readonly string[]
  readonly affiliations?: readonly string[]
  readonly links?: readonly Link[]
}

/** An empty sheet for the document of this key; the key is also the path that problems name. */
export function createDraft(documentKey: string): Draft {
  const mentions: DraftMention[] = []
  const claims: DraftClaim[] = []
  const problems: Problem[] = []
  const overrides = new Map<string, Override>()
  const troubles: Trouble[] = []
  const dismissals: Dismissal[] = []
  const byName = new Map<string, number>()

  const note = (mention: DraftMention): Ref => ({ ref: mentions.push(mention) - 1 })
  const noteOnce = (mention: (PersonMention | VenueMention | TopicMention) & DraftMention): Ref => {
    mention.key ||= keyOf(mention, [])
    const known = byName.get(mention.key)
    if (known === undefined) {
      const made = note(mention)
      byName.set(mention.key, made.ref)
      return made
    }
    if (mention.kind === 'person') mentions[known] = grown(mentions[known] as PersonMention, mention)
    return { ref: known }
  }
  const noteClaim = (claim: DraftClaim): void => {
    if (claim.from !== claim.to) claims.push(claim)
  }

  return {
    document: documentKey,
    talk: (fields, statement) => note(talkOf(fields, statement)),
    work: (fields, statement) => note(workOf(fields, statement)),
    presentation: (fields, statement) => note(presentationOf(fields, statement)),
    person: ({ name, handles = [], affiliations = [] }, statement) =>
      noteOnce({ id: '', key: '', kind: 'person', name, handles, affiliations, statement }),
    venue: (name, statement) => noteOnce({ id: '', key: '', kind: 'venue', name, statement }),
    topic: (slug, name, alternativeNames, statement) =>
      noteOnce({ id: '', key: `topic:${slug}`, kind: 'topic', name, alternativeNames, statement }),
    add(ref, fields) {
      const mention = mentions[ref.ref]
      if (mention !== undefined) mentions[ref.ref] = grown(mention, fields)
    },
    claim: (kind, from, to, statement) =>
      noteClaim({ kind, from: from.ref, to: to.ref, relation: null, about: null, statement }),
    cites: (from, to, relation, statement) =>
      noteClaim({ kind: 'CITES', from: from.ref, to: to.ref, relation, about: null, statement }),
    override(kind, selectors, value, statement) {
      const id = hashId('override', documentKey, kind, JSON.stringify(selectors), value ?? '')
      if (!overrides.has(id)) overrides.set(id, { id, kind, selectors, value, statement })
    },
    problem(code, line, message, statement) {
      problems.push({ path: documentKey, line, code, message, ...(statement === undefined ? {} : { statement }) })
      troubles.push({ part: statement?.part ?? null, line, code })
    },
    dismiss: ({ part }, { startLine, endLine }, outcome, rule) =>
      void dismissals.push({ part, startLine, endLine, outcome, rule }),
    finish({ kind, title }, pages = () => []) {
      const joined = giveIds(documentKey, mentions, claims)
      const account = accountLater(pages, { title, mentions, claims: joined, troubles, dismissals })
      return { kind, title, mentions, claims: joined, overrides: [...overrides.values()], problems, account }
    },
  }
}

// Every property by name: a second spread in one literal takes V8 microseconds, more than all else here together.

function talkOf(fields: Partial<Noted<TalkMention>>, statement: Statement): TalkMention & DraftMention {
  const { title = null, alternativeTitles = [], abstract = null, links = [], described = false } = fields
  return { id: '', key: '', kind: 'talk', title, alternativeTitles, abstract, links, described, statement }
}

function workOf(
  fields: Partial<Noted<WorkMention>> & Pick<WorkMention, 'title' | 'workKind'>,
  statement: Statement,
): WorkMention & DraftMention {
  const { workKind, title, alternativeTitles = [], links = [], year = null, described = false } = fields
  return { id: '', key: '', kind: 'work', workKind, title, alternativeTitles, links, year, described, statement }
}

function presentationOf(
  fields: Partial<Noted<PresentationMention>>,
  statement: Statement,
): PresentationMention & DraftMention {
  const { event = null, year = null, month = null, version = null, video = null, slides = null, links = [] } = fields
  return { id: '', key: '', kind: 'presentation', event, year, month, version, video, slides, links, statement }
}

function grown<M extends Mention>(mention: M, fields: MentionFields): M {
  const result: Record<string, unknown> = { ...mention }
  for (const name of growing) {
    const value = fields[name]
    if (value === undefined) continue
    const old = result[name]
    if (Array.isArray(old) && old.length >= mostKept) continue
    if (Array.isArray(old))
      result[name] = [...old, ...(value as readonly unknown[]).filter((item) => !includes(old, item))]
    else if (old === null || name === 'described') result[name] = value
  }
  return result as unknown as M
}

/** A list that has so many elements grows no more, so that a hostile document cannot make it slow. */
const mostKept = 200

const growing = [
  'title',
  'abstract',
  'video',
  'slides',
  'described',
  'year',
  'month',
  'alternativeTitles',
  'handles',
  'affiliations',
  'links',
] as const

function includes(list: readonly unknown[], item: unknown): boolean {
  const text = JSON.stringify(item)
  return list.some((other) => JSON.stringify(other) === text)
}
