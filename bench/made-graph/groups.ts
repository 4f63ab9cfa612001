/**
 * A made-up world as what stands in the graph: groups of nodes and of relationships of one shape, with the properties that
 * the importer writes. What was stated where is there for the citations of talks: one document for each.
 */

import { edgeProperties, entityProperties, type Properties } from '../../import/load/rows.ts'
import { namingsOf } from '../../import/resolve/namings.ts'
import type { ClaimKind } from '../../src/model/claim.ts'
import type { Citation, Entity, Naming } from '../../src/model/entity.ts'
import { hashId } from '../../src/model/id.ts'
import { statedAs } from '../../src/model/stated.ts'
import { citedBy } from './citations.ts'
import { mediaOf, personOf, presentationsOf, topicEntityOf, venueEntityOf, workOf } from './entities.ts'
import { statedNodes, statedRelationships } from './stated.ts'
import { authorsOf, kindOf, speakersOf, talksOf, topicsOf, venueOf, type World } from './world.ts'

/** Nodes of one shape; `labels` are joined by colons, and each node has a unique `id`. */
export interface NodeGroup {
  readonly labels: string
  rows(): Iterable<Properties>
}

/** Relationships of one type between nodes of one label each, which are named by their ids. */
export interface RelationshipGroup {
  readonly type: string
  readonly from: string
  readonly to: string
  rows(): Iterable<Between>
}

/** A relationship. */
export interface Between {
  readonly from: string
  readonly to: string
  readonly properties: Properties
}

/** The data version of what is made. */
const version = 1

/** All nodes. */
export function nodeGroups(world: World): readonly NodeGroup[] {
  const { works, people, venues, topics } = world.sizes
  const worksOf = (label: string, is: (kind: string) => boolean): NodeGroup => ({
    labels: `Entity:Work:${label}`,
    *rows() {
      for (let work = 0; work < works; work++) if (is(kindOf(work))) yield stored(workOf(world, work))
    },
  })
  return [
    worksOf('Talk', (kind) => kind === 'TALK'),
    worksOf('Paper', (kind) => kind === 'PAPER'),
    worksOf('Resource', (kind) => kind !== 'TALK' && kind !== 'PAPER'),
    {
      labels: 'Entity:Presentation',
      *rows() {
        for (const talk of talksOf(world)) yield* presentationsOf(world, talk).map(stored)
      },
    },
    entities('Person', people, (person) => personOf(world, person)),
    entities('Venue', venues, (venue) => venueEntityOf(world, venue)),
    entities('Topic', topics, (topic) => topicEntityOf(world, topic)),
    {
      labels: 'Name',
      *rows() {
        for (const naming of allNamings(world))
          yield { id: namingId(naming), key: naming.key, strength: naming.strength }
      },
    },
    ...statedNodes(world),
  ]
}

/** All relationships. */
export function relationshipGroups(world: World): readonly RelationshipGroup[] {
  const { ids, sizes } = world
  const all = (type: ClaimKind, rowsOf: (work: number) => readonly Ends[]): RelationshipGroup => ({
    type,
    from: 'Entity',
    to: 'Entity',
    *rows() {
      for (let work = 0; work < sizes.works; work++) {
        const citing = type === 'CITES' ? workOf(world, work) : undefined
        for (const [position, ends] of rowsOf(work).entries()) yield edge(type, ends, position, citing)
      }
    },
  })
  const id = (kind: keyof World['ids'], number: number): string => ids[kind][number] ?? ''
  const isTalk = (work: number): boolean => kindOf(work) === 'TALK'
  const occasions = (work: number) => (isTalk(work) ? presentationsOf(world, work) : [])
  return [
    all('GAVE', (work) =>
      isTalk(work) ? speakersOf(world, work).map((person) => [id('people', person), id('works', work)] as const) : [],
    ),
    all('AUTHORED', (work) =>
      isTalk(work) ? [] : authorsOf(world, work).map((person) => [id('people', person), id('works', work)] as const),
    ),
    all('PRESENTED_AS', (work) => occasions(work).map((one) => [id('works', work), one.id] as const)),
    all('HELD_AT', (work) =>
      occasions(work).map((one, occasion) => [one.id, id('venues', venueOf(world, work, occasion))] as const),
    ),
    all('PUBLISHED_IN', (work) =>
      kindOf(work) === 'PAPER' ? [[id('works', work), id('venues', venueOf(world, work, 0))] as const] : [],
    ),
    all('ABOUT', (work) => topicsOf(world, work).map((topic) => [id('works', work), id('topics', topic)] as const)),
    all('CITES', (work) =>
      [...citedBy(world.citations, work)].map((cited) => [id('works', work), id('works', cited)] as const),
    ),
    {
      type: 'NAMES',
      from: 'Name',
      to: 'Entity',
      *rows() {
        for (const naming of allNamings(world)) yield { from: namingId(naming), to: naming.entity, properties: {} }
      },
    },
    ...statedRelationships(world),
  ]
}

const reference: Citation = {
  relation: 'REFERENCES',
  section: ['References'],
  stated: [statedAs('REFERENCES', ['References'])],
}

type Ends = readonly [string, string]

function edge(kind: ClaimKind, [from, to]: Ends, position: number, citing: Entity | undefined): Between {
  const citation = kind === 'CITES' ? reference : null
  return { from, to, properties: edgeProperties({ kind, from, to, position, citation }, citing) }
}

function entities(label: string, count: number, entityOf: (number: number) => Entity): NodeGroup {
  return {
    labels: `Entity:${label}`,
    *rows() {
      for (let number = 0; number < count; number++) yield stored(entityOf(number))
    },
  }
}

function stored(entity: Entity): Properties {
  return { ...entityProperties(entity), addedIn: version, changedIn: version }
}

function* allNamings(world: World): Generator<Naming> {
  const { works, people, venues, topics } = world.sizes
  for (let work = 0; work < works; work++) {
    const entity = workOf(world, work)
    yield* namingsOf(entity, mediaOf(world, entity, work))
  }
  for (let person = 0; person < people; person++) yield* namingsOf(personOf(world, person), [])
  for (let venue = 0; venue < venues; venue++) yield* namingsOf(venueEntityOf(world, venue), [])
  for (let topic = 0; topic < topics; topic++) yield* namingsOf(topicEntityOf(world, topic), [])
}

function namingId({ key, strength, entity }: Naming): string {
  return hashId(key, strength, entity)
}
