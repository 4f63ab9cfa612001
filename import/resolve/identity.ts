/**
 * Ids and slugs. An entity's id is the hash of the smallest key among its mentions when it is made; once given out it is
 * kept. An id never comes to mean something else, and two things never share a slug.
 */
import type { Mention } from '../../src/model/claim.ts'
import { fold } from '../../src/model/fold.ts'
import { hashId, slugOf } from '../../src/model/id.ts'
import { compare } from './order.ts'
import { push } from './said.ts'

/** What the graph has given out before: the entity of each mention, the slug of each entity. */
export interface Given {
  readonly idOf: ReadonlyMap<string, string>
  readonly slugOf: ReadonlyMap<string, string>
}

/** One thing, by the mentions that are it. */
export interface Group {
  readonly members: readonly Mention[]
}

/**
 * An id for every group, in the groups' order. An id given out before stays with the group that holds most of its
 * mentions; other groups take the hash of their smallest key that is not given out.
 */
export function assignIds(groups: readonly Group[], given: Given): readonly string[] {
  const inherited = inheritedIds(groups, given)
  const taken = new Set(given.idOf.values())
  const ids = new Map<Group, string>()
  const ordered = [...groups].sort((a, b) => compare(signature(a), signature(b)))
  for (const group of ordered) {
    const id = inherited.get(group) ?? freshId(group, taken)
    taken.add(id)
    ids.set(group, id)
  }
  return groups.map((group) => ids.get(group) ?? '')
}

function inheritedIds(groups: readonly Group[], given: Given): ReadonlyMap<Group, string> {
  const claims = new Map<string, Map<Group, number>>()
  for (const group of groups) {
    for (const { id } of group.members) {
      const entity = given.idOf.get(id)
      if (entity === undefined) continue
      const counts = claims.get(entity) ?? new Map<Group, number>()
      claims.set(entity, counts.set(group, (counts.get(group) ?? 0) + 1))
    }
  }
  const offers = new Map<Group, string[]>()
  for (const [entity, counts] of [...claims].sort(([a], [b]) => compare(a, b))) {
    const heir = [...counts].sort(([a, x], [b, y]) => y - x || compare(signature(a), signature(b)))[0]?.[0]
    if (heir !== undefined) push(offers, heir, entity)
  }
  return new Map(
    [...offers].map(([group, ids]) => [
      group,
      ids.sort((a, b) => (claims.get(b)?.get(group) ?? 0) - (claims.get(a)?.get(group) ?? 0) || compare(a, b))[0] ?? '',
    ]),
  )
}

function freshId(group: Group, taken: ReadonlySet<string>): string {
  const keys = [...new Set(group.members.map(({ key }) => key))].sort(compare)
  const free = keys.map((key) => hashId(key)).find((id) => !taken.has(id))
  if (free !== undefined) return free
  for (let count = 2; ; count += 1) {
    const id = hashId(keys[0] ?? '', String(count))
    if (!taken.has(id)) return id
  }
}

/** Orders groups without regard to the order of documents: smallest key, then smallest mention. */
function signature(group: Group): string {
  return `${smallest(group.members.map(({ key }) => key))} ${smallest(group.members.map(({ id }) => id))}`
}

function smallest(texts: readonly string[]): string {
  return texts.reduce((least, text) => (text < least ? text : least), texts[0] ?? '')
}

/** A slug "class/words" for every entity: the one it had, else a free one; a second of one name gets "-2". */
export function assignSlugs(
  entities: readonly { readonly id: string; readonly class: string; readonly name: string }[],
  given: Given,
): ReadonlyMap<string, string> {
  const slugs = new Map(
    entities.flatMap(({ id }) => (given.slugOf.has(id) ? [[id, given.slugOf.get(id) ?? ''] as const] : [])),
  )
  const taken = new Set(slugs.values())
  for (const entity of [...entities].sort((a, b) => compare(a.id, b.id))) {
    if (slugs.has(entity.id)) continue
    const plain = `${entity.class}/${slugOf(fold(entity.name))}`
    let slug = plain
    for (let count = 2; taken.has(slug); count += 1) slug = `${plain}-${count}`
    taken.add(slug)
    slugs.set(entity.id, slug)
  }
  return slugs
}
