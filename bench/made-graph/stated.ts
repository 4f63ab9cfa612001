/** What the documents of a made-up world say: one document for each talk, which states the talk and every citation of it. */
import { claimProperties, joinProperties, mentionProperties, type Properties } from '../../import/load/rows.ts'
import type { Claim, Mention, Statement } from '../../src/model/claim.ts'
import { hashId } from '../../src/model/id.ts'
import { nameKey } from '../../src/model/naming.ts'
import { citedBy } from './citations.ts'
import type { NodeGroup, RelationshipGroup } from './groups.ts'
import { titleOf } from './wording.ts'
import { kindOf, talksOf, type World, yearOf } from './world.ts'

/** A document's mentions of works, the talk first, and the works they are. */
interface Stated {
  readonly document: string
  readonly mentions: readonly { readonly work: number; readonly mention: Mention }[]
}

/** Documents and mentions. */
export function statedNodes(world: World): readonly NodeGroup[] {
  return [
    {
      labels: 'Document',
      *rows() {
        for (const talk of talksOf(world)) yield documentOf(world, talk)
      },
    },
    {
      labels: 'Mention',
      *rows() {
        for (const { mentions } of all(world))
          for (const [order, { mention }] of mentions.entries()) yield { ...mentionProperties(mention), order }
      },
    },
  ]
}

/** Whose the mentions are, which works they are, and the claims between them. */
export function statedRelationships(world: World): readonly RelationshipGroup[] {
  return [
    {
      type: 'HAS',
      from: 'Document',
      to: 'Mention',
      *rows() {
        for (const { document, mentions } of all(world))
          for (const { mention } of mentions) yield { from: document, to: mention.id, properties: {} }
      },
    },
    {
      type: 'RESOLVES_TO',
      from: 'Mention',
      to: 'Entity',
      *rows() {
        for (const { mentions } of all(world))
          for (const { mention, work } of mentions) {
            const to = world.ids.works[work] ?? ''
            yield { from: mention.id, to, properties: joinProperties(to, undefined) }
          }
      },
    },
    {
      type: 'CLAIMS',
      from: 'Mention',
      to: 'Mention',
      *rows() {
        for (const stated of all(world))
          for (const [order, claim] of claimsOf(stated).entries())
            yield { from: claim.from, to: claim.to, properties: { ...claimProperties(claim), order } }
      },
    },
  ]
}

function* all(world: World): Generator<Stated> {
  for (const talk of talksOf(world)) {
    const document = documentId(talk)
    const works = [talk, ...citedBy(world.citations, talk)]
    yield { document, mentions: works.map((work, line) => ({ work, mention: mentionOf(world, document, work, line) })) }
  }
}

function documentOf(world: World, talk: number): Properties {
  const read = 1 + citedBy(world.citations, talk).length
  return {
    id: documentId(talk),
    path: pathOf(talk),
    kind: 'TALK_REPOSITORY',
    title: titleOf(talk, world.draw),
    sha: hashId('sha', String(talk)),
    rules: 'made',
    ignored: [],
    importedAt: '2024-01-01T00:00:00.000Z',
    account: [1, read - 1, 0, 0, 0, 0, 0, 0, 0],
    accountRead: read,
  }
}

function mentionOf(world: World, document: string, work: number, line: number): Mention {
  const [title, kind] = [titleOf(work, world.draw), kindOf(work)]
  const base = {
    id: hashId(document, String(line)),
    key: `${kind === 'TALK' ? 'talk' : 'work'}:${nameKey(title)}`,
    title,
    alternativeTitles: [],
    links: [],
    described: line === 0,
    statement: statementOf(line, title, 'made-work'),
  }
  if (kind === 'TALK') return { ...base, kind: 'talk', abstract: null }
  return { ...base, kind: 'work', workKind: kind, year: yearOf(world, work) }
}

function claimsOf({ mentions: [talk, ...cited] }: Stated): readonly Claim[] {
  if (talk === undefined) return []
  return cited.map(({ mention }) => ({
    id: hashId('claim', talk.mention.id, mention.id),
    kind: 'CITES',
    from: talk.mention.id,
    to: mention.id,
    relation: 'REFERENCES',
    about: null,
    statement: { ...mention.statement, rule: 'made-citation' },
  }))
}

function statementOf(line: number, quote: string, rule: string): Statement {
  return { part: null, startLine: line + 1, endLine: line + 1, quote, section: line === 0 ? [] : ['References'], rule }
}

function pathOf(talk: number): string {
  return `made/${talk}.md`
}

function documentId(talk: number): string {
  return hashId('document', pathOf(talk))
}
