/** What an edge leads to, in one shape for all edges: all of it where it is few, or in pages. */
import { inOrder, keyTypes, readPlaced, returnPlaced, sliceParameters, within } from './keyset.ts'
import { toPage } from './page.ts'
import type { KeyedPages, Sliced } from './pages.ts'
import {
  firstPerKey,
  type KeyedQuestion,
  listPerKey,
  longestList,
  type NoArguments,
  numberPerKey,
  perKey,
} from './question.ts'
import type { Values } from './record/values.ts'

/** `match` binds what is asked for as `n`, starting from the id `key`; `read` reads its `values`. */
interface Relation<Item> {
  readonly match: string
  readonly values: Values
  read(values: unknown): Item
}

/** The question for all that an edge leads to, at most 1000, in `order` (which may use what `match` binds). */
export function relatedList<Item>(
  relation: Relation<Item> & { readonly order: string },
): KeyedQuestion<string, NoArguments, readonly Item[]> {
  const { match, order, values } = relation
  const inner = `  ${match}\n  WITH n ORDER BY ${order} LIMIT $limit\n  RETURN ${values('n')} AS r`
  return {
    readsNoIds: true,
    statement: (ids) => perKey(ids, inner, { limit: longestList }),
    answer: (rows, ids) => listPerKey(rows, ids, relation.read),
  }
}

/** The question for the one thing that an edge leads to; the first by `order` where documents disagree. */
export function relatedOne<Item>(
  relation: Relation<Item> & { readonly order: string },
): KeyedQuestion<string, NoArguments, Item | null> {
  const { match, order, values } = relation
  const inner = `  ${match}\n  WITH n ORDER BY ${order} LIMIT 1\n  RETURN ${values('n')} AS r`
  return {
    readsNoIds: true,
    statement: (ids) => perKey(ids, inner),
    answer: (rows, ids) => firstPerKey(rows, ids, relation.read),
  }
}

/**
 * The question for pages of what an edge leads to, in the order of the property `key`, a text that no two things have in
 * common. A filter comes in as parameters, and chooses between texts where `match` is a function of it.
 */
export function relatedPages<Item, Filter extends object>(
  relation: Omit<Relation<Item>, 'match'> & {
    readonly field: string
    readonly key: string
    match(filter: Filter): string
  },
): KeyedPages<Item, Filter> {
  const key = `n.${relation.key}`
  return {
    list: (id) => ({ name: `${relation.field} ${id}`, types: keyTypes }),
    page: {
      statement: (ids, { filter, slice }: Sliced<Filter>) =>
        perKey(
          ids,
          `  ${relation.match(filter)}
  WITH DISTINCT n WHERE ${within(key)}
  WITH n ${inOrder(key, slice)}
  ${returnPlaced(key, relation.values('n'))}`,
          { ...filter, ...sliceParameters(slice) },
        ),
      answer: (rows, ids, { slice }) =>
        listPerKey(rows, ids, (r) => readPlaced(r, relation.read)).map((list) => toPage(list, slice)),
    },
    count: {
      statement: (ids, filter) =>
        perKey(ids, `  RETURN COUNT { ${relation.match(filter)} RETURN DISTINCT n } AS r`, { ...filter }),
      answer: numberPerKey,
    },
  }
}
