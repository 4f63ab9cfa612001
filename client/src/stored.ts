/** The types that belong to a stored operation's name. */
import type { pagePaths, Stored } from './generated/stored.ts'

/** The name of a stored operation, e.g. "talks-citing". */
export type StoredName = keyof Stored

/** The data of its answer. */
export type ResultOf<Name extends StoredName> = Stored[Name]['result']

/** Its variables; those that may be left out have a default. */
export type VariablesOf<Name extends StoredName> = Stored[Name]['variables']

/** The name of one that gives a list in pages. */
export type PagedName = keyof typeof pagePaths

/** An item of its list: an edge where it gives edges, else a node. */
export type ItemOf<Name extends PagedName> = ItemAt<ResultOf<Name>, (typeof pagePaths)[Name]>

/** A thing that came, changed, went away or was merged into another. */
export type Change = ItemOf<'changes'>

/** What stands at a path, in those members of unions on the way that have it. */
type ItemAt<Data, Path extends readonly string[]> = Path extends readonly [
  infer First extends string,
  ...infer Rest extends readonly string[],
]
  ? Data extends { readonly [Key in First]: infer Value }
    ? ItemAt<Value, Rest>
    : never
  : Data extends readonly (infer Item)[]
    ? Item
    : never
