/** The mention layer at one moment of an import: what is said, and which entity each mention is. */
import type { Mention } from '../../src/model/claim.ts'
import { fold } from '../../src/model/fold.ts'
import { addressOf } from './links.ts'
import { type Archive, arrange, type SaidDocument } from './said.ts'

/** Changes as documents come and go; everything else is worked out from it. */
export interface Standing {
  readonly said: Archive
  /** The entity that a mention is; undefined where the mention does not stand. */
  entityOf(mention: string): string | undefined
  /** Mentions that an entity is, sorted by their ids; none where it is gone. */
  membersOf(entity: string): readonly Mention[]
  /** Mentions of works and talks that bear a sign, see `signsOf`. */
  bearersOf(sign: string): readonly Mention[]
  /** Takes in a document; its mentions are no entity's until they are assigned. */
  put(document: SaidDocument): void
  /** Lets a document go, and gives its mentions with the entities they were. */
  drop(key: string): readonly Left[]
  assign(mention: string, entity: string): void
}

/** A mention that went, with the entity it was. */
export interface Left {
  readonly mention: Mention
  readonly entity: string
}

/** Documents with the entities of their mentions, as far as there are any. */
export function standing(documents: readonly SaidDocument[], entities: ReadonlyMap<string, string>): Standing {
  const said = arrange([])
  const entityOf = new Map<string, string>()
  const members = new Map<string, Set<string>>()
  /** Members in order, until one comes or goes: those of a hub are thousands, and asked for again and again. */
  const sorted = new Map<string, readonly Mention[]>()
  const bearers = new Map<string, Set<string>>()
  const leave = (mention: string): string | undefined => {
    const entity = entityOf.get(mention)
    if (entity === undefined) return undefined
    entityOf.delete(mention)
    removeFrom(members, entity, mention)
    sorted.delete(entity)
    return entity
  }
  const put = (document: SaidDocument): void => {
    said.put(document)
    for (const mention of document.mentions) for (const sign of signsOf(mention)) addTo(bearers, sign, mention.id)
  }
  const assign = (mention: string, entity: string): void => {
    leave(mention)
    entityOf.set(mention, entity)
    addTo(members, entity, mention)
    sorted.delete(entity)
  }
  const membersOf = (entity: string): readonly Mention[] => {
    const known = sorted.get(entity)
    if (known !== undefined) return known
    const found = [...(members.get(entity) ?? [])].sort().flatMap((id) => said.mention(id) ?? [])
    sorted.set(entity, found)
    return found
  }
  for (const document of documents) {
    put(document)
    for (const { id } of document.mentions) {
      const entity = entities.get(id)
      if (entity !== undefined) assign(id, entity)
    }
  }
  return {
    said,
    put,
    assign,
    entityOf: (mention) => entityOf.get(mention),
    membersOf,
    bearersOf: (sign) => [...(bearers.get(sign) ?? [])].sort().flatMap((id) => said.mention(id) ?? []),
    drop(key) {
      const mentions = said.drop(key)?.mentions ?? []
      for (const mention of mentions) for (const sign of signsOf(mention)) removeFrom(bearers, sign, mention.id)
      return mentions.flatMap((mention) => {
        const entity = leave(mention.id)
        return entity === undefined ? [] : [{ mention, entity }]
      })
    },
  }
}

/** What a talk or another work shows of itself: "address scheme:value" for each link, "title …" for its folded title. */
export function signsOf(mention: Mention): readonly string[] {
  if (mention.kind !== 'talk' && mention.kind !== 'work') return []
  const addresses = mention.links.map(({ url }) => `address ${addressOf(url)}`)
  const title = fold(mention.title ?? '')
  return [...new Set(title === '' ? addresses : [...addresses, `title ${title}`])]
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key)
  if (set === undefined) sets.set(key, new Set([value]))
  else set.add(value)
}

function removeFrom(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key)
  set?.delete(value)
  if (set?.size === 0) sets.delete(key)
}
