/** Everything that a reference may name: looked up by id, by slug, and under the names that the importer wrote. */
import { TalkgraphError } from '../../errors.ts'
import { cypher, type Row, type Statement } from '../../graph/cypher.ts'
import { number, oneOf, record } from '../../graph/row.ts'
import { nameStrengths } from '../../model/entity.ts'
import { readReference } from '../../model/naming.ts'
import type { Question } from '../question.ts'

/** How a reference fits a thing, best first: "formerId" is an id that was given to a mention of it. */
export const fits = ['id', 'slug', 'formerId', ...nameStrengths] as const
export type Fit = (typeof fits)[number]

/** A thing that a reference may name, and how. */
export interface Candidate<Thing> {
  readonly thing: Thing
  readonly fit: Fit
  /** Which of the reference's keys found it: the lower the more specific. */
  readonly rank: number
}

/** What to look for. */
export interface Wanted {
  readonly ref: string
}

/** Characters of the longest name, address or title that is looked up. */
const longestRef = 2000
/** Candidates that are looked at; many more of one name would not help anyone to choose. */
const mostCandidates = 200

/** The question for all candidates of one label, best fit first. */
export function candidatesWith<Thing>(
  label: 'Work' | 'Person' | 'Venue' | 'Topic',
  properties: string,
  read: (row: Row) => Thing,
): Question<Wanted, readonly Candidate<Thing>[]> {
  const lookup = `CALL () {
  MATCH (n:Entity {id: $exact}) RETURN n, 'id' AS fit, 0 AS rank
  UNION ALL
  MATCH (n:Entity {slug: $exact}) RETURN n, 'slug' AS fit, 0 AS rank
  UNION ALL
  MATCH (:Mention {keyId: $exact})-[:RESOLVES_TO]->(n:Entity) RETURN DISTINCT n, 'formerId' AS fit, 0 AS rank
  UNION ALL
  UNWIND range(0, size($keys) - 1) AS rank
  MATCH (name:Name {key: $keys[rank]})-[:NAMES]->(n:Entity) RETURN n, name.strength AS fit, rank
}
WITH n, fit, rank WHERE n:${label}
WITH n, fit, rank ORDER BY rank, n.id LIMIT ${mostCandidates}
RETURN n ${properties} AS thing, fit, rank`
  return {
    statement: ({ ref }) => lookFor(lookup, ref),
    answer: (rows) =>
      rows.map((row) => ({
        thing: read(record(row, 'thing')),
        fit: oneOf(row, 'fit', fits),
        rank: number(row, 'rank'),
      })),
  }
}

function lookFor(lookup: string, ref: string): Statement {
  if (ref.length > longestRef)
    throw new TalkgraphError(
      'INVALID_ARGUMENT',
      `Expected a name of at most ${longestRef} characters, got ${ref.length}`,
      {
        data: { argument: 'ref', maximum: longestRef, value: ref.length },
      },
    )
  const { text, keys } = readReference(ref)
  return cypher(lookup, { exact: text, keys })
}
