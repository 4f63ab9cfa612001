/**
 * What search knows of works and venues through others, worked out in the graph from what stands there: for graphs that no
 * documents make, and to hold the importer to it, which works it out from what documents say.
 */
import { batched } from '../../import/load/batch.ts'
import { cypher, type Statement } from '../../src/graph/cypher.ts'
import { searchLabels } from '../../src/model/search-text.ts'

/** All names of a thing, each under one label. */
function labelled(label: string, names: string): string {
  return `[name IN ${names} | '${label} ' + CASE WHEN name STARTS WITH '#' THEN substring(name, 3) ELSE name END]`
}

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
WITH w, people + events + venues + topics + years + ['${searchLabels.kind} ' + replace(toLower(w.kind), '_', ' ')] AS around`

const aroundVenue = `CALL (w) {
  OPTIONAL MATCH (w)<-[:HELD_AT]-(o:Presentation) RETURN o.year AS year
  UNION
  OPTIONAL MATCH (w)<-[:PUBLISHED_IN]-(p:Work) RETURN p.year AS year
}
WITH w, year ORDER BY year
WITH w, collect('${searchLabels.year} ' + toString(year)) AS around`

/** Statements that keep it on the works and venues with these ids. */
export function fillAround(works: readonly string[], venues: readonly string[]): readonly Statement[] {
  const fill = (ids: readonly string[], around: string): readonly Statement[] =>
    batched(ids, (rows) => [
      cypher(`UNWIND $rows AS id MATCH (w:Entity {id: id})\n${around}\nSET w.searchAround = around`, { rows }),
    ])
  return [...fill(works, aroundWork), ...fill(venues, aroundVenue)]
}

/** Finds the works and venues on which something else is kept than follows, with both. */
export const wrongAround: Statement = cypher(
  [
    ['Work', aroundWork],
    ['Venue', aroundVenue],
  ]
    .map(
      ([label, around]) =>
        `MATCH (w:${label})\n${around}\nWITH w, around WHERE coalesce(w.searchAround, ['none']) <> around\nRETURN w.id AS id, w.searchAround AS kept, around`,
    )
    .join('\nUNION\n'),
)
