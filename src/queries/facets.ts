/** Counts beside a list of works: of what kinds, topics, venues and years everything in it is, not only a page of it. */
import { cypher, type Statement } from '../graph/cypher.ts'
import { asList, asNumber, asTextOrNull } from '../graph/value.ts'
import { whatIs } from '../model/entity.ts'
import { type WorkKind, workKinds } from '../model/work.ts'
import { type KeyedQuestion, listPerKey, longestList, perKey, type Question } from './question.ts'

/** How many works have one value; of all whose value no document tells where it is null. `label` is for people. */
export interface FacetCount {
  readonly value: string | null
  readonly label: string
  readonly count: number
}

/** What works are counted by. A topic or a venue has its slug as value; a work of several counts for each. */
export const facetNames = ['kinds', 'topics', 'venues', 'years'] as const
export type FacetName = (typeof facetNames)[number]

/** Which works, and how many values at most: what is unknown takes the place of one. */
interface Faceted<Filter> {
  readonly filter: Filter
  readonly size: number
}

/** The counts of a list, each a question of its own. */
export type Facets<Filter> = Readonly<Record<FacetName, Question<Faceted<Filter>, readonly FacetCount[]>>>
/** The counts of a list that belongs to one thing. */
export type KeyedFacets<Filter> = Readonly<
  Record<FacetName, KeyedQuestion<string, Faceted<Filter>, readonly FacetCount[]>>
>

/** Counts of the works that a statement binds as `n`, each once. */
export function facetsOf<Filter>(bind: (filter: Filter) => Statement): Facets<Filter> {
  return forEach((name) => ({
    statement({ filter, size }) {
      const { text, parameters } = bind(filter)
      return cypher(`${text}\n${grouped(name)}`, { ...parameters, size })
    },
    answer: (rows) => inOrder(rows.map(({ r }) => readCount(name, r))),
  }))
}

/** Counts of the works that `match` binds as `n` for the id `key`, of which the filter is the parameters. */
export function facetsPerKey<Filter extends object>(match: (filter: Filter) => string): KeyedFacets<Filter> {
  return forEach((name) => ({
    statement: (ids, { filter, size }) =>
      perKey(ids, `  ${match(filter)}\n  WITH DISTINCT n\n  ${grouped(name)}`, { ...filter, size }),
    answer: (rows, ids) => listPerKey(rows, ids, (r) => readCount(name, r)).map(inOrder),
  }))
}

/** Of kinds and years all are given. */
export const allValues = longestList

/** Cypher from works `n` to the label and value of what they are counted by; each work comes once for each value. */
const values: Readonly<Record<FacetName, string>> = {
  kinds: 'WITH n, n.kind AS value, n.kind AS label',
  topics: 'OPTIONAL MATCH (n)-[:ABOUT]->(of:Topic) WITH n, of.slug AS value, of.name AS label',
  // A paper is published at a venue, a talk presented on an occasion that is held at one: one step or two.
  venues: `OPTIONAL MATCH (n)-[:PUBLISHED_IN|PRESENTED_AS|HELD_AT*1..2]->(of:Venue)
  WITH DISTINCT n, of WITH n, of.slug AS value, of.name AS label`,
  years: 'WITH n, toString(n.year) AS value, toString(n.year) AS label',
}

/** The most frequent values, and in any case how many works have none. */
function grouped(name: FacetName): string {
  const order = name === 'years' ? 'label DESC' : 'count DESC, label, value'
  return `${values[name]}
  WITH value, label, count(n) AS count ORDER BY value IS NULL DESC, ${order} LIMIT $size
  RETURN [value, label, count] AS r`
}

function readCount(name: FacetName, row: unknown): FacetCount {
  const [value, label, count] = asList(row, 'a count')
  const told = asTextOrNull(label, 'label')
  return {
    value: asTextOrNull(value, 'value'),
    label: told === null ? 'Unknown' : labelOf(name, told),
    count: asNumber(count, 'count'),
  }
}

function labelOf(name: FacetName, label: string): string {
  const kind = name === 'kinds' ? workKinds.find((one): one is WorkKind => one === label) : undefined
  return kind === undefined ? label : whatIs(kind, null)
}

/** As they came, what is unknown last. */
function inOrder(counts: readonly FacetCount[]): readonly FacetCount[] {
  return [...counts.filter(({ value }) => value !== null), ...counts.filter(({ value }) => value === null)]
}

function forEach<Made>(make: (name: FacetName) => Made): Readonly<Record<FacetName, Made>> {
  const made = facetNames.map((name) => [name, make(name)] as const)
  return Object.fromEntries(made) as Record<FacetName, Made> // one for each name
}
