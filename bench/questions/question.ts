/** A question that is put to three servers alike: same things, same order, same fields. */
import type { World } from '../made-graph/world.ts'

/** Values that go with a query or a statement. */
export type Variables = Readonly<Record<string, unknown>>

/** What is asked about in one request; our server may be told it otherwise than the others, whose variables are their own. */
export interface Key {
  readonly ours: Variables
  readonly others: Variables
  /** What a ranked answer must have among its things; absent where answers are compared as they are. */
  readonly meant?: string
}

/** A question as one GraphQL server is asked it, and how its answer is compared: as a list of things of the same shape. */
export interface Asked {
  readonly query: string
  read(data: unknown): readonly unknown[]
}

/** Puts a query to our server; resolves to its data. Rejects where it answers with errors. */
export type AskOurs = (query: string, variables: Variables) => Promise<unknown>

export interface Question {
  /** For people, e.g. "a talk with its citations". */
  readonly name: string
  /** The query field that our server must have to be asked. */
  readonly field: string
  readonly ours: Asked
  readonly neo4jGraphql: Asked
  /** The hand-written Cypher statement; each of its rows has one thing, as `answer`. */
  readonly statement: string
  /** At most `count` keys, drawn with the world's seed. */
  keys(world: World, count: number, askOurs: AskOurs): Promise<readonly Key[]>
}

/** A query whose data has a known shape: it was written for the query. */
export function asked<Data>(query: string, read: (data: Data) => readonly unknown[]): Asked {
  return { query, read: (data) => read(data as Data) }
}

/** A key that is the same for all servers. */
export function sameFor(variables: Variables): Key {
  return { ours: variables, others: variables }
}
