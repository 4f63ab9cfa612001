/** Everything that a reference may name: looked up by id, by slug, and under the names that the importer wrote. */
import { TalkgraphError } from '../../errors.ts'
import { asList, asNumber, asOneOf } from '../../graph/value.ts'
import { nameStrengths } from '../../model/entity.ts'
import { hasFormOfId } from '../../model/id.ts'
import { readReference } from '../../model/naming.ts'
import type { Ahead } from '../ahead.ts'
import type { Asker } from '../asker.ts'
import { type KeyedQuestion, listPerKey, type NoArguments, perKey } from '../question.ts'
import type { Values } from '../record/values.ts'
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
 * What a reference looks like, which says where it is looked up first: "id" has the form of the ids that are given out,
 * "slug" that of slugs, "word" is in small letters without a space, as slugs of topics are, and everything else is a "name":
 * a title, a name, an address or an identifier.
 */
export type Form = 'id' | 'slug' | 'word' | 'name'

/** The form of a reference. A name is neither an id nor a slug. */
export function formOf(ref: string): Form {
  const { text, keys } = readReference(ref)
  if (hasFormOfId(text)) return 'id'
  const isAddress = keys.some((key) => !key.startsWith('name:'))
  if (isAddress || /\s|^$/u.test(text) || text !== text.toLowerCase()) return 'name'
  return /^[a-z-]+\/./.test(text) ? 'slug' : 'word'
}

/** One way to look a reference up: what is matched, and what that binds. */
type Way = readonly [match: string, binds: string]

const byId: Way = ['MATCH (n:Entity {id: key[0]})', "n, 'id' AS fit, 0 AS rank"]
const bySlug: Way = ['MATCH (n:Entity {slug: key[0]})', "n, 'slug' AS fit, 0 AS rank"]
const byRedirect = (what: 'id' | 'slug'): Way => [
  `MATCH (gone:Redirect {${what}: key[0]}) OPTIONAL MATCH (gone)${leadsTo}(n:Entity)`,
  "n, 'redirect' AS fit, 0 AS rank",
]
const byFormerId: Way = [
  'MATCH (:Mention {keyId: key[0]})-[:RESOLVES_TO]->(n:Entity)',
  "DISTINCT n, 'formerId' AS fit, 0 AS rank",
]
const byName: Way = [
  'UNWIND range(1, size(key) - 1) AS rank MATCH (name:Name {key: key[rank]})-[:NAMES]->(n:Entity)',
  'n, name.strength AS fit, rank',
]

/** Where a reference of each form is looked up: planning a way costs Neo4j more than going it. */
const ways = {
  id: [byId],
  slug: [bySlug],
  word: [bySlug, byRedirect('slug'), byName],
  name: [byName],
  any: [byId, bySlug, byRedirect('id'), byRedirect('slug'), byFormerId, byName],
} as const satisfies Record<Form | 'any', readonly Way[]>

/** How a reference is looked up: as its form says, or in any way. */
type Lookup = keyof typeof ways

/**
 * Cypher that binds what `key` may name, looked up as the form says, or in any way, as `n` with `fit` and `rank`: a list of
 * the reference's text and then its keys, as `keysOf` makes it. `n` is null where it names what is gone. WHERE may follow.
 */
export function matchNamed(form: Lookup): string {
  const [[match, binds], ...others] = ways[form]
  if (others.length === 0) return `${match}\n  WITH ${binds}`
  const arms = ways[form].map(([match, binds]) => `${match} RETURN ${binds}`)
  return `CALL (key) {\n    ${arms.join('\n    UNION ALL\n    ')}\n  }\n  WITH n, fit, rank`
}

/** The list that `matchNamed` looks up for a reference. */
export function keysOf(ref: string): readonly string[] {
  const { text, keys } = readReference(ref)
  return [text, ...keys]
}

/** Candidates that are looked at, each with what goes ahead: many more of one name would not help anyone to choose. */
export const mostCandidates = 50

/** What a reference names among the things of one label: the question for each form that it may have, and for any. */
export type Candidates<Thing> = Readonly<
  Record<Lookup, KeyedQuestion<string, NoArguments, readonly Candidate<Thing>[]>>
>

/**
 * The questions for the candidates of one label that references name; the first of their values is their id. Whoever decides
 * between them looks at some of their properties.
 * References must have passed `checkRef`.
 */
export function candidatesWith<Thing>(
  label: 'Entity' | 'Work' | 'Person' | 'Venue' | 'Topic',
  values: Values,
  read: (values: unknown) => Thing,
  looksAt: readonly string[],
): Candidates<Thing> {
  const questionFor = (form: Lookup): Candidates<Thing>[Form] => {
    const inner = `  ${matchNamed(form)} WHERE n IS NULL OR n:${label}
  WITH n, fit, rank ORDER BY rank, n.id LIMIT ${mostCandidates}
  RETURN [${values('n')}, fit, rank] AS r`
    return {
      looksAt,
      statement: (refs) => perKey(refs.map(keysOf), inner),
      answer: (rows, refs) =>
        listPerKey(rows, refs, (r) => {
          const [thing, fit, rank] = asList(r, 'a candidate')
          const [id] = asList(thing, 'a thing')
          return {
            thing: id === null ? null : read(thing),
            fit: asOneOf(fit, 'fit', fits),
            rank: asNumber(rank, 'rank'),
          }
        }),
    }
  }
  return {
    id: questionFor('id'),
    slug: questionFor('slug'),
    word: questionFor('word'),
    name: questionFor('name'),
    any: questionFor('any'),
  }
}

/**
 * What a reference may name. It is looked up by its form first; what has the form of an id or a slug and is none, in every
 * way then. What goes ahead is about the candidates. Throws INVALID_ARGUMENT for a reference that `checkRef`
 * refuses.
 */
export async function candidatesOf<Thing>(
  asker: Asker,
  candidates: Candidates<Thing>,
  ref: string,
  ahead?: () => readonly Ahead[],
): Promise<readonly Candidate<Thing>[]> {
  const form = formOf(checkRef(ref))
  const found = await asker.askFor(candidates[form], ref, {}, ahead)
  return found.length > 0 || form === 'name' ? found : asker.askFor(candidates.any, ref, {}, ahead)
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
