/** Slices of a list that is ordered by one text, which no two of its items have in common: read from either end. */
import type { Row } from '../graph/cypher.ts'
import { asList, asText } from '../graph/value.ts'
import { beyondAll } from '../model/order.ts'
import { type Page, type Placed, type Slice, toPage } from './page.ts'

/** The types of the sort values of such a list. */
export const keyTypes = ['string'] as const

/** Cypher that is true of the items of a slice, `key` being their text; it can be looked up in an index of that. */
export function within(key: string): string {
  return `${key} > $after AND ${key} < $before`
}

/** Cypher that orders and bounds what is read of a slice, after WITH. Each way has one text, whatever the position. */
export function inOrder(key: string, { fromEnd = false }: Slice): string {
  return `ORDER BY ${key}${fromEnd ? ' DESC' : ''} LIMIT $limit`
}

/** The parameters of `within` and `inOrder`: one item more than asked for, which tells whether there are more. */
export function sliceParameters(slice: Slice): Readonly<Record<string, unknown>> {
  return { after: slice.after?.[0] ?? '', before: slice.before?.[0] ?? beyondAll, limit: slice.size + 1 }
}

/** The page from rows of an item's text and the item, `[at, item] AS r`. */
export function keyedPage<Item>(rows: readonly Row[], slice: Slice, read: (item: unknown) => Item): Page<Item> {
  return toPage(
    rows.map(({ r }) => readPlaced(r, read)),
    slice,
  )
}

/** An item with where it stands, from such a list. */
export function readPlaced<Item>(placed: unknown, read: (item: unknown) => Item): Placed<Item> {
  const [at, item] = asList(placed, 'a place in a list')
  return { item: read(item), at: [asText(at, 'at')] }
}
