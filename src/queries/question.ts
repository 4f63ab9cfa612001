/**
 * What can be asked of the graph, as data: a question turns its arguments into one statement and the rows of that
 * statement into an answer. Both are pure; only the asker (`asker.ts`) reads.
 */
import { cypher, type Row, type Statement } from '../graph/cypher.ts'
import { number } from '../graph/row.ts'

/** A question that stands alone. */
export interface Question<Arguments, Answer> {
  statement(args: Arguments): Statement
  answer(rows: readonly Row[], args: Arguments): Answer
}

/** A question about many things at once, named by keys: one statement however many they are, one answer for each key. */
export interface KeyedQuestion<Key extends string | readonly string[], Arguments, Answer> {
  /** Properties of its things that are looked at before they are answered with, so that they are read whatever is selected. */
  readonly looksAt?: readonly string[]
  statement(keys: readonly Key[], args: Arguments): Statement
  answer(rows: readonly Row[], keys: readonly Key[], args: Arguments): readonly Answer[]
}

/** A question that needs nothing but its key. */
export type NoArguments = Readonly<Record<string, never>>

/** The most items of a list that is not paged: a bound on cost, far above what a talk or a person has. */
export const longestList = 1000

/**
 * One statement for all keys: `inner` is run for each, sees it as `key`, and returns one value `r` a row, in a last line of
 * its own. Rows come back as `{i, r}` with `i` the place of the key.
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

/** What a statement of `perKey` runs for each key, as clauses that bind `r`. Throws for any other. */
export function clausesFor(statement: Statement): string {
  const lines = withoutReturn(statement).slice(beginning.length, -'\n}'.length).split('\n')
  const last = lines.findLastIndex((line) => line.startsWith(returning))
  if (last < 0) throw new Error(`Expected a line of its own to return r, got ${statement.text}`)
  return lines.map((line, i) => (i === last ? line.replace(returning, '  WITH ') : line)).join('\n')
}

const returning = '  RETURN '

/** A statement of `perKey` up to where it returns, having bound `i` and `r`. Throws for any other. */
export function withoutReturn({ text }: Statement): string {
  if (!text.startsWith(beginning) || !text.endsWith(end)) throw new Error(`Expected a statement for keys, got ${text}`)
  return text.slice(0, -'\nRETURN i, r'.length)
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
