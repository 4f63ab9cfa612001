/** Which papers: the filter of `papers` as it comes from GraphQL, made into predicates. */
import type { Asker } from '../asker.ts'
import { neededPerson, neededTopics, neededVenue, neededWorks, roles } from '../find/needed.ts'
import { type IntRangeInput, ifGiven, type Maybe, readAtLeast, readFolded, readRange, readRefs } from './arguments.ts'
import { named } from './named.ts'
import { aboutTopics, citedByOne, citedByTalks, ofYears, publishedIn, writtenBy } from './on-work.ts'
import { type ListPredicate, when } from './predicate.ts'

/** The filter; author, venue, topics and works are whatever names them. */
export interface PaperWhere {
  readonly text?: Maybe<string>
  readonly years?: Maybe<IntRangeInput>
  readonly author?: Maybe<string>
  readonly venue?: Maybe<string>
  readonly topics?: Maybe<readonly string[]>
  readonly citedBy?: Maybe<readonly string[]>
  readonly minCitingTalks?: Maybe<number>
}

/** The predicates, as `talksWhere` gives them. */
export async function papersWhere(asker: Asker, where: PaperWhere): Promise<readonly ListPredicate[]> {
  const text = readFolded(where.text, 'text')
  const years = readRange(where.years, 'years')
  const minCitingTalks = readAtLeast(where.minCitingTalks, 'minCitingTalks')
  const [author, venue, citedBy, topics] = await Promise.all([
    ifGiven(where.author, (ref) => neededPerson(asker, ref, roles.author)),
    ifGiven(where.venue, (ref) => neededVenue(asker, ref, roles.publisher)),
    ifGiven(readRefs(where.citedBy, 'citedBy'), (refs) => neededWorks(asker, refs, roles.citesPaper)),
    ifGiven(readRefs(where.topics, 'topics'), (refs) => neededTopics(asker, refs)),
  ])
  return [
    when(author, writtenBy),
    when(citedBy, citedByOne),
    when(venue, publishedIn),
    when(topics, aboutTopics),
    when(text, named),
    when(years, ofYears),
    when(minCitingTalks, citedByTalks),
  ].flat()
}
