/** From mentions and claims, each with its entity, to what stands in the graph: entities, edges between them, their names. */
import type { Mention, PresentationMention } from '../../src/model/claim.ts'
import type { CountedWork, Edge, Entity, Naming } from '../../src/model/entity.ts'
import { edgesOwnedBy } from './edges.ts'
import { namingsOf } from './namings.ts'
import { personEntity, presentationEntity, topicEntity, venueEntity } from './other-entities.ts'
import { drain, mapped } from './steps.ts'
import { type Ground, ofKind, type Surroundings, surroundings } from './surroundings.ts'
import { workEntity } from './work-entities.ts'

/** A part of the layer that is asked. Edges are those in the lists of its entities, see `edgesOwnedBy`. */
export interface Layer {
  readonly entities: readonly Entity[]
  readonly edges: readonly Edge[]
  readonly namings: readonly Naming[]
}

/** The layer's part for these entities, those without mentions left out; sorted by id. Linear in what is said of them. */
export function derive(ground: Ground, ids: Iterable<string>): Layer {
  return drain(deriving(ground, ids))
}

/** The same in steps. */
export function* deriving(ground: Ground, ids: Iterable<string>): Generator<void, Layer> {
  const { standing, slugs } = ground
  const around = surroundings(ground)
  const present = [...ids].sort().filter((id) => standing.membersOf(id).length > 0)
  const unnamed = yield* mapped(present, (id) => entityOf(id, standing.membersOf(id), around))
  const entities = slugs.fill(unnamed.flat())
  const edges = yield* mapped(present, (id) => edgesOwnedBy(id, standing, around.isTalk))
  const namings = yield* mapped(entities, (entity) =>
    namingsOf(entity, entity.type === 'Work' ? around.presentations(entity.id).flatMap(mediaOf) : []),
  )
  return { entities, edges: edges.flat(), namings: namings.flat() }
}

function mediaOf({ video, slides }: PresentationMention): readonly string[] {
  return [video, slides].filter((url) => url !== null)
}

function entityOf(id: string, members: readonly Mention[], around: Surroundings): readonly Entity[] {
  switch (members[0]?.kind) {
    case 'talk':
    case 'work':
      return [workOf(id, around)]
    case 'presentation':
      return [presentationEntity(id, ofKind(members, 'presentation'))]
    case 'person':
      return [personEntity(id, ofKind(members, 'person'), around.counts.talksOfPerson(id))]
    case 'venue':
      return [venueEntity(id, ofKind(members, 'venue'), around.counts.talksAtVenue(id))]
    case 'topic':
      return [topicEntity(id, ofKind(members, 'topic'), around.counts.worksAbout(id))]
    default:
      return []
  }
}

function workOf(id: string, around: Surroundings): CountedWork {
  return workEntity(around.gistsOf(id), {
    id,
    decidedTitle: around.decidedTitle(id),
    fallbackTitle: around.fallbackTitle(id),
    presentations: around.presentations(id),
    suspects: around.suspects(id),
    counts: around.counts.ofWork(id),
  })
}
