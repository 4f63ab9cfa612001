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
import type { DocumentKind, Problem, ProblemCode } from '../../src/model/document.ts'
import { emptyFields } from '../../src/model/empty-mention.ts'
import type { CitationRelation, Link } from '../../src/model/work.ts'
import { type DraftClaim, withIds } from './draft-ids.ts'
import { keyOf } from './key.ts'
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
  claim(kind: Exclude<ClaimKind, 'CITES'>, from: Ref, to: Ref, statement: Statement): void
  cites(from: Ref, to: Ref, relation: CitationRelation, statement: Statement): void
  problem(code: ProblemCode, line: number | null, message: string): void
  finish(document: { readonly kind: DocumentKind; readonly title: string | null }): ParsedDocument
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
  const mentions: Mention[] = []
  const claims: DraftClaim[] = []
  const problems: Problem[] = []
  const byName = new Map<string, number>()

  const note = (mention: Mention): Ref => ({ ref: mentions.push(mention) - 1 })
  const noteOnce = (mention: PersonMention | VenueMention | TopicMention): Ref => {
    const key = mention.key || keyOf(mention, [])
    const known = byName.get(key)
    if (known === undefined) {
      const made = note({ ...mention, key })
      byName.set(key, made.ref)
      return made
    }
    if (mention.kind === 'person') mentions[known] = grown(mentions[known] as PersonMention, mention)
    return { ref: known }
  }
  const noteClaim = (claim: DraftClaim): void => {
    if (claim.from !== claim.to) claims.push(claim)
  }

  return {
    talk: (fields, statement) => note({ id: '', key: '', kind: 'talk', ...emptyFields.talk, ...fields, statement }),
    work: (fields, statement) => note({ id: '', key: '', kind: 'work', ...emptyFields.work, ...fields, statement }),
    presentation: (fields, statement) =>
      note({ id: '', key: '', kind: 'presentation', ...emptyFields.presentation, ...fields, statement }),
    person: (fields, statement) =>
      noteOnce({ id: '', key: '', kind: 'person', ...emptyFields.person, ...fields, statement }),
    venue: (name, statement) => noteOnce({ id: '', key: '', kind: 'venue', name, statement }),
    topic: (slug, name, alternativeNames, statement) =>
      noteOnce({ id: '', key: `topic:${slug}`, kind: 'topic', name, alternativeNames, statement }),
    add(ref, fields) {
      const mention = mentions[ref.ref]
      if (mention !== undefined) mentions[ref.ref] = grown(mention, fields)
    },
    claim: (kind, from, to, statement) => noteClaim({ kind, from: from.ref, to: to.ref, relation: null, statement }),
    cites: (from, to, relation, statement) =>
      noteClaim({ kind: 'CITES', from: from.ref, to: to.ref, relation, statement }),
    problem: (code, line, message) => void problems.push({ path: documentKey, line, code, message }),
    finish({ kind, title }) {
      const named = withIds(documentKey, mentions, claims)
      return { kind, title, mentions: named.mentions, claims: named.claims, problems }
    },
  }
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
