/** Lists of the whole graph: everything of a label, or what a filter leaves of it, in one of its orders. */
import { cypher } from '../graph/cypher.ts'
import { number } from '../graph/row.ts'
import { type ListedLabel, type OrderOf, orders } from '../model/order.ts'
import { inOrder, keyedPage, keyTypes, returnPlaced, sliceParameters, within } from './keyset.ts'
import type { Pages } from './pages.ts'
import { perKey } from './question.ts'
import type { Values } from './record/values.ts'
import { type ListPredicate, parametersOf, whereAll } from './where/predicate.ts'

/** What a list is of, and how its things are read. */
export interface Listed<Label extends ListedLabel, Item> {
  readonly label: Label
  /** The name of its field, by which its cursors are known. */
  readonly field: string
  readonly values: Values
  read(values: unknown): Item
}

/** The pages of a list in each of its orders. */
export type OrderedPages<Label extends ListedLabel, Item> = Readonly<
  Record<OrderOf<Label>, Pages<Item, readonly ListPredicate[]>>
>

/**
 * Pages of everything of the label. Without a filter, or with one that has to be tried on each thing, a page is read from the
 * index of the order, until it is full; else what the filter leads to is sorted.
 */
export function listOf<Label extends ListedLabel, Item>(listed: Listed<Label, Item>): OrderedPages<Label, Item> {
  const count: Pages<Item, readonly ListPredicate[]>['count'] = {
    statement: (filter) => cypher(`${matching(listed.label, filter)}\nRETURN count(n) AS r`, parametersOf(filter)),
    answer: (rows) => (rows[0] === undefined ? 0 : number(rows[0], 'r')),
  }
  const keys = Object.entries<string>(orders[listed.label])
  return Object.fromEntries(
    keys.map(([order, key]) => [order, { ...inOrderOf(listed, order, key), count }]),
  ) as OrderedPages<Label, Item> // one for each order of the label
}

function inOrderOf<Item>(
  { label, field, values, read }: Listed<ListedLabel, Item>,
  order: string,
  property: string,
): Omit<Pages<Item, readonly ListPredicate[]>, 'count'> {
  const key = `n.${property}`
  return {
    list: { name: `${field} ${order}`, types: keyTypes },
    page: {
      statement: ({ filter, slice }) =>
        perKey(
          [field],
          `${matching(label, filter, within(key))}
WITH n ${inOrder(key, slice)}
${returnPlaced(key, values('n'))}`,
          { ...parametersOf(filter), ...sliceParameters(slice) },
        ),
      answer: (rows, { slice }) => keyedPage(rows, slice, read),
    },
  }
}

/**
 * Binds each thing `n` of the label that meets the conditions and a filter, once: from the index that the first predicate
 * which knows one leads from, else through all of the label.
 */
export function matching(
  label: ListedLabel,
  filter: readonly ListPredicate[],
  ...conditions: readonly string[]
): string {
  const start = filter.find(({ from }) => from !== null)
  if (start === undefined) return `MATCH (n:${label})\n${whereAll(conditions, filter)}`
  const others = filter.filter((predicate) => predicate !== start)
  return `${start.from}\nWITH DISTINCT n ${whereAll([`n:${label}`, ...conditions], others)}`
}
