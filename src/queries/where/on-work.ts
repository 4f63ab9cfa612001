/** Predicates over a work `n` that several filters have. A filter's field that is absent gives none of them. */
import { afterCount } from '../../model/order.ts'
import type { WorkKind } from '../../model/work.ts'
import type { IntRange } from './arguments.ts'
import type { ListPredicate } from './predicate.ts'

/** Of one of these kinds. */
export function ofKinds(kinds: readonly WorkKind[]): ListPredicate {
  return { test: 'n.kind IN $kinds', from: null, parameters: { kinds } }
}

/** About one of these topics, which are ids; narrower topics are to be among them already. */
export function aboutTopics(topics: readonly string[]): ListPredicate {
  return {
    test: 'EXISTS { (n)-[:ABOUT]->(topic:Topic) WHERE topic.id IN $topics }',
    from: 'MATCH (topic:Entity)<-[:ABOUT]-(n) WHERE topic.id IN $topics',
    parameters: { topics },
  }
}

/** Of a year within the range. A work of which no document tells the year is of none. */
export function ofYears(range: IntRange): ListPredicate {
  return { test: within('n.year', range), from: null, parameters: boundsOf(range) }
}

/** Cypher that is true of a year within the range whose ends are `boundsOf` it. */
export function within(year: string, { from, to }: IntRange): string {
  return [...(from === null ? [] : [`${year} >= $yearFrom`]), ...(to === null ? [] : [`${year} <= $yearTo`])].join(
    ' AND ',
  )
}

/** The parameters of `within`. */
export function boundsOf({ from, to }: IntRange): Readonly<Record<string, number>> {
  return { ...(from === null ? {} : { yearFrom: from }), ...(to === null ? {} : { yearTo: to }) }
}

/** Citing one of these works, which are ids. */
export function citing(cites: readonly string[]): ListPredicate {
  return {
    test: 'EXISTS { (n)-[:CITES]->(cited:Work) WHERE cited.id IN $cites }',
    from: 'MATCH (cited:Entity)<-[:CITES]-(n) WHERE cited.id IN $cites',
    parameters: { cites },
  }
}

/** Citing every one of these works, which are different ids: there is one citation for a pair of works. */
export function citingAll(citesAll: readonly string[]): readonly ListPredicate[] {
  return [
    {
      test: 'EXISTS { (n)-[:CITES]->(:Entity {id: $citesFirst}) }',
      from: 'MATCH (:Entity {id: $citesFirst})<-[:CITES]-(n)',
      parameters: { citesFirst: citesAll[0] },
    },
    {
      test: 'COUNT { (n)-[:CITES]->(cited:Work) WHERE cited.id IN $citesAll } = size($citesAll)',
      from: null,
      parameters: { citesAll },
    },
  ]
}

/** Cited by one of these works, which are ids. */
export function citedByOne(citedBy: readonly string[]): ListPredicate {
  return {
    test: 'EXISTS { (n)<-[:CITES]-(citing:Work) WHERE citing.id IN $citedBy }',
    from: 'MATCH (citing:Entity)-[:CITES]->(n) WHERE citing.id IN $citedBy',
    parameters: { citedBy },
  }
}

/** Talks that cite at least so many works: a stretch of the order by that. */
export function withCitations(minCitations: number): ListPredicate {
  const parameters = { tooFewCitations: afterCount(minCitations) }
  return { test: 'n.byCitations < $tooFewCitations', from: null, parameters }
}

/** Cited by at least so many distinct talks: a stretch of the order by that. */
export function citedByTalks(minCitingTalks: number): ListPredicate {
  const parameters = { tooFewTalks: afterCount(minCitingTalks) }
  return { test: 'n.byCitingTalks < $tooFewTalks', from: null, parameters }
}

/** Given by this person, an id. */
export function givenBy(speaker: string): ListPredicate {
  return {
    test: 'EXISTS { (n)<-[:GAVE]-(:Entity {id: $speaker}) }',
    from: 'MATCH (:Entity {id: $speaker})-[:GAVE]->(n)',
    parameters: { speaker },
  }
}

/** Written by this person, an id. */
export function writtenBy(author: string): ListPredicate {
  return {
    test: 'EXISTS { (n)<-[:AUTHORED]-(:Entity {id: $author}) }',
    from: 'MATCH (:Entity {id: $author})-[:AUTHORED]->(n)',
    parameters: { author },
  }
}

/** Published at this venue, an id. */
export function publishedIn(venue: string): ListPredicate {
  return {
    test: 'EXISTS { (n)-[:PUBLISHED_IN]->(:Entity {id: $venue}) }',
    from: 'MATCH (:Entity {id: $venue})<-[:PUBLISHED_IN]-(n)',
    parameters: { venue },
  }
}
