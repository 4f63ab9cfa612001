/** Finds a person, a venue or a topic by id, slug, name, other name or handle. */
import type { PersonEntity, TopicEntity, VenueEntity } from '../../model/entity.ts'
import type { Ahead } from '../ahead.ts'
import type { Asker } from '../asker.ts'
import { namedValues, readTopic, readVenue } from '../record/named.ts'
import { personValues, readPerson } from '../record/person.ts'
import { ambiguous } from './ambiguous.ts'
import { type Candidates, candidatesOf, candidatesWith } from './candidates.ts'
import { type Decision, decide } from './decide.ts'

const people = candidatesWith('Person', personValues, readPerson, ['name'])
const venues = candidatesWith('Venue', namedValues, readVenue, ['name'])
const topics = candidatesWith('Topic', namedValues, readTopic, ['name'])

/** The person of that name, or null. Throws AMBIGUOUS. */
export const findPerson = async (
  asker: Asker,
  ref: string,
  ahead?: () => readonly Ahead[],
): Promise<PersonEntity | null> => onlyOne(ref, await ask(asker, people, ref, ahead))
/** The venue of that name, or null. Throws AMBIGUOUS. */
export const findVenue = async (asker: Asker, ref: string): Promise<VenueEntity | null> =>
  onlyOne(ref, await decideVenue(asker, ref))
/** The topic of that name, or null. Throws AMBIGUOUS. */
export const findTopic = async (asker: Asker, ref: string): Promise<TopicEntity | null> =>
  onlyOne(ref, await decideTopic(asker, ref))

/** Which people a name means. References of one breath share a statement, here as below. */
export const decidePerson = (asker: Asker, ref: string): Promise<Decision<PersonEntity>> => ask(asker, people, ref)
/** Which venues a name means. */
export const decideVenue = (asker: Asker, ref: string): Promise<Decision<VenueEntity>> => ask(asker, venues, ref)
/** Which topics a name means. */
export const decideTopic = (asker: Asker, ref: string): Promise<Decision<TopicEntity>> => ask(asker, topics, ref)

async function ask<Thing extends { readonly id: string }>(
  asker: Asker,
  candidates: Candidates<Thing>,
  ref: string,
  ahead?: () => readonly Ahead[],
): Promise<Decision<Thing>> {
  return decide(await candidatesOf(asker, candidates, ref, ahead))
}

function onlyOne<Thing extends PersonEntity | VenueEntity | TopicEntity>(
  ref: string,
  decision: Decision<Thing>,
): Thing | null {
  if (decision.kind === 'several') throw ambiguous(ref, decision.things)
  return decision.kind === 'one' ? decision.thing : null
}
