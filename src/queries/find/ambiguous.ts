/** Saying that several things answer to one name. */
import { TalkgraphError } from '../../errors.ts'
import type { PersonEntity, TopicEntity, VenueEntity, WorkEntity } from '../../model/entity.ts'

/** A thing that has a name to be found by. */
export type Findable = WorkEntity | PersonEntity | VenueEntity | TopicEntity

/** The error of every field that needs one thing and was given a name of several. */
export function ambiguous(ref: string, things: readonly Findable[]): TalkgraphError {
  return new TalkgraphError('AMBIGUOUS', `${things.length} things are called "${ref}": ask for one by its id`, {
    data: { ref, candidates: things.map(candidateOf) },
  })
}

/** What a program needs to choose: works have their kind, everything else its type. */
export function candidateOf(thing: Findable): { readonly id: string; readonly kind: string; readonly title: string } {
  return thing.type === 'Work'
    ? { id: thing.id, kind: thing.kind, title: thing.title }
    : { id: thing.id, kind: thing.type.toUpperCase(), title: thing.name }
}
