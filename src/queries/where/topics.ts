/** Which topics: the filter of `topics` as it comes from GraphQL, made into predicates. */
import type { Asker } from '../asker.ts'
import { neededTopic } from '../find/needed.ts'
import { deepest } from '../narrowed-topic.ts'
import { ifGiven, type Maybe, readFolded } from './arguments.ts'
import { named } from './named.ts'
import { type ListPredicate, when } from './predicate.ts'

/** The filter; `broader` is whatever names a topic. */
export interface TopicWhere {
  readonly text?: Maybe<string>
  readonly broader?: Maybe<string>
}

/** The predicates, as `talksWhere` gives them. */
export async function topicsWhere(asker: Asker, where: TopicWhere): Promise<readonly ListPredicate[]> {
  const text = readFolded(where.text, 'text')
  const broader = await ifGiven(where.broader, (ref) => neededTopic(asker, ref))
  return [when(broader, belongingTo), when(text, named)].flat()
}

/** Belonging to this topic, an id, at whatever depth; not the topic itself. */
function belongingTo(broader: string): ListPredicate {
  return {
    test: `EXISTS { (n)-[:BROADER*1..${deepest}]->(:Entity {id: $broader}) }`,
    from: `MATCH (:Entity {id: $broader})<-[:BROADER*1..${deepest}]-(n)`,
    parameters: { broader },
  }
}
