/** Which mentions of people, of venues and of topics are one. */
import type { PersonMention, VenueMention } from '../../src/model/claim.ts'
import { fold, lastName } from '../../src/model/fold.ts'
import { handleKey } from '../../src/model/naming.ts'
import { type Clusters, cluster, type Link } from './cluster.ts'
import { venueKey } from './places.ts'
import { push, type Said } from './said.ts'

/** People are one by equal folded name, or by a handle of one service where their last names agree. */
export function clusterPeople(people: readonly PersonMention[]): Clusters {
  const links = [
    ...linksByKey(people, (person) => [`name ${fold(person.name).replaceAll(' ', '')}`], 'equalName', 3),
    ...linksByKey(
      people,
      (person) => person.handles.map((handle) => `${handleKey(handle)} ${lastName(person.name)}`),
      'sameHandle',
      2,
    ),
  ]
  return cluster(
    people.map(({ id }) => id),
    links,
    () => false,
  )
}

/** Venues are one by their key: written out, folded, see `places.ts`. */
export function clusterVenues(venues: readonly VenueMention[]): Clusters {
  return cluster(
    venues.map(({ id }) => id),
    linksByKey(venues, (venue) => [venueKey(venue.name)], 'equalName', 3),
    () => false,
  )
}

/** Topics are one by their key, which is the taxonomy's slug. */
export function clusterTopics(said: Said): Clusters {
  const topics = said.ofKind('topic')
  return cluster(
    topics.map(({ id }) => id),
    linksByKey(topics, (topic) => [topic.key], 'equalKey', 3),
    () => false,
  )
}

/** Joins every member with the first that has the same key. */
function linksByKey<M extends { readonly id: string }>(
  members: readonly M[],
  keysOf: (member: M) => readonly string[],
  signal: string,
  weight: number,
): readonly Link[] {
  const byKey = new Map<string, string[]>()
  for (const member of members) for (const key of keysOf(member)) push(byKey, key, member.id)
  return [...byKey.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : rest.map((other) => ({ a: first, b: other, weight, signals: [signal], only: false })),
  )
}
