/** Which talks: the filter of `talks` as it comes from GraphQL, made into predicates. */
import type { Asker } from '../asker.ts'
import { findCitedWork } from '../find/cited-work.ts'
import { findEvent } from '../find/event.ts'
import { neededPerson, neededTopics, neededVenue, roles, sortedIds } from '../find/needed.ts'
import { type IntRangeInput, ifGiven, type Maybe, readAtLeast, readFolded, readRange, readRefs } from './arguments.ts'
import { named } from './named.ts'
import { aboutTopics, citing, citingAll, givenBy, withCitations } from './on-work.ts'
import { type ListPredicate, when } from './predicate.ts'
import { presented } from './presented.ts'

/** The filter; venue, speaker, topics and works are whatever names them. */
export interface TalkWhere {
  readonly text?: Maybe<string>
  readonly years?: Maybe<IntRangeInput>
  readonly event?: Maybe<string>
  readonly venue?: Maybe<string>
  readonly speaker?: Maybe<string>
  readonly topics?: Maybe<readonly string[]>
  readonly cites?: Maybe<readonly string[]>
  readonly citesAll?: Maybe<readonly string[]>
  readonly minCitations?: Maybe<number>
}

/**
 * The predicates, those first that usually leave the fewest talks. Throws INVALID_ARGUMENT, NOT_FOUND and AMBIGUOUS. Costs
 * a statement for each kind of thing named, however many are.
 */
export async function talksWhere(asker: Asker, where: TalkWhere): Promise<readonly ListPredicate[]> {
  const text = readFolded(where.text, 'text')
  const years = readRange(where.years, 'years')
  const minCitations = readAtLeast(where.minCitations, 'minCitations')
  const [event, speaker, venue, cites, citesAll, topics] = await Promise.all([
    ifGiven(readFolded(where.event, 'event'), (words) => findEvent(asker, words)),
    ifGiven(where.speaker, (ref) => neededPerson(asker, ref, roles.speaker)),
    ifGiven(where.venue, (ref) => neededVenue(asker, ref, roles.host)),
    ifGiven(readRefs(where.cites, 'cites'), (refs) => citedWorks(asker, refs)),
    ifGiven(readRefs(where.citesAll, 'citesAll'), (refs) => citedWorks(asker, refs)),
    ifGiven(readRefs(where.topics, 'topics'), (refs) => neededTopics(asker, refs)),
  ])
  const occasion = event === null && venue === null && years === null ? null : { event, venue, years }
  return [
    when(speaker, givenBy),
    when(citesAll, citingAll),
    when(occasion, presented),
    when(cites, citing),
    when(topics, aboutTopics),
    when(text, named),
    when(minCitations, withCitations),
  ].flat()
}

function citedWorks(asker: Asker, refs: readonly string[]): Promise<readonly string[]> {
  return sortedIds(refs.map(async (ref) => (await findCitedWork(asker, ref)).id))
}
