/**
 * What can be asked of the graph, as data: a question turns its arguments into one statement and the rows of that
 * statement into an answer. Both are pure; only the asker (`asker.ts`) reads.
 */
import { cypher, type Row, type Statement } from '../graph/cypher.ts'
import { number } from '../graph/row.ts'

/** A question that stands alone. */
export interface Question<Arguments, Answer> {
  /** As in `KeyedQuestion`. */
  readonly looksAt?: readonly string[] | undefined
  /** As in `KeyedQuestion`. */
  readonly reach?: Reach<Arguments> | undefined
  statement(args: Arguments): Statement
  answer(rows: readonly Row[], args: Arguments): Answer
}

/** A question about many things at once, named by keys: one statement however many they are, one answer for each key. */
export interface KeyedQuestion<Key extends string | readonly string[], Arguments, Answer> {
  /** Properties of its things that are looked at before they are answered with, so that they are read whatever is selected. */
  readonly looksAt?: readonly string[] | undefined
  /** Whether it does without the ids of its things, so that they are not read where nothing else asks for them. */
  readonly readsNoIds?: boolean
  /** For a list that is read in its order up to a bound among its arguments. */
  readonly reach?: Reach<Arguments> | undefined
  statement(keys: readonly Key[], args: Arguments): Statement
  answer(rows: readonly Row[], keys: readonly Key[], args: Arguments): readonly Answer[]
}

/**
 * How far down its order a list is read. Of two readings from one beginning, with one limit, that which reaches farther has
 * the rows of the other as its first: so askers who differ in no more are answered from one.
 */
export interface Reach<Arguments> {
  /** What arguments have in common that differ in no more, as text; null where the list is not read from its beginning. */
  common(args: Arguments): string | null
  isFarther(args: Arguments, than: Arguments): boolean
  /** Those of the rows of a reading that reaches as far or farther. */
  within(rows: readonly Row[], args: Arguments): readonly Row[]
}

/** A question that needs nothing but its key. */
export type NoArguments = Readonly<Record<string, never>>
/** Its arguments. */
export const noArguments: NoArguments = {}

/** The most items of a list that is not paged: a bound on cost, far above what a talk or a person has. */
export const longestList = 1000

/**
 * One statement for all keys: `inner` is run for each, sees it as `key`, and returns one value `r` a row, in a last line of
 * its own. Rows come back as `{i, r}` with `i` the place of the key. What may go ahead counts by COUNT and is gathered by its
 * reader: Neo4j takes no aggregate in a subquery of a list.
 */
export function perKey(
  keys: readonly (string | readonly string[])[],
  inner: string,
  parameters: object = {},
): Statement {
  return cypher(`${beginning}${inner}${end}`, { ...parameters, keys })
}

const beginning = 'UNWIND range(0, size($keys) - 1) AS i\nWITH i, $keys[i] AS key\nCALL (key) {\n'
const end = '\n}\nRETURN i, r'

/**
 * The entity with the id `key`, in Cypher: how a question begins at what it is about. What goes ahead begins there at the node.
 */
export const asked = '(:Entity {id: key})'
/** A clause that binds it to a name. */
export const askedAs = (name: string): string => `MATCH (${name}:Entity {id: key})`

/** A statement of `perKey` up to where it returns: it binds `i`, `r` and the thing `n` that a row is of, as `at`. */
export function withThing(statement: Statement): string {
  const { clauses, r } = innerOf(statement)
  return `${beginning}${clauses}\n  RETURN ${r} AS r, n AS at\n}`
}

/**
 * What a statement of `perKey` runs for each key: the clauses before its last line, about a node, and what it returns as `r`.
 * There are no clauses where `r` needs nothing but the node: it is then one value.
 */
export function aboutThing(statement: Statement, node: string): { readonly clauses: string; readonly r: string } {
  const { clauses, r } = innerOf(statement)
  const [, name] = aloneAsked.exec(clauses) ?? []
  if (name !== undefined && !/\bkey\b/.test(r))
    return { clauses: '', r: r.replace(new RegExp(`(?<=\\()${name}(?=\\))|(?<![\\w.])${name}(?=\\.)`, 'g'), node) }
  const fromNode = clauses.replaceAll(asked, `(${node})`).replace(namedAsked, `WITH ${node} AS $1`)
  const rFromNode = r.replaceAll(asked, `(${node})`)
  const isNamed = /\bkey\b/.test(fromNode + rFromNode)
  return { clauses: isNamed ? `  WITH ${node}.id AS key\n${fromNode}` : fromNode, r: rFromNode }
}

/** The thing bound to a name, and no more. */
const aloneAsked = /^\s*MATCH \((\w+):Entity \{id: key\}\)\s*$/
const namedAsked = /MATCH \((\w+):Entity \{id: key\}\)/

/** The parts of what is run for each key. Throws where the statement is not of `perKey`, or has no last line of its own. */
function innerOf({ text }: Statement): { readonly clauses: string; readonly r: string } {
  const inner = text.startsWith(beginning) && text.endsWith(end) ? text.slice(beginning.length, -end.length) : ''
  const at = inner.lastIndexOf('\n')
  const [, r] = /^ *RETURN (.*) AS r$/.exec(inner.slice(at + 1)) ?? []
  if (r === undefined) throw new Error(`Expected a statement for keys that returns r in a line, got ${text}`)
  return { clauses: inner.slice(0, Math.max(at, 0)), r }
}

/** The answers of `perKey` as one list for each key, in the order in which they came. */
export function listPerKey<Key, Item>(
  rows: readonly Row[],
  keys: readonly Key[],
  read: (r: unknown, key: Key) => Item,
): readonly (readonly Item[])[] {
  const lists: Item[][] = keys.map(() => [])
  for (const row of rows) {
    const i = number(row, 'i')
    lists[i]?.push(read(row.r, keys[i] as Key)) // there is a list for each key
  }
  return lists
}

/** The answers of `perKey` as the first item for each key, null where none came. */
export function firstPerKey<Key, Item>(
  rows: readonly Row[],
  keys: readonly Key[],
  read: (r: unknown, key: Key) => Item,
): readonly (Item | null)[] {
  return listPerKey(rows, keys, read).map((list) => list[0] ?? null)
}

/** The answers of a `perKey` whose `inner` returns one number as `r`. */
export function numberPerKey(rows: readonly Row[], keys: readonly unknown[]): readonly number[] {
  const counts = keys.map(() => 0)
  for (const row of rows) counts[number(row, 'i')] = number(row, 'r')
  return counts
}
