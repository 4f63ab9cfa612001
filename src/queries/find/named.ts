/** Finds a person, a venue or a topic by id, slug, name, other name or handle. */
import type { PersonEntity, TopicEntity, VenueEntity } from '../../model/entity.ts'
import type { Asker } from '../asker.ts'
import type { Question } from '../question.ts'
import { namedProperties, readTopic, readVenue } from '../record/named.ts'
import { personProperties, readPerson } from '../record/person.ts'
import { ambiguous } from './ambiguous.ts'
import { type Candidate, candidatesWith, type Wanted } from './candidates.ts'
import { decide } from './decide.ts'

const people = candidatesWith('Person', personProperties, readPerson)
const venues = candidatesWith('Venue', namedProperties, readVenue)
const topics = candidatesWith('Topic', namedProperties, readTopic)

/** The person of that name, or null. Throws AMBIGUOUS. */
export const findPerson = (asker: Asker, ref: string): Promise<PersonEntity | null> => find(asker, people, ref)
/** The venue of that name, or null. Throws AMBIGUOUS. */
export const findVenue = (asker: Asker, ref: string): Promise<VenueEntity | null> => find(asker, venues, ref)
/** The topic of that name, or null. Throws AMBIGUOUS. */
export const findTopic = (asker: Asker, ref: string): Promise<TopicEntity | null> => find(asker, topics, ref)

async function find<Thing extends PersonEntity | VenueEntity | TopicEntity>(
  asker: Asker,
  candidates: Question<Wanted, readonly Candidate<Thing>[]>,
  ref: string,
): Promise<Thing | null> {
  const decision = decide(await asker.ask(candidates, { ref }))
  if (decision.kind === 'several') throw ambiguous(ref, decision.things)
  return decision.kind === 'one' ? decision.thing : null
}
