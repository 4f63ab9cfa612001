/** From the decisions of an override file to what they mean for the mentions that stand. */
import type { Mention } from '../../src/model/claim.ts'
import { fold } from '../../src/model/fold.ts'
import { hashId } from '../../src/model/id.ts'
import { identifiersIn, printIdentifier } from '../../src/model/identifier.ts'
import { handleKey, readReference } from '../../src/model/naming.ts'
import type { Override, Selector } from '../../src/model/override.ts'
import type { Given } from './identity.ts'
import { addressOf } from './links.ts'
import type { Rulings } from './rulings.ts'
import { push, type SaidDocument } from './said.ts'

/** What is decided of mentions, and the decisions that select nothing any more. */
export interface Decisions extends Rulings {
  /** Titles of works, by mention. */
  readonly titles: ReadonlyMap<string, string>
  /** Canonical addresses that a mention gives wrongly. */
  readonly wrongLinks: ReadonlyMap<string, ReadonlySet<string>>
  readonly unused: readonly Override[]
}

export const noDecisions: Decisions = { same: [], apart: [], titles: new Map(), wrongLinks: new Map(), unused: [] }

/**
 * Applies decisions to all that is said; `ignore`, which is a matter of reading, is passed over. Linear in what is said,
 * and in the pairs of mentions that a decision joins or parts.
 */
export function decide(overrides: readonly Override[], documents: readonly SaidDocument[], given: Given): Decisions {
  const effective = overrides.filter(({ kind }) => kind !== 'ignore')
  if (effective.length === 0) return noDecisions
  const select = selectorOver(documents, given)
  const decisions = {
    same: [] as (readonly [string, string])[],
    apart: [] as (readonly [string, string])[],
    titles: new Map<string, string>(),
    wrongLinks: new Map<string, Set<string>>(),
  }
  const unused = effective.filter((override) => !apply(override, override.selectors.map(select), decisions))
  return { ...decisions, unused }
}

interface Gathering {
  readonly same: (readonly [string, string])[]
  readonly apart: (readonly [string, string])[]
  readonly titles: Map<string, string>
  readonly wrongLinks: Map<string, Set<string>>
}

/** Notes what a decision means for the mentions that each of its selectors names; false where it means nothing. */
function apply({ kind, value }: Override, selected: readonly (readonly Mention[])[], into: Gathering): boolean {
  switch (kind) {
    case 'same':
    case 'notSame': {
      const pairs = pairsAcross(selected)
      into[kind === 'same' ? 'same' : 'apart'].push(...pairs)
      return pairs.length > 0
    }
    case 'title': {
      const works = selected.flat().filter(isWork)
      for (const { id } of works) into.titles.set(id, value ?? '')
      return works.length > 0
    }
    case 'wrongLink': {
      const address = addressOf(value ?? '')
      const holders = selected.flat().filter((mention) => addressesIn(mention).includes(address))
      for (const { id } of holders) into.wrongLinks.set(id, (into.wrongLinks.get(id) ?? new Set()).add(address))
      return holders.length > 0
    }
    case 'ignore':
      return true
  }
}

/** Pairs of mentions of one class that two selectors name, each with the other's. */
function pairsAcross(selected: readonly (readonly Mention[])[]): readonly (readonly [string, string])[] {
  return selected.flatMap((left, index) =>
    selected
      .slice(index + 1)
      .flatMap((right) =>
        left.flatMap((a) =>
          right.flatMap((b) => (a.id !== b.id && classOf(a) === classOf(b) ? [[a.id, b.id] as const] : [])),
        ),
      ),
  )
}

function classOf({ kind }: Mention): string {
  return kind === 'talk' ? 'work' : kind
}

function isWork(mention: Mention): boolean {
  return mention.kind === 'talk' || mention.kind === 'work'
}

/** Finds the mentions that a selector names. */
function selectorOver(documents: readonly SaidDocument[], given: Given): (selector: Selector) => readonly Mention[] {
  const byName = new Map<string, Mention[]>()
  const byDocument = new Map<string, readonly Mention[]>()
  const documentOf = new Map<string, string>()
  for (const { key, mentions } of documents) {
    byDocument.set(key, mentions)
    for (const mention of mentions) {
      documentOf.set(mention.id, key)
      for (const name of namesOf(mention, given)) push(byName, name, mention)
    }
  }
  return ({ ref, document, line, says }) => {
    const named =
      ref === null
        ? null
        : [...new Set([ref.trim(), ...readReference(ref).keys].flatMap((key) => byName.get(key) ?? []))]
    const all = named ?? (document === null ? [...byDocument.values()].flat() : (byDocument.get(document) ?? []))
    return all.filter(({ id, statement: { startLine, endLine, quote } }) => {
      if (document !== null && documentOf.get(id) !== document) return false
      return (line === null || (startLine <= line && line <= endLine)) && (says === null || quote.includes(says))
    })
  }
}

/** All by which a mention may be named: its titles and names, its addresses and handles, ids and slugs of what it is. */
function namesOf(mention: Mention, given: Given): ReadonlySet<string> {
  const entity = given.idOf.get(mention.id)
  const slug = entity === undefined ? undefined : given.slugOf.get(entity)
  const ids = [hashId(mention.key), entity, slug].filter((name) => name !== undefined)
  return new Set([
    ...ids,
    ...titlesOf(mention).map((title) => `name:${fold(title)}`),
    ...addressesIn(mention),
    ...handlesOf(mention),
  ])
}

function titlesOf(mention: Mention): readonly string[] {
  if (mention.kind === 'talk' || mention.kind === 'work')
    return [...(mention.title === null ? [] : [mention.title]), ...mention.alternativeTitles]
  return mention.kind === 'presentation' ? [] : [mention.name]
}

function addressesIn(mention: Mention): readonly string[] {
  return 'links' in mention ? mention.links.flatMap(({ url }) => identifiersIn(url)).map(printIdentifier) : []
}

function handlesOf(mention: Mention): readonly string[] {
  return mention.kind === 'person' ? mention.handles.map(handleKey) : []
}

/** What a document says with the links that are wrong marked so; the very same document where none is. */
export function withWrongLinks(document: SaidDocument, { wrongLinks }: Decisions): SaidDocument {
  if (!document.mentions.some(({ id }) => wrongLinks.has(id))) return document
  return { ...document, mentions: document.mentions.map((mention) => marked(mention, wrongLinks.get(mention.id))) }
}

function marked(mention: Mention, wrong: ReadonlySet<string> | undefined): Mention {
  if (wrong === undefined || (mention.kind !== 'talk' && mention.kind !== 'work')) return mention
  const links = mention.links.map((link) => (wrong.has(addressOf(link.url)) ? { ...link, suspect: true } : link))
  return { ...mention, links }
}
