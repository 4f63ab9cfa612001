/** Builds what documents say, for tests of what follows from it. */
import type { ReadDocument } from '../../import/load/document-statements.ts'
import { createDraft, type Draft, type Ref } from '../../import/parse/draft.ts'
import type { ParsedDocument } from '../../import/parse/parsed.ts'
import type { Given } from '../../import/resolve/identity.ts'
import type { SaidDocument } from '../../import/resolve/said.ts'
import type { PresentationMention, Statement } from '../../src/model/claim.ts'
import type { CitationRelation, WorkKind } from '../../src/model/work.ts'

export function at(line: number, quote = `line ${line}`, section: readonly string[] = []): Statement {
  return { part: null, startLine: line, endLine: line, quote, section, rule: 'test' }
}

interface Source {
  readonly title: string
  readonly url?: string
  readonly kind?: WorkKind | 'TALK'
  readonly relation?: CitationRelation
  readonly author?: string | readonly string[]
  readonly year?: number
  readonly venue?: string
}

interface Person {
  readonly name: string
  readonly handles?: readonly string[]
  readonly affiliations?: readonly string[]
}

interface TalkSpec {
  readonly title?: string
  readonly by?: readonly (string | Person)[]
  readonly at?: readonly (readonly [venue: string, year: number | null, version?: string])[]
  readonly video?: string
  readonly slides?: string
  readonly cites?: readonly Source[]
}

/** A document that describes talks, each with who gave it where and what it cites; lines count as the facts come. */
export function documentOf(key: string, talks: readonly TalkSpec[]): SaidDocument {
  const draft = createDraft(key)
  let line = 0
  const next = (quote?: string): Statement => {
    line += 1
    return at(line, quote)
  }
  for (const spec of talks) {
    const talk = draft.talk({ title: spec.title ?? null, described: true }, next(spec.title))
    for (const by of spec.by ?? []) {
      const person = typeof by === 'string' ? { name: by } : by
      draft.claim('GAVE', draft.person(person, next(person.name)), talk, at(line))
    }
    const media = { video: spec.video ?? null, slides: spec.slides ?? null }
    for (const [venue, year, version] of spec.at ?? [])
      notePresentation(draft, talk, { venue, year, version: version ?? null, ...media }, next())
    for (const source of spec.cites ?? [])
      draft.cites(
        talk,
        noteSource(draft, source, next(source.title)),
        source.relation ?? 'REFERENCES',
        at(line, source.title),
      )
  }
  const { mentions, claims } = draft.finish({ kind: 'TALK_PAGE', title: null })
  return { key, mentions, claims }
}

function notePresentation(
  draft: Draft,
  talk: Ref,
  occasion: Pick<PresentationMention, 'year' | 'version' | 'video' | 'slides'> & { readonly venue: string },
  statement: Statement,
): void {
  const { venue, ...rest } = occasion
  const presentation = draft.presentation(
    { ...rest, event: rest.year === null ? venue : `${venue} ${rest.year}` },
    statement,
  )
  draft.claim('PRESENTED_AS', talk, presentation, statement)
  draft.claim('HELD_AT', presentation, draft.venue(venue, statement), statement)
}

function noteSource(draft: Draft, source: Source, statement: Statement): Ref {
  const { title, url, kind = 'PAPER', author, year = null, venue } = source
  const links = url === undefined ? [] : [{ url, label: null, suspect: false }]
  if (kind === 'TALK') return draft.talk({ title, links }, statement)
  const work = draft.work({ title, workKind: kind, links, year }, statement)
  if (venue !== undefined) draft.claim('PUBLISHED_IN', work, draft.venue(venue, statement), statement)
  for (const name of [author ?? []].flat()) draft.claim('AUTHORED', draft.person({ name }, statement), work, statement)
  return work
}

export const nothingGiven: Given = { idOf: new Map(), inherited: new Map(), slugOf: new Map(), former: new Map() }

/** A document as if it had been read from a file; other bytes have another `sha`. */
export function readAs(
  { key, mentions, claims }: SaidDocument,
  sha = 'one',
  parts: Partial<ParsedDocument> = {},
): ReadDocument {
  const parsed: ParsedDocument = {
    kind: 'TALK_PAGE',
    title: null,
    mentions,
    claims,
    overrides: [],
    problems: [],
    account: () => [],
    ...parts,
  }
  return { key, sha, rules: 'r', ignored: [], parsed }
}
