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
import { clusterPeople, clusterTopics, clusterVenues } from './people.ts'
import { clusterPresentations } from './presentations.ts'
import { type WorkRecord, workRecords } from './record.ts'
import type { Resolution, Resolved } from './resolution.ts'
import { arrange, push, type Said, type SaidDocument } from './said.ts'
import { clusterWorks } from './works.ts'

/** The layer that follows from the documents. Cost: linear but for the candidate pairs of similar titles. */
export function resolve(documents: readonly SaidDocument[], given: Given): Resolution {
  const said = arrange(documents)
  const { clusters, records } = clusterAll(said)
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

function clusterAll(said: Said): { readonly clusters: readonly Clusters[]; readonly records: readonly WorkRecord[] } {
  const people = clusterPeople(said.ofKind('person'))
  const venues = clusterVenues(said.ofKind('venue'))
  const records = workRecords(said, people.rootOf)
  const works = clusterWorks(records)
  const clusters = [people, venues, works, clusterPresentations(said, works, venues), clusterTopics(said)]
  return { clusters, records }
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
  return [...clusters.all.values()].flat().map((mention) => {
    const link = clusters.linkOf(mention)
    return { mention, entity: entityOf.get(mention) ?? '', signals: link?.signals ?? [], weight: link?.weight ?? 0 }
  })
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
