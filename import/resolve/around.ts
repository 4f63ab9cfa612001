/**
 * What search knows of an entity: through its own texts, and through others (`searchAround`): of a work its people, events,
 * venues, topics and years, of a venue its years.
 */
import type { ClaimKind } from '../../src/model/claim.ts'
import type { Edge, Entity, PresentationEntity, VenueEntity, WorkEntity } from '../../src/model/entity.ts'
import { type Searchable, type SearchText, searchLabels, searchTextOf } from '../../src/model/search-text.ts'
import type { Layer } from './derive.ts'
import { edgesOwnedBy, ownerOf } from './edges.ts'
import { remembered } from './numbering.ts'
import { compare } from './order.ts'
import { personEntity, presentationEntity, topicEntity, venueEntity, yearOfAll } from './other-entities.ts'
import { writtenOut } from './places.ts'
import { push } from './said.ts'
import type { Standing } from './standing.ts'
import { type Ground, ofKind, type Surroundings, surroundings } from './surroundings.ts'

/** The texts of an entity that search reads; a venue is found by its initials written out as well. */
export function searchTextIn(entity: Searchable): SearchText {
  return searchTextOf(entity, entity.type === 'Venue' ? [entity.name, ...entity.alternativeNames].map(writtenOut) : [])
}

/**
 * Tells what search knows of a work or a venue of the layer through others, of which those that the layer lacks are taken
 * from what stands. Linear in what they are joined to.
 */
export function aroundIn(layer: Layer, ground: Ground): (thing: WorkEntity | VenueEntity) => readonly string[] {
  const neighbours = neighboursIn(layer, ground)
  return (thing) => (thing.type === 'Work' ? aroundWork(thing, neighbours) : years(neighbours.yearsAt(thing.id)))
}

/** Another thing by which search finds one. */
interface Named {
  readonly id: string
  readonly sortName: string
  readonly names: readonly string[]
}

interface Neighbours {
  /** Edges in the lists of a thing. */
  edgesOf(id: string): readonly Edge[]
  named(id: string): Named
  presentation(id: string): PresentationEntity
  /** Years of what was held at a venue or published in it. */
  yearsAt(venue: string): readonly (number | null)[]
}

function neighboursIn(layer: Layer, ground: Ground): Neighbours {
  const { standing } = ground
  const around = surroundings(ground)
  const entities = new Map(layer.entities.map((entity) => [entity.id, entity]))
  const owned = new Map<string, Edge[]>()
  for (const edge of layer.edges) push(owned, ownerOf(edge), edge)
  return {
    edgesOf: (id) => (entities.has(id) ? (owned.get(id) ?? []) : edgesOwnedBy(id, standing, around.isTalk)),
    named: remembered((id) => namedOf(entities.get(id) ?? namedEntity(id, standing))),
    presentation(id) {
      const known = entities.get(id)
      return known?.type === 'Presentation' ? known : presentationEntity(id, mentionsOf(id, 'presentation', standing))
    },
    yearsAt: (venue) => [...heldYears(venue, standing), ...publishedYears(venue, standing, around)],
  }
}

function mentionsOf<K extends Parameters<typeof ofKind>[1]>(id: string, kind: K, { membersOf }: Standing) {
  return ofKind(membersOf(id), kind)
}

/** The person, venue or topic with this id; nothing is counted. */
function namedEntity(id: string, standing: Standing): Entity {
  switch (standing.membersOf(id)[0]?.kind) {
    case 'venue':
      return venueEntity(id, mentionsOf(id, 'venue', standing), 0)
    case 'topic':
      return topicEntity(id, mentionsOf(id, 'topic', standing), 0)
    default:
      return personEntity(id, mentionsOf(id, 'person', standing), 0)
  }
}

function namedOf(entity: Entity): Named {
  if (entity.type === 'Presentation' || entity.type === 'Work') throw new Error(`Expected a name, got ${entity.type}`)
  return { id: entity.id, sortName: entity.sortName, names: searchTextIn(entity).searchNames }
}

function heldYears(venue: string, { said, membersOf, entityOf }: Standing): readonly (number | null)[] {
  const given = membersOf(venue).flatMap(({ id }) => said.to(id, 'HELD_AT'))
  const presentations = new Set(given.flatMap(({ id }) => entityOf(id) ?? []))
  return [...presentations].map((id) => yearOfAll(ofKind(membersOf(id), 'presentation')))
}

function publishedYears(
  venue: string,
  { said, membersOf, entityOf }: Standing,
  { yearOf }: Surroundings,
): readonly (number | null)[] {
  const published = membersOf(venue).flatMap(({ id }) => said.to(id, 'PUBLISHED_IN'))
  return [...new Set(published.flatMap(({ id }) => entityOf(id) ?? []))].map(yearOf)
}

function aroundWork(work: WorkEntity, { edgesOf, named, presentation }: Neighbours): readonly string[] {
  const edges = edgesOf(work.id)
  const ends = (...kinds: readonly ClaimKind[]) => edges.filter(({ kind }) => kinds.includes(kind))
  const people = ends('GAVE', 'AUTHORED').map(({ from, position }) => ({ position, ...named(from) }))
  const topics = ends('ABOUT').map(({ to, position }) => ({ position, ...named(to) }))
  const presentations = ends('PRESENTED_AS')
    .map(({ to }) => presentation(to))
    .sort((a, b) => compare(a.sortKey, b.sortKey) || compare(a.id, b.id))
  const held = presentations.flatMap(({ id }) => edgesOf(id).filter(({ kind }) => kind === 'HELD_AT'))
  const venues = [...new Set([...held, ...ends('PUBLISHED_IN')].map(({ to }) => to))].map(named)
  const events = presentations.flatMap(({ foldedEvent }) => foldedEvent ?? [])
  return [
    ...labelled(searchLabels.person, people.sort(byPlace)),
    ...[...new Set(events)].map((event) => `${searchLabels.event} ${event}`),
    ...labelled(searchLabels.venue, venues.sort(byName)),
    ...labelled(searchLabels.topic, topics.sort(byPlace)),
    ...yearTexts([...presentations.map(({ year }) => year), work.year]),
    `${searchLabels.kind} ${work.kind.toLowerCase().replaceAll('_', ' ')}`,
  ]
}

function byName(a: Named, b: Named): number {
  return compare(a.sortName, b.sortName) || compare(a.id, b.id)
}

type Placed = Named & { readonly position: number }

function byPlace(a: Placed, b: Placed): number {
  return a.position - b.position || byName(a, b)
}

/** All names of things, each under one label: how another thing is found by them. */
function labelled(label: string, things: readonly Named[]): readonly string[] {
  return things.flatMap(({ names }) => names.map((name) => `${label} ${name.startsWith('#') ? name.slice(3) : name}`))
}

/** Years as texts, each once. */
function yearTexts(all: readonly (number | null)[]): readonly string[] {
  return [...new Set(all.filter((year) => year !== null))].map((year) => `${searchLabels.year} ${year}`)
}

function years(all: readonly (number | null)[]): readonly string[] {
  return yearTexts([...all].sort((a, b) => (a ?? 0) - (b ?? 0)))
}
