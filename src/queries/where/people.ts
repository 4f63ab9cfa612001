/** Which people: the filter of `people` as it comes from GraphQL, made into predicates. */
import type { Asker } from '../asker.ts'
import { neededTopics, neededWorks, roles } from '../find/needed.ts'
import { ifGiven, type Maybe, readAtLeast, readFolded, readRefs } from './arguments.ts'
import { named } from './named.ts'
import { citingWorks, onTopics, withTalks } from './on-person.ts'
import { type ListPredicate, when } from './predicate.ts'

/** The filter; topics and works are whatever names them. */
export interface PersonWhere {
  readonly text?: Maybe<string>
  readonly topics?: Maybe<readonly string[]>
  readonly minTalks?: Maybe<number>
  readonly cites?: Maybe<readonly string[]>
}

/** The predicates, as `talksWhere` gives them. */
export async function peopleWhere(asker: Asker, where: PersonWhere): Promise<readonly ListPredicate[]> {
  const text = readFolded(where.text, 'text')
  const minTalks = readAtLeast(where.minTalks, 'minTalks')
  const [cites, topics] = await Promise.all([
    ifGiven(readRefs(where.cites, 'cites'), (refs) => neededWorks(asker, refs, roles.cited)),
    ifGiven(readRefs(where.topics, 'topics'), (refs) => neededTopics(asker, refs)),
  ])
  return [when(cites, citingWorks), when(topics, onTopics), when(text, named), when(minTalks, withTalks)].flat()
}
