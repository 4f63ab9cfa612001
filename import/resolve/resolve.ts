/**
 * From what documents say to what follows: mentions are clustered into things, claims into edges. Pure: the same
 * documents, in any order, and the same ids given out before give the same layer.
 */
import type { Mention } from '../../src/model/claim.ts'
import type { Edge } from '../../src/model/entity.ts'
import type { Clusters } from './cluster.ts'
import { edgesOf } from './edges.ts'
import { entitiesOf, type Things } from './entities.ts'
import { assignIds, type Given, type Group } from './identity.ts'
import { namingsOf } from './namings.ts'
import { compare } from './order.ts'
import { clusterPeople } from './people.ts'
import { clusterPresentations } from './presentations.ts'
import { type WorkRecord, workRecords } from './record.ts'
import type { Resolution, Resolved } from './resolution.ts'
import { noRulings } from './rulings.ts'
import { arrange, push, type Said, type SaidDocument } from './said.ts'
import { clusterTopics } from './same-name.ts'
import { drain } from './steps.ts'
import { clusterVenues } from './venues.ts'
import { clusterWorks } from './works.ts'

/** The layer that follows from the documents. Cost: linear but for the candidate pairs of similar titles. */
export function resolve(documents: readonly SaidDocument[], given: Given): Resolution {
  const said = arrange(documents)
  const { clusters, records } = drain(clusterAll(said))
  const groups = groupsOf(clusters, said)
  const ids = assignIds(groups, given)
  const entityOf = new Map(
    groups.flatMap((group, index) => group.members.map(({ id }) => [id, ids[index] ?? ''] as const)),
  )
  const talks = new Set(
    groups.flatMap((group, index) => (group.members.some(({ kind }) => kind === 'talk') ? [ids[index] ?? ''] : [])),
  )
  const edges = edgesOf(
    said.claims,
    (mention) => entityOf.get(mention),
    (entity) => talks.has(entity),
  )
  const things: Things = {
    records,
    groups: new Map(groups.map((group, index) => [ids[index] ?? '', group.members])),
    edges,
    given,
  }
  const entities = [...entitiesOf(things)].sort((a, b) => compare(a.id, b.id))
  const media = mediaByTalk(things.groups, edges)
  return {
    entities,
    edges: [...edges].sort((a, b) => compare(edgeKey(a), edgeKey(b))),
    namings: entities.flatMap((entity) => namingsOf(entity, media.get(entity.id) ?? [])),
    resolved: clusters.flatMap((one) => resolvedBy(one, entityOf)).sort((a, b) => compare(a.mention, b.mention)),
  }
}

function* clusterAll(
  said: Said,
): Generator<void, { readonly clusters: readonly Clusters[]; readonly records: readonly WorkRecord[] }> {
  const people = yield* clusterPeople(said, noRulings)
  const venues = yield* clusterVenues(said.ofKind('venue'), noRulings)
  const records = yield* workRecords(said, { personOf: people.numberOf, venueOf: venues.numberOf })
  const works = yield* clusterWorks(records, noRulings)
  const presentations = yield* clusterPresentations(said, works, venues, noRulings)
  return { clusters: [people, venues, works, presentations, yield* clusterTopics(said, noRulings)], records }
}

function groupsOf(clusters: readonly Clusters[], said: Said): readonly Group[] {
  const byId = new Map(said.mentions.map((mention) => [mention.id, mention]))
  return clusters.flatMap(({ all }) =>
    [...all.values()].map((members) => ({
      members: members.map((id) => byId.get(id)).filter((mention): mention is Mention => mention !== undefined),
    })),
  )
}

function resolvedBy(clusters: Clusters, entityOf: ReadonlyMap<string, string>): readonly Resolved[] {
  return [...clusters.all.values()]
    .flat()
    .map((mention) => ({ mention, entity: entityOf.get(mention) ?? '', ...clusters.linkOf(mention) }))
}

/** The name of an edge: its kind and ends. */
export function edgeKey(edge: Pick<Edge, 'kind' | 'from' | 'to'>): string {
  return `${edge.kind} ${edge.from} ${edge.to}`
}

/** Videos and slides that any document gives of each talk's presentations, by the talk's id. */
function mediaByTalk(
  groups: ReadonlyMap<string, readonly Mention[]>,
  edges: readonly Edge[],
): ReadonlyMap<string, readonly string[]> {
  const media = new Map<string, string[]>()
  for (const { kind, from, to } of edges) {
    if (kind !== 'PRESENTED_AS') continue
    for (const mention of groups.get(to) ?? []) {
      if (mention.kind !== 'presentation') continue
      for (const url of [mention.video, mention.slides]) if (url !== null) push(media, from, url)
    }
  }
  return media
}
