/**
 * What search knows of an entity through others, kept on it (`searchAround`): of a work its people, events, venues, topics
 * and years, of a venue its years. Worked out in the graph from what stands there, so that only what changed is touched.
 */
import { cypher, type Statement } from '../../src/graph/cypher.ts'
import type { ClaimKind } from '../../src/model/claim.ts'
import type { Entity } from '../../src/model/entity.ts'
import { searchLabels } from '../../src/model/search-text.ts'
import { batched } from './batch.ts'

/** What a turn changes, as far as it reaches search. */
export interface SearchChange {
  /** Entities that were written, whether they stood before, and whether others are found through other names of theirs now. */
  readonly written: readonly {
    readonly entity: Pick<Entity, 'id' | 'type'>
    readonly stood: boolean
    readonly isRenamed: boolean
  }[]
  /** Edges that came or went. */
  readonly edges: readonly { readonly kind: ClaimKind; readonly from: string; readonly to: string }[]
}

/**
 * Statements that bring `searchAround` up to date after entities and edges are written. Linear in what changed, and for a
 * person, a venue or a topic of other names in its works.
 */
export function refreshSearch({ written, edges }: SearchChange): readonly Statement[] {
  const ofType = (type: Entity['type'], which: 'all' | 'stood' | 'isRenamed' = 'all') =>
    written.filter((one) => one.entity.type === type && (which === 'all' || one[which])).map((one) => one.entity.id)
  const ends = (kinds: readonly ClaimKind[], end: 'from' | 'to') =>
    edges.filter(({ kind }) => kinds.includes(kind)).map((edge) => edge[end])
  const works = [
    ...ofType('Work'),
    ...ends(['GAVE', 'AUTHORED'], 'to'),
    ...ends(['PRESENTED_AS', 'PUBLISHED_IN', 'ABOUT'], 'from'),
  ]
  const occasions = [...ofType('Presentation'), ...ends(['HELD_AT'], 'from')]
  const venues = [...ofType('Venue'), ...ends(['HELD_AT', 'PUBLISHED_IN'], 'to')]
  return [
    ...refresh(works, '', aroundWork),
    ...refresh(occasions, '<-[:PRESENTED_AS]-(w:Work)', aroundWork),
    ...refresh(ofType('Person', 'isRenamed'), '-[:GAVE|AUTHORED]->(w:Work)', aroundWork),
    ...refresh(ofType('Venue', 'isRenamed'), '<-[:HELD_AT]-(:Presentation)<-[:PRESENTED_AS]-(w:Work)', aroundWork),
    ...refresh(ofType('Venue', 'isRenamed'), '<-[:PUBLISHED_IN]-(w:Work)', aroundWork),
    ...refresh(ofType('Topic', 'isRenamed'), '<-[:ABOUT]-(w:Work)', aroundWork),
    ...refresh(ofType('Work', 'stood'), '-[:PUBLISHED_IN]->(w:Venue)', aroundVenue),
    ...refresh(ofType('Presentation', 'stood'), '-[:HELD_AT]->(w:Venue)', aroundVenue),
    ...refresh(venues, '', aroundVenue),
  ]
}

/** Refreshes the things with these ids, or those that a path leads to from them. */
function refresh(ids: readonly string[], path: string, around: string): readonly Statement[] {
  const start = path === '' ? 'MATCH (w:Entity {id: id})' : `MATCH (:Entity {id: id})${path}`
  const text = `UNWIND $rows AS id\n${start}\nWITH DISTINCT w\n${around}`
  return batched([...new Set(ids)].sort(), (rows) => [cypher(text, { rows })])
}

/** All names of a thing, each under one label: how other things are found by it. */
const labelled = (label: string, names: string) =>
  `[name IN ${names} | '${label} ' + CASE WHEN name STARTS WITH '#' THEN substring(name, 3) ELSE name END]`

const aroundWork = `CALL (w) {
  OPTIONAL MATCH (w)<-[r:GAVE|AUTHORED]-(n:Person)
  WITH n ORDER BY r.position, n.sortName, n.id
  RETURN reduce(all = [], names IN collect(n.searchNames) | all + ${labelled(searchLabels.person, 'names')}) AS people
}
CALL (w) {
  OPTIONAL MATCH (w)-[:PRESENTED_AS]->(o:Presentation)
  WITH o ORDER BY o.sortKey, o.id
  RETURN collect(DISTINCT '${searchLabels.event} ' + o.foldedEvent) AS events, collect(DISTINCT o.year) AS years
}
CALL (w) {
  OPTIONAL MATCH (w)-[:PRESENTED_AS|HELD_AT|PUBLISHED_IN*1..2]->(n:Venue)
  WITH DISTINCT n ORDER BY n.sortName, n.id
  RETURN reduce(all = [], names IN collect(n.searchNames) | all + ${labelled(searchLabels.venue, 'names')}) AS venues
}
CALL (w) {
  OPTIONAL MATCH (w)-[r:ABOUT]->(n:Topic)
  WITH n ORDER BY r.position, n.sortName, n.id
  RETURN reduce(all = [], names IN collect(n.searchNames) | all + ${labelled(searchLabels.topic, 'names')}) AS topics
}
WITH w, people, events, venues, topics, [year IN years + CASE WHEN w.year IN years THEN [] ELSE [w.year] END WHERE year IS NOT NULL | '${searchLabels.year} ' + toString(year)] AS years
SET w.searchAround = people + events + venues + topics + years + ['${searchLabels.kind} ' + replace(toLower(w.kind), '_', ' ')]`

const aroundVenue = `CALL (w) {
  OPTIONAL MATCH (w)<-[:HELD_AT]-(o:Presentation) RETURN o.year AS year
  UNION
  OPTIONAL MATCH (w)<-[:PUBLISHED_IN]-(p:Work) RETURN p.year AS year
}
WITH w, year ORDER BY year
WITH w, collect('${searchLabels.year} ' + toString(year)) AS years
SET w.searchAround = years`
