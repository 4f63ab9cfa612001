/** What a parsed document says, in plain lists, so that a test reads like the document. */
import { type ParsedDocument, parseDocument } from '../../../import/parse/index.ts'
import type { ClaimKind, Mention, TalkMention, WorkMention } from '../../../src/model/claim.ts'

/** A document of the test's own, read. */
export function read(text: string, key = 'test/document'): ParsedDocument {
  return parseDocument({ key, text })
}

/** The mentions that claims of this kind lead to from a mention. */
export function from(document: ParsedDocument, mention: Mention, kind: ClaimKind): readonly Mention[] {
  const ids = document.claims.filter((claim) => claim.kind === kind && claim.from === mention.id).map(({ to }) => to)
  return ids.map((id) => byId(document, id))
}

/** The talk of this title. */
export function talk(document: ParsedDocument, title: string | null): TalkMention {
  const found = document.mentions.find((mention) => mention.kind === 'talk' && mention.title === title)
  if (found?.kind !== 'talk') throw new Error(`no talk “${title}” among ${titles(document).join(' | ')}`)
  return found
}

/** Titles of the talks that a document describes. */
export function titles(document: ParsedDocument): readonly (string | null)[] {
  return document.mentions.flatMap((mention) => (mention.kind === 'talk' && mention.described ? [mention.title] : []))
}

/** Names of who gave a talk. */
export function speakers(document: ParsedDocument, given: Mention): readonly string[] {
  return document.claims
    .filter((claim) => claim.kind === 'GAVE' && claim.to === given.id)
    .map((claim) => byId(document, claim.from))
    .flatMap((mention) => (mention.kind === 'person' ? [mention.name] : []))
}

/** A talk's presentations as "event|year|month|version|video|slides|venue", what is not stated left empty. */
export function presentations(document: ParsedDocument, given: Mention): readonly string[] {
  return from(document, given, 'PRESENTED_AS').flatMap((one) => {
    if (one.kind !== 'presentation') return []
    const venue = from(document, one, 'HELD_AT').flatMap((mention) => (mention.kind === 'venue' ? [mention.name] : []))
    return [
      [one.event, one.year, one.month, one.version, one.video, one.slides, venue[0]]
        .map((part) => part ?? '')
        .join('|'),
    ]
  })
}

/** What a mention cites as "KIND title <authors> @section", the link's address after it where there is one. */
export function citations(document: ParsedDocument, citing: Mention): readonly string[] {
  return document.claims
    .filter((claim) => claim.kind === 'CITES' && claim.from === citing.id)
    .map((claim) => {
      const work = byId(document, claim.to) as TalkMention | WorkMention
      const authors = document.claims
        .filter(({ kind, to }) => (kind === 'AUTHORED' || kind === 'GAVE') && to === work.id)
        .map((one) => byId(document, one.from))
        .flatMap((mention) => (mention.kind === 'person' ? [mention.name] : []))
      const by = authors.length === 0 ? '' : ` <${authors.join(', ')}>`
      return `${work.kind === 'talk' ? 'TALK' : work.workKind} ${work.title}${by} @${claim.statement.section.join(' > ')}`
    })
}

/** The mention of an id. */
export function byId(document: ParsedDocument, id: string): Mention {
  const found = document.mentions.find((mention) => mention.id === id)
  if (found === undefined) throw new Error(`no mention ${id}`)
  return found
}

/** Presentations as "event|year|month". */
export function occasions(presentations: readonly string[]): readonly string[] {
  return presentations.map((one) => one.split('|').slice(0, 3).join('|'))
}

/** What a document says of its sessions, each with what it mentions. */
export function notes(text: string) {
  const document = read(text)
  const sessions = titles(document).map((title) => {
    const given = talk(document, title)
    return {
      title,
      speakers: speakers(document, given),
      given: presentations(document, given),
      cites: citations(document, given).map((one) => one.replace(/ @.*$/, '')),
    }
  })
  return { kind: document.kind, sessions, document }
}

/** Every talk of a document. */
export function talks(text: string) {
  const document = read(text)
  return titles(document).map((title) => {
    const given = talk(document, title)
    return {
      title,
      speakers: speakers(document, given),
      given: presentations(document, given),
      cites: citations(document, given),
    }
  })
}

/** The title of the list of a document, and what it cites. */
export function list(text: string) {
  const document = read(text)
  const own = document.mentions.find((one) => one.kind === 'work' && one.workKind === 'READING_LIST' && one.described)
  if (own?.kind !== 'work') throw new Error(`no list but ${document.kind}`)
  return { kind: document.kind, title: own.title, cites: citations(document, own), document, own }
}
