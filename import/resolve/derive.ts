/** From mentions and claims, each with its entity, to what stands in the graph: entities, edges between them, their names. */
import type { Mention, MentionKind, PresentationMention } from '../../src/model/claim.ts'
import type { CountedWork, Edge, Entity, Naming } from '../../src/model/entity.ts'
import { type Counts, countsIn } from './counts.ts'
import { edgesOwnedBy } from './edges.ts'
import { suspectsOf } from './links.ts'
import { namingsOf } from './namings.ts'
import { remembered } from './numbering.ts'
import { nameOf, personEntity, presentationEntity, topicEntity, venueEntity } from './other-entities.ts'
import type { WorkGist } from './record.ts'
import type { SlugBook } from './slugs.ts'
import type { Standing } from './standing.ts'
import { addressesIn, kindOfAll, titlesOf, workEntity } from './work-entities.ts'

/** A part of the layer that is asked. Edges are those in the lists of its entities, see `edgesOwnedBy`. */
export interface Layer {
  readonly entities: readonly Entity[]
  readonly edges: readonly Edge[]
  readonly namings: readonly Naming[]
}

/** What the layer is worked out from. */
export interface Ground {
  readonly standing: Standing
  readonly gists: ReadonlyMap<string, WorkGist>
  readonly slugs: SlugBook
  /** Titles that people decided, by mention. */
  readonly titles: ReadonlyMap<string, string>
}

/** The layer's part for these entities, those without mentions left out; sorted by id. Linear in what is said of them. */
export function derive({ standing, gists, slugs, titles }: Ground, ids: Iterable<string>): Layer {
  const around = surroundings(standing, gists, titles)
  const present = [...ids].sort().filter((id) => standing.membersOf(id).length > 0)
  const entities = slugs.fill(present.flatMap((id) => entityOf(id, standing.membersOf(id), around)))
  return {
    entities,
    edges: present.flatMap((id) => edgesOwnedBy(id, standing, around.isTalk)),
    namings: entities.flatMap((entity) =>
      namingsOf(entity, entity.type === 'Work' ? around.presentations(entity.id).flatMap(mediaOf) : []),
    ),
  }
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

function ofKind<K extends MentionKind>(members: readonly Mention[], kind: K): readonly Extract<Mention, { kind: K }>[] {
  return members.filter((mention): mention is Extract<Mention, { kind: K }> => mention.kind === kind)
}

/** What other things say of a work. */
interface Surroundings {
  gistsOf(work: string): readonly WorkGist[]
  isTalk(work: string): boolean
  presentations(work: string): readonly PresentationMention[]
  readonly counts: Counts
  suspects(work: string): ReadonlySet<string>
  /** The title that people decided, if any. */
  decidedTitle(work: string): string | null
  /** "Sean Cribbs at QCon NY 2016": what a talk is called whose title nobody wrote. */
  fallbackTitle(work: string): string
}

function surroundings(standing: Standing, gists: Ground['gists'], titles: Ground['titles']): Surroundings {
  const { said, membersOf, entityOf, bearersOf } = standing
  const gistsOf = (work: string) => membersOf(work).flatMap(({ id }) => gists.get(id) ?? [])
  const isTalk = remembered((work: string) => kindOfAll(gistsOf(work)) === 'TALK')
  /** Distinct entities of the mentions at the other end of claims. */
  const entities = (mentions: readonly Mention[]): readonly string[] => [
    ...new Set(mentions.flatMap(({ id }) => entityOf(id) ?? [])),
  ]
  const presentations = (work: string) =>
    entities(membersOf(work).flatMap(({ id }) => said.from(id, 'PRESENTED_AS'))).flatMap((id) =>
      ofKind(membersOf(id), 'presentation'),
    )
  const speakers = (work: string) =>
    entities(membersOf(work).flatMap(({ id }) => said.to(id, 'GAVE'))).flatMap(
      (id) => nameOf(ofKind(membersOf(id), 'person')) ?? [],
    )
  const holders = (address: string) =>
    entities(bearersOf(`address ${address}`)).map((id) => ({ id, titles: titlesOf(gistsOf(id)) }))
  const suspectsAt = remembered((address: string) => suspectsOf(address, holders(address)))
  return {
    gistsOf,
    isTalk,
    presentations,
    counts: countsIn(standing, isTalk),
    suspects: (work) => new Set(addressesIn(gistsOf(work)).filter((address) => suspectsAt(address).has(work))),
    decidedTitle: (work) => membersOf(work).flatMap(({ id }) => titles.get(id) ?? [])[0] ?? null,
    fallbackTitle(work) {
      const event = presentations(work).find((presentation) => presentation.event !== null)?.event
      const who = speakers(work).join(' and ') || 'Untitled talk'
      return event === undefined || event === null ? who : `${who} at ${event}`
    },
  }
}
