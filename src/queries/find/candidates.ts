/** Everything that a reference may name: looked up by id, by slug, and under the names that the importer wrote. */
import { TalkgraphError } from '../../errors.ts'
import type { Row } from '../../graph/cypher.ts'
import { number, oneOf, record } from '../../graph/row.ts'
import { nameStrengths } from '../../model/entity.ts'
import { readReference } from '../../model/naming.ts'
import { type KeyedQuestion, listPerKey, type NoArguments, perKey } from '../question.ts'
import { leadsTo } from '../redirect.ts'

/**
 * How a reference fits a thing, best first: "redirect" is an id or a slug that it once had, "formerId" an id that was
 * given to a mention of it.
 */
export const fits = ['id', 'slug', 'redirect', 'formerId', ...nameStrengths] as const
export type Fit = (typeof fits)[number]

/** Fits by what names one thing alone, and not by a name that others may bear. */
export const identityFits = ['id', 'slug', 'redirect', 'formerId', 'identifier'] as const satisfies readonly Fit[]

/** A thing that a reference may name, and how; null where it names something that is gone. */
export interface Candidate<Thing> {
  readonly thing: Thing | null
  readonly fit: Fit
  /** Which of the reference's keys found it: the lower the more specific. */
  readonly rank: number
}

/** Characters of the longest name, address or title that is looked up. */
export const longestRef = 2000
/**
 * Binds everything that `key` may name as `n` with `fit` and `rank`: a list of the reference's text and then its keys, as
 * `keysOf` makes it. `n` is null where it names what is gone.
 */
export const matchNamed = `CALL (key) {
    MATCH (n:Entity {id: key[0]}) RETURN n, 'id' AS fit, 0 AS rank
    UNION ALL
    MATCH (n:Entity {slug: key[0]}) RETURN n, 'slug' AS fit, 0 AS rank
    UNION ALL
    MATCH (gone:Redirect {id: key[0]}) OPTIONAL MATCH (gone)${leadsTo}(n:Entity) RETURN n, 'redirect' AS fit, 0 AS rank
    UNION ALL
    MATCH (gone:Redirect {slug: key[0]}) OPTIONAL MATCH (gone)${leadsTo}(n:Entity) RETURN n, 'redirect' AS fit, 0 AS rank
    UNION ALL
    MATCH (:Mention {keyId: key[0]})-[:RESOLVES_TO]->(n:Entity) RETURN DISTINCT n, 'formerId' AS fit, 0 AS rank
    UNION ALL
    UNWIND range(1, size(key) - 1) AS rank
    MATCH (name:Name {key: key[rank]})-[:NAMES]->(n:Entity) RETURN n, name.strength AS fit, rank
  }`

/** The list that `matchNamed` looks up for a reference. */
export function keysOf(ref: string): readonly string[] {
  const { text, keys } = readReference(ref)
  return [text, ...keys]
}

/** Candidates that are looked at; many more of one name would not help anyone to choose. */
export const mostCandidates = 200

/** Where there are no more, what will be asked about the one that is meant is asked about all of them, by `ask`. */
const fewCandidates = 3

/** The question for all candidates of one label that references name. References must have passed `checkRef`. */
export function candidatesWith<Thing>(
  label: 'Entity' | 'Work' | 'Person' | 'Venue' | 'Topic',
  properties: string,
  read: (row: Row) => Thing,
): KeyedQuestion<string, NoArguments, readonly Candidate<Thing>[]> {
  const inner = `  ${matchNamed}
  WITH n, fit, rank WHERE n IS NULL OR n:${label}
  WITH n, fit, rank ORDER BY rank, n.id LIMIT ${mostCandidates}
  WITH collect({n: n, fit: fit, rank: rank}) AS found
  UNWIND found AS one
  WITH one.n AS n, one.fit AS fit, one.rank AS rank, size(found) <= ${fewCandidates} AS isFew
  RETURN {thing: n ${properties}, fit: fit, rank: rank, ask: CASE WHEN isFew THEN {id: n.id} END} AS r`
  return {
    isWhole: true,
    statement: (refs) => perKey(refs.map(keysOf), inner),
    answer: (rows, refs) =>
      listPerKey(rows, refs, (r) => ({
        thing: r.thing === null ? null : read(record(r, 'thing')),
        fit: oneOf(r, 'fit', fits),
        rank: number(r, 'rank'),
      })),
  }
}

/** The reference, where it is no longer than any name. Throws INVALID_ARGUMENT. */
export function checkRef(ref: string): string {
  if (ref.length <= longestRef) return ref
  throw new TalkgraphError(
    'INVALID_ARGUMENT',
    `Expected a name of at most ${longestRef} characters, got ${ref.length}`,
    { data: { argument: 'ref', maximum: longestRef, value: ref.length } },
  )
}
