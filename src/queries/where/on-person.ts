/** Predicates over a person `n`. */
import { afterCount } from '../../model/order.ts'
import type { ListPredicate } from './predicate.ts'

/** Who gave at least so many talks: a stretch of the order by that. */
export function withTalks(minTalks: number): ListPredicate {
  return { test: 'n.byTalks < $tooFewTalks', from: null, parameters: { tooFewTalks: afterCount(minTalks) } }
}

/** Who gave or wrote a work about one of these topics, which are ids; narrower topics are to be among them already. */
export function onTopics(topics: readonly string[]): ListPredicate {
  return {
    test: 'EXISTS { (n)-[:GAVE|AUTHORED]->(:Work)-[:ABOUT]->(topic:Topic) WHERE topic.id IN $topics }',
    from: 'MATCH (topic:Entity)<-[:ABOUT]-(:Work)<-[:GAVE|AUTHORED]-(n) WHERE topic.id IN $topics',
    parameters: { topics },
  }
}

/** Who gave or wrote a work that cites one of these, which are ids. */
export function citingWorks(cites: readonly string[]): ListPredicate {
  return {
    test: 'EXISTS { (n)-[:GAVE|AUTHORED]->(:Work)-[:CITES]->(cited:Work) WHERE cited.id IN $cites }',
    from: 'MATCH (cited:Entity)<-[:CITES]-(:Work)<-[:GAVE|AUTHORED]-(n) WHERE cited.id IN $cites',
    parameters: { cites },
  }
}
