/** Mentions, claims and entities as flat property maps, the only form that nodes and relationships hold; and mentions back. */
import type { Row } from '../../src/graph/cypher.ts'
import { oneOf, text, textOrNull } from '../../src/graph/row.ts'
import type { AboutField, Claim, Mention, Statement } from '../../src/model/claim.ts'
import type { Problem } from '../../src/model/document.ts'
import { emptyFields } from '../../src/model/empty-mention.ts'
import type { Edge, Entity } from '../../src/model/entity.ts'
import { hashId } from '../../src/model/id.ts'
import { citedKey, citesKey, listKeys } from '../../src/model/order.ts'
import { type Override, overrideKinds, type Selector } from '../../src/model/override.ts'
import type { Link } from '../../src/model/work.ts'
import { searchTextIn } from '../resolve/around.ts'
import type { Join } from '../resolve/identify.ts'

/** Properties of a node or relationship; null leaves the property away. */
export type Properties = Readonly<Record<string, unknown>>

/** A mention's properties: what it holds, its statement, and the id that its key alone would give an entity. */
export function mentionProperties({ statement, ...mention }: Mention): Properties {
  const links = 'links' in mention ? linkProperties(mention.links) : {}
  return { ...without(mention, 'links'), ...links, ...statement, keyId: hashId(mention.key) }
}

/** The mention whose properties these are; a property that is not there means that nothing was said. */
export function mentionOf(row: Row): Mention {
  const statement = statementOf(row)
  const kind = row.kind as Mention['kind']
  const fields = Object.fromEntries(
    Object.entries(emptyFields[kind]).map(([name, empty]) => [name, row[name] ?? empty]),
  )
  const links = 'links' in emptyFields[kind] ? { links: linksOf(row) } : {}
  return { ...fields, ...links, kind, id: row.id, key: row.key, statement } as Mention
}

/** A claim's properties, why it is about a topic as `field` and `matched`; its ends are the relationship's. */
export function claimProperties({ statement, about, from: _from, to: _to, ...claim }: Claim): Properties {
  return { ...claim, ...about, ...statement }
}

/** The claim whose properties these are, between these mentions. */
export function claimOf(row: Row): Claim {
  const { id, kind, from, to } = row as Pick<Claim, 'id' | 'kind' | 'from' | 'to'>
  const { field, matched } = row as { readonly field?: AboutField; readonly matched?: string }
  const about = field === undefined || matched === undefined ? null : { field, matched }
  return {
    id,
    kind,
    from,
    to,
    relation: (row.relation ?? null) as Claim['relation'],
    about,
    statement: statementOf(row),
  }
}

/** A problem's properties; the lines it quotes stand with the conflict that it makes. */
export function problemProperties({ path, line, code, message }: Problem): Properties {
  return { path, line, code, message }
}

/** A decision's properties; what it selects is kept as JSON, which nothing asks for. */
export function overrideProperties({ selectors, statement, ...override }: Override): Properties {
  return { ...override, selectors: JSON.stringify(selectors), ...statement }
}

/** The decision whose properties these are. */
export function overrideOf(row: Row): Override {
  const selectors = JSON.parse(text(row, 'selectors')) as readonly Selector[] // as overrideProperties wrote them
  const [id, kind] = [text(row, 'id'), oneOf(row, 'kind', overrideKinds)]
  return { id, kind, selectors, value: textOrNull(row, 'value'), statement: statementOf(row) }
}

function statementOf(row: Row): Statement {
  const { startLine, endLine, quote, rule } = row as Pick<Statement, 'startLine' | 'endLine' | 'quote' | 'rule'>
  return {
    part: (row.part ?? null) as string | null,
    startLine,
    endLine,
    quote,
    section: (row.section ?? []) as readonly string[],
    rule,
  }
}

/** Why a mention is its entity, as properties of the relationship; `hash` tells when either changes. */
export function joinProperties(entity: string, join: Join | undefined): Hashed {
  const { signals, weight, with: other } = join ?? { signals: [], weight: 0, with: null }
  return { signals, weight, with: other, hash: hashId(entity, String(weight), other ?? '', ...signals) }
}

/** An entity's properties, with a hash of them by which a later import knows whether anything changed. */
export function entityProperties(entity: Entity): Hashed {
  const { type: _type, ...own } = entity
  const properties = 'links' in own ? { ...without(own, 'links'), ...linkProperties(own.links) } : own
  return hashed({ ...properties, ...listKeys(entity), ...(entity.type === 'Presentation' ? {} : searchTextIn(entity)) })
}

/** An edge's properties; CITES knows where it stands among the citations of each of its ends. */
export function edgeProperties(edge: Edge, from: Entity | undefined): Properties {
  if (edge.citation === null || from?.type !== 'Work') return hashed({ position: edge.position })
  const citing = { id: from.id, sortTitle: from.sortTitle, isTalk: from.kind === 'TALK' }
  const keys = { citesKey: citesKey(edge.from, edge.position), citedKey: citedKey(edge.to, citing) }
  return hashed({ position: edge.position, ...edge.citation, ...keys })
}

/** Properties with a hash of them. */
export type Hashed = Properties & { readonly hash: string }

function hashed(properties: Properties): Hashed {
  return { ...properties, hash: hashId(JSON.stringify(properties)) }
}

/** Links as three lists side by side: Neo4j has no lists of maps. An absent label is "". */
function linkProperties(links: readonly Link[]): Properties {
  return {
    linkUrls: links.map(({ url }) => url),
    linkLabels: links.map(({ label }) => label ?? ''),
    linkSuspects: links.map(({ suspect }) => suspect),
  }
}

function linksOf(row: Row): readonly Link[] {
  const [urls, labels, suspects] = [row.linkUrls, row.linkLabels, row.linkSuspects].map(
    (list) => (list ?? []) as readonly unknown[],
  )
  return (urls ?? []).map((url, index) => ({
    url: String(url),
    label: String(labels?.[index] ?? '') || null,
    suspect: suspects?.[index] === true,
  }))
}

function without(properties: Properties, name: string): Properties {
  const { [name]: _left, ...others } = properties
  return others
}
