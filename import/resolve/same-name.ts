/** Mentions that are one because they have one name. */
import { noBars } from './bars.ts'
import { type Clusters, cluster, type Link } from './cluster.ts'
import { compare } from './order.ts'
import type { Rulings } from './rulings.ts'
import { push, type Said } from './said.ts'

/** Topics are one by their key, which is the taxonomy's slug. */
export function* clusterTopics(said: Said, rulings: Rulings): Generator<void, Clusters> {
  const topics = [...said.ofKind('topic')].sort((a, b) => compare(a.id, b.id))
  return yield* cluster(
    topics.map(({ id }) => id),
    linksByKey(topics, ({ key }) => key),
    noBars,
    rulings,
  )
}

/** How much the same name weighs, which is enough by itself. */
const sameNameWeight = 3

/** Joins every member with the first that has the same key; an empty key is none. Linear. */
export function linksByKey<M>(members: readonly M[], keyOf: (member: M) => string): readonly Link[] {
  const places = new Map<string, number[]>()
  for (const [place, member] of members.entries()) push(places, keyOf(member), place)
  places.delete('')
  return [...places.values()].flatMap(([first = -1, ...rest]) =>
    rest.map((place) => ({ a: first, b: place, weight: sameNameWeight, signals: ['sameName'], only: [] })),
  )
}
