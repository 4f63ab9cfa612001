/**
 * Ids. An entity's id is the hash of the smallest key among its mentions when it is made; once given out it is kept, and
 * goes on finding its thing when that is merged into another. An id never comes to mean something else.
 */
import type { Mention } from '../../src/model/claim.ts'
import { hashId } from '../../src/model/id.ts'
import { compare } from './order.ts'
import { push } from './said.ts'

/** What the graph has given out before. */
export interface Given {
  /** The entity of each mention, those that a document no longer makes included. */
  readonly idOf: ReadonlyMap<string, string>
  /** The entity of what a new mention takes the place of in its document, see `succession.ts`. */
  readonly inherited: ReadonlyMap<string, string>
  /** The slug of each entity. */
  readonly slugOf: ReadonlyMap<string, string>
  /** Ids that name no entity any more. */
  readonly former: ReadonlyMap<string, Former>
}

/** An id once given out: where it leads now (null where the thing is gone), its slug, and mentions of what it named. */
export interface Former {
  readonly id: string
  readonly to: string | null
  readonly slug: string | null
  readonly mentions: readonly string[]
}

/** One thing, by the mentions that are it. */
export type Group = readonly Mention[]

/** Mentions that a former id remembers, so that a hub which is gone does not weigh on the graph. */
const mostRemembered = 100

/**
 * An id for every group, in the groups' order. An id in use stays with the group that holds most of its mentions; a group
 * that has none takes back the id that its mentions had before a merge, else the hash of its smallest key that is not given
 * out, or that was given out for this key and names nothing any more. Linear but for sorting.
 */
export function assignIds(groups: readonly Group[], given: Given): readonly string[] {
  const formerOf = formerIdsByMention(given)
  const ids = inherit(groups, (mention) => {
    const [id, from] = [given.idOf.get(mention), given.inherited.get(mention)]
    if (id !== undefined) return [{ id, weight: 1, also: formerOf.has(mention) }]
    return from === undefined ? [] : [{ id: from, weight: successorWeight, also: false }]
  })
  const orphans = groups.filter((group) => !ids.has(group))
  const back = inherit(orphans, (mention) =>
    (formerOf.get(mention) ?? []).map((id) => ({ id, weight: 1, also: false })),
  )
  for (const [group, id] of back) ids.set(group, id)
  const present = new Set(groups.flat().map(({ id }) => id))
  const taken = new Set([...given.idOf.values(), ...given.former.keys()])
  for (const { id, to, mentions } of given.former.values())
    if (to === null && !mentions.some((mention) => present.has(mention))) taken.delete(id)
  for (const id of ids.values()) taken.add(id)
  const fresh = groups.filter((group) => !ids.has(group)).map((group) => ({ group, name: signature(group) }))
  for (const { group } of fresh.sort((a, b) => compare(a.name, b.name))) {
    const id = freshId(group, taken)
    taken.add(id)
    ids.set(group, id)
  }
  return groups.map((group) => ids.get(group) ?? '')
}

/** What a successor weighs against a mention that stands as it did: many of them less than one. */
const successorWeight = 2 ** -20

/** An id that a mention had, or inherits; `also` where it had another as well, before a merge. */
interface Had {
  readonly id: string
  readonly weight: number
  readonly also: boolean
}

interface Heir {
  readonly group: Group
  count: number
  also: number
}

/**
 * For each group at most one of the ids that its mentions had: the one most of them had, and of which no other group has
 * more. Of equal heirs the one that has no other id to go back to comes first.
 */
function inherit(groups: readonly Group[], had: (mention: string) => readonly Had[]): Map<Group, string> {
  const heirs = new Map<string, Map<Group, Heir>>()
  for (const group of groups)
    for (const mention of group)
      for (const { id, weight, also } of had(mention.id)) {
        const ofId = heirs.get(id) ?? new Map<Group, Heir>()
        const heir = ofId.get(group) ?? { group, count: 0, also: 0 }
        heir.count += weight
        heir.also += also ? 1 : 0
        heirs.set(id, ofId.set(group, heir))
      }
  const offers = new Map<Group, { readonly id: string; readonly count: number }[]>()
  for (const [id, ofId] of heirs) {
    const { group, count } = firstHeir([...ofId.values()])
    push(offers, group, { id, count })
  }
  return new Map(
    [...offers].map(([group, ids]) => [group, ids.reduce((best, one) => (isBetter(one, best) ? one : best)).id]),
  )
}

function firstHeir(heirs: readonly Heir[]): Heir {
  return heirs.reduce((best, one) => {
    const difference = one.count - best.count || best.also - one.also
    const isFirst = difference === 0 ? signature(one.group) < signature(best.group) : difference > 0
    return isFirst ? one : best
  })
}

function isBetter(a: { readonly id: string; readonly count: number }, b: typeof a): boolean {
  return a.count === b.count ? a.id < b.id : a.count > b.count
}

function formerIdsByMention({ former }: Given): ReadonlyMap<string, readonly string[]> {
  const byMention = new Map<string, string[]>()
  for (const { id, mentions } of former.values()) for (const mention of mentions) push(byMention, mention, id)
  return byMention
}

function freshId(group: Group, taken: ReadonlySet<string>): string {
  const keys = [...new Set(group.map(({ key }) => key))].sort(compare)
  const free = keys.map((key) => hashId(key)).find((id) => !taken.has(id))
  if (free !== undefined) return free
  for (let count = 2; ; count += 1) {
    const id = hashId(keys[0] ?? '', String(count))
    if (!taken.has(id)) return id
  }
}

/** Orders groups without regard to the order of documents: smallest key, then smallest mention. */
function signature(group: Group): string {
  return `${smallest(group.map(({ key }) => key))} ${smallest(group.map(({ id }) => id))}`
}

function smallest(texts: readonly string[]): string {
  return texts.reduce((least, text) => (text < least ? text : least), texts[0] ?? '')
}

/**
 * Every id given out before that names no entity now, with where it leads: to the entity that has most of its mentions, else
 * to where the entity it led to has gone. `entityOf` tells what a mention is now, and nothing of one that no document makes.
 */
export function formerIds(
  given: Given,
  entityOf: (mention: string) => string | undefined,
  live: ReadonlySet<string>,
): readonly Former[] {
  const [had, inherited] = [mentionsByLost(given.idOf, live), mentionsByLost(given.inherited, live)]
  const lost = [...had].map(([id, mentions]): Former => {
    const to = mostOf(mentions, entityOf) ?? mostOf(inherited.get(id) ?? [], entityOf)
    return { id, to, slug: given.slugOf.get(id) ?? null, mentions: mentions.sort(compare).slice(0, mostRemembered) }
  })
  const goneTo = new Map(lost.map(({ id, to }) => [id, to]))
  const standing = [...given.former.values()].filter(({ id }) => !live.has(id))
  const kept = standing.map((one): Former => {
    const next = one.to === null || live.has(one.to) ? one.to : (goneTo.get(one.to) ?? null)
    return { ...one, to: mostOf(one.mentions, entityOf) ?? next }
  })
  return [...lost, ...kept]
}

/** Mentions of each entity that is no more. */
function mentionsByLost(idOf: ReadonlyMap<string, string>, live: ReadonlySet<string>): ReadonlyMap<string, string[]> {
  const mentions = new Map<string, string[]>()
  for (const [mention, id] of idOf) if (!live.has(id)) push(mentions, id, mention)
  return mentions
}

/** The entity of most of these mentions; null where none of them stands. */
function mostOf(mentions: readonly string[], entityOf: (mention: string) => string | undefined): string | null {
  const counts = new Map<string, number>()
  for (const mention of mentions) {
    const entity = entityOf(mention)
    if (entity !== undefined) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b))[0]?.[0] ?? null
}
