/**
 * Who is who: mentions are clustered into things, and the things get their ids. Pure: the same documents, in any order, and
 * the same ids given out before give the same answer.
 */
import type { Mention } from '../../src/model/claim.ts'
import type { Clusters } from './cluster.ts'
import { assignIds, type Former, formerIds, type Given } from './identity.ts'
import { clusterPeople } from './people.ts'
import { clusterPresentations } from './presentations.ts'
import { gistsOf, type WorkGist, workRecords } from './record.ts'
import type { Rulings } from './rulings.ts'
import type { Said } from './said.ts'
import { clusterTopics } from './same-name.ts'
import { clusterVenues } from './venues.ts'
import { clusterWorks } from './works.ts'

/** Why a mention is the same as another: the signals, their summed weight, and the other mention. */
export interface Join {
  readonly signals: readonly string[]
  readonly weight: number
  readonly with: string
}

export interface Identification {
  /** The entity of every mention. */
  readonly entityOf: ReadonlyMap<string, string>
  /** What joined a mention to another of its entity; nothing for the first one of each. */
  readonly joins: ReadonlyMap<string, Join>
  /** What there is to tell of talks and other works, by mention. */
  readonly gists: ReadonlyMap<string, WorkGist>
  /** Ids given out before that name no entity now. */
  readonly former: readonly Former[]
}

/** Identifies every mention. Cost: linear but for the candidate pairs of similar titles; yields between its steps. */
export function* identify(said: Said, given: Given, rulings: Rulings): Generator<void, Identification> {
  const people = yield* clusterPeople(said, rulings)
  const venues = yield* clusterVenues(said.ofKind('venue'), rulings)
  const records = yield* workRecords(said, { personOf: people.numberOf, venueOf: venues.numberOf })
  const works = yield* clusterWorks(records, rulings)
  const presentations = yield* clusterPresentations(said, works, venues, rulings)
  const all = [people, venues, works, presentations, yield* clusterTopics(said, rulings)]
  const groups = all.flatMap((clusters) => groupsOf(clusters, said))
  const ids = assignIds(groups, given)
  yield
  const entityOf = new Map<string, string>()
  for (const [index, group] of groups.entries()) for (const { id } of group) entityOf.set(id, ids[index] ?? '')
  return {
    entityOf,
    joins: new Map(all.flatMap((clusters) => [...joinsIn(clusters)])),
    gists: gistsOf(records),
    former: formerIds(given, (mention) => entityOf.get(mention), new Set(ids)),
  }
}

function groupsOf(clusters: Clusters, said: Said): readonly (readonly Mention[])[] {
  return [...clusters.all.values()].map((members) => members.flatMap((id) => said.mention(id) ?? []))
}

function* joinsIn(clusters: Clusters): Generator<readonly [string, Join]> {
  for (const mention of [...clusters.all.values()].flat()) {
    const { with: other, signals, weight } = clusters.linkOf(mention)
    if (other !== null) yield [mention, { signals, weight, with: other }]
  }
}
