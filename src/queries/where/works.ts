/** Which works: the filter of `works` as it comes from GraphQL, made into predicates. */
import type { WorkKind } from '../../model/work.ts'
import type { Asker } from '../asker.ts'
import { readChoice } from '../choice.ts'
import { neededTopics, neededWorks, roles } from '../find/needed.ts'
import { type IntRangeInput, ifGiven, type Maybe, readAtLeast, readFolded, readRange, readRefs } from './arguments.ts'
import { named } from './named.ts'
import { aboutTopics, citedByOne, citedByTalks, citing, ofKinds, ofYears } from './on-work.ts'
import { type ListPredicate, when } from './predicate.ts'

/** The filter; topics and works are whatever names them. */
export interface WorkWhere {
  readonly text?: Maybe<string>
  readonly kinds?: Maybe<readonly WorkKind[]>
  readonly years?: Maybe<IntRangeInput>
  readonly topics?: Maybe<readonly string[]>
  readonly citedBy?: Maybe<readonly string[]>
  readonly cites?: Maybe<readonly string[]>
  readonly minCitingTalks?: Maybe<number>
}

/** The predicates, as `talksWhere` gives them. */
export async function worksWhere(asker: Asker, where: WorkWhere): Promise<readonly ListPredicate[]> {
  const kinds = readChoice(where.kinds, 'kinds')
  const text = readFolded(where.text, 'text')
  const years = readRange(where.years, 'years')
  const minCitingTalks = readAtLeast(where.minCitingTalks, 'minCitingTalks')
  const [citedBy, cites, topics] = await Promise.all([
    ifGiven(readRefs(where.citedBy, 'citedBy'), (refs) => neededWorks(asker, refs, roles.citesWork)),
    ifGiven(readRefs(where.cites, 'cites'), (refs) => neededWorks(asker, refs, roles.cited)),
    ifGiven(readRefs(where.topics, 'topics'), (refs) => neededTopics(asker, refs)),
  ])
  return [
    when(citedBy, citedByOne),
    when(cites, citing),
    when(topics, aboutTopics),
    when(kinds, ofKinds),
    when(text, named),
    when(years, ofYears),
    when(minCitingTalks, citedByTalks),
  ].flat()
}
