/** What has to be worked out again when some mentions come, go, or turn out to be another thing. */
import type { ClaimKind, Mention } from '../../src/model/claim.ts'
import { type Standing, signsOf } from './standing.ts'

/** Changes of the mention layer, gathered until they are followed up. */
export interface Changes {
  /** Entities that gained or lost mentions. */
  readonly entities: Set<string>
  /** Signs borne by mentions that came, went or moved. */
  readonly signs: Set<string>
  /** Mentions that stand as before and are another entity now. */
  readonly moved: Set<string>
}

/** No changes yet. */
export function noChanges(): Changes {
  return { entities: new Set(), signs: new Set(), moved: new Set() }
}

/**
 * All entities whose properties or edges may differ after the changes: those that changed; works whose presentations,
 * nameless talks whose speakers, works whose citing works did; people and venues whose talks did; works that share a sign;
 * those with an edge to a mention that moved; and topics to which one of these belongs. Linear in these and in what they are
 * joined to.
 */
export function affected(standing: Standing, changes: Changes): ReadonlySet<string> {
  const all = new Set(changes.entities)
  const add = (mention: string): void => {
    const entity = standing.entityOf(mention)
    if (entity !== undefined) all.add(entity)
  }
  for (const entity of changes.entities) for (const one of dependents(standing, entity)) add(one)
  for (const sign of changes.signs) for (const { id } of standing.bearersOf(sign)) add(id)
  for (const mention of changes.moved) {
    for (const { claim } of standing.said.claimsTo(mention)) add(claim.from)
    for (const { claim } of standing.said.claimsFrom(mention)) add(claim.to)
  }
  // A set gives what is added to it while it is gone through: topics are followed to the top.
  for (const entity of all) for (const { id } of linked(standing, entity, 'from', 'BROADER')) add(id)
  return all
}

/** Mentions that claims of a kind lead to from an entity's own mentions, or come from. */
function linked(
  { said, membersOf }: Standing,
  entity: string,
  way: 'from' | 'to',
  kind: ClaimKind,
): readonly Mention[] {
  return membersOf(entity).flatMap(({ id }) => said[way](id, kind))
}

/** Mentions of things that are made from what an entity's own mentions say. */
function dependents(standing: Standing, entity: string): readonly string[] {
  const { said, membersOf, entityOf } = standing
  return membersOf(entity).flatMap((mention) => {
    switch (mention.kind) {
      case 'presentation':
        return [...said.to(mention.id, 'PRESENTED_AS'), ...said.from(mention.id, 'HELD_AT')].map(({ id }) => id)
      case 'person':
        return said
          .from(mention.id, 'GAVE')
          .flatMap((talk) => (talk.kind === 'talk' && talk.title === null ? [talk.id] : []))
      case 'talk':
      case 'work':
        return [
          ...said.from(mention.id, 'CITES'),
          ...said.to(mention.id, 'GAVE'),
          ...said.to(mention.id, 'AUTHORED'),
          ...said
            .from(mention.id, 'PRESENTED_AS')
            .flatMap(({ id }) => linked(standing, entityOf(id) ?? '', 'from', 'HELD_AT')),
        ].map(({ id }) => id)
      default:
        return []
    }
  })
}

/** Notes that a document's mentions stand now, each as an entity. */
export function noteArrival(changes: Changes, standing: Standing, mentions: readonly string[]): void {
  for (const id of mentions) {
    const [mention, entity] = [standing.said.mention(id), standing.entityOf(id)]
    if (mention === undefined || entity === undefined) continue
    changes.entities.add(entity)
    for (const sign of signsOf(mention)) changes.signs.add(sign)
  }
}
