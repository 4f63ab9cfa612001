/** From groups of mentions to entities: what each thing is called, and what of it other things decide. */
import type { Mention, MentionKind } from '../../src/model/claim.ts'
import type { Edge, Entity } from '../../src/model/entity.ts'
import { assignSlugs, type Given } from './identity.ts'
import { suspectAddresses } from './links.ts'
import { nameOf, personEntity, presentationEntity, topicEntity, venueEntity } from './other-entities.ts'
import type { WorkRecord } from './record.ts'
import { push } from './said.ts'
import { addressesOf, kindOfAll, titlesOf, workEntity } from './work-entities.ts'

/** Everything needed to say what the entities are. */
export interface Things {
  /** Every talk and work mention, as it was compared. */
  readonly records: readonly WorkRecord[]
  /** Mentions of each entity, by its id. */
  readonly groups: ReadonlyMap<string, readonly Mention[]>
  readonly edges: readonly Edge[]
  readonly given: Given
}

/** One entity for every group, each with its slug. */
export function entitiesOf(things: Things): readonly Entity[] {
  const records = recordsByEntity(things)
  const around = surroundings(things, records)
  const suspects = suspectAddresses(
    [...records].map(([id, own]) => ({ id, titles: titlesOf(own), addresses: addressesOf(own) })),
  )
  const entities = [...things.groups].flatMap(([id, members]): readonly Entity[] => {
    const own = records.get(id)
    if (own === undefined) return otherEntity(id, members)
    const context = {
      id,
      fallbackTitle: around.fallbackTitle(id),
      presentations: around.presentations(id),
      suspects: suspects.get(id) ?? new Set<string>(),
      citingTalkCount: around.citingTalkCount(id),
    }
    return [workEntity(own, context)]
  })
  const slugs = assignSlugs(entities.flatMap(slugSource), things.given)
  return entities.map((entity) =>
    entity.type === 'Presentation' ? entity : { ...entity, slug: slugs.get(entity.id) ?? entity.slug },
  )
}

/** What a slug is made of; a topic brings its own, a presentation has none. */
function slugSource(entity: Entity): readonly { id: string; class: string; name: string }[] {
  switch (entity.type) {
    case 'Work':
      return [{ id: entity.id, class: entity.kind.toLowerCase().replaceAll('_', '-'), name: entity.title }]
    case 'Person':
      return [{ id: entity.id, class: 'person', name: entity.name }]
    case 'Venue':
      return [{ id: entity.id, class: 'venue', name: entity.name }]
    default:
      return []
  }
}

function otherEntity(id: string, members: readonly Mention[]): readonly Entity[] {
  switch (members[0]?.kind) {
    case 'presentation':
      return [presentationEntity(id, ofKind(members, 'presentation'))]
    case 'person':
      return [personEntity(id, ofKind(members, 'person'))]
    case 'venue':
      return [venueEntity(id, ofKind(members, 'venue'))]
    case 'topic':
      return [topicEntity(id, ofKind(members, 'topic'))]
    default:
      return []
  }
}

function ofKind<K extends MentionKind>(members: readonly Mention[], kind: K): readonly Extract<Mention, { kind: K }>[] {
  return members.filter((mention): mention is Extract<Mention, { kind: K }> => mention.kind === kind)
}

function recordsByEntity({ records, groups }: Things): ReadonlyMap<string, readonly WorkRecord[]> {
  const byMention = new Map(records.map((record) => [record.id, record]))
  const lists = [...groups].map(
    ([id, members]) => [id, members.flatMap((mention) => byMention.get(mention.id) ?? [])] as const,
  )
  return new Map(lists.filter(([, records]) => records.length > 0))
}

interface Surroundings {
  presentations(work: string): readonly (Mention & { kind: 'presentation' })[]
  citingTalkCount(work: string): number
  /** "Sean Cribbs at QCon NY 2016": what a talk is called whose title nobody wrote. */
  fallbackTitle(work: string): string
}

function surroundings({ groups, edges }: Things, records: ReadonlyMap<string, readonly WorkRecord[]>): Surroundings {
  const presentedAs = new Map<string, string[]>()
  const givenBy = new Map<string, string[]>()
  const citingTalks = new Map<string, number>()
  for (const { kind, from, to } of edges) {
    if (kind === 'PRESENTED_AS') push(presentedAs, from, to)
    if (kind === 'GAVE') push(givenBy, to, from)
    if (kind === 'CITES' && kindOfAll(records.get(from) ?? []) === 'TALK')
      citingTalks.set(to, (citingTalks.get(to) ?? 0) + 1)
  }
  const presentations = (work: string) =>
    (presentedAs.get(work) ?? []).flatMap((id) => ofKind(groups.get(id) ?? [], 'presentation'))
  const speakers = (work: string) =>
    (givenBy.get(work) ?? []).flatMap((id) => nameOf(ofKind(groups.get(id) ?? [], 'person')) ?? [])
  return {
    presentations,
    citingTalkCount: (work) => citingTalks.get(work) ?? 0,
    fallbackTitle(work) {
      const event = presentations(work).find((presentation) => presentation.event !== null)?.event
      const who = speakers(work).join(' and ') || 'Untitled talk'
      return event === undefined || event === null ? who : `${who} at ${event}`
    },
  }
}
