/** Slices of a list that is ordered by one text, which no two of its items have in common: read from either end. */
import type { Row } from '../graph/cypher.ts'
import { asList, asText, ifAsked } from '../graph/value.ts'
import { beyondAll } from '../model/order.ts'
import { type Page, type Placed, type Slice, toPage } from './page.ts'

/** The types of the sort values of such a list. */
export const keyTypes = ['string'] as const

/** Cypher that is true of the items of a slice, `key` being their text; it can be looked up in an index of that. */
export function within(key: string): string {
  return `${key} > $after AND ${key} < $before`
}

/**
 * Cypher that orders and bounds what is read of a slice, after WITH: one item more than asked for tells whether there are
 * more. Each way has one text, whatever the position.
 */
export function inOrder(key: string, { fromEnd = false }: Slice): string {
  return `ORDER BY ${key}${fromEnd ? ' DESC' : ''} ${limit}${oneMore}`
}

/** The parameters of `within` and `inOrder`. */
export function sliceParameters(slice: Slice): Readonly<Record<string, unknown>> {
  return { after: slice.after?.[0] ?? '', before: slice.before?.[0] ?? beyondAll, limit: slice.size }
}

/** Cypher that returns an item as a list: its text, by which it is placed, its values, and what else goes with it. */
export function returnPlaced(key: string, values: string, ...others: readonly string[]): string {
  return `RETURN [${[key, values, ...others].join(', ')}] AS r`
}

/** The statement of a page of which nobody asks where its items stand, and whether there are more. */
export function withoutPlaces(text: string): string {
  return text.replace(placed, 'RETURN [null, [').replace(limit + oneMore, limit)
}

const limit = 'LIMIT $limit'
const oneMore = ' + 1'
/** As `returnPlaced` begins, where values are a list. */
const placed = /\bRETURN \[[\w.]+, \[/

/** The page from rows of an item's text and the item, `[at, item] AS r`. */
export function keyedPage<Item>(rows: readonly Row[], slice: Slice, read: (item: unknown) => Item): Page<Item> {
  return toPage(
    rows.map(({ r }) => readPlaced(r, read)),
    slice,
  )
}

/** An item with where it stands, if that is asked, from such a list. */
export function readPlaced<Item>(placed: unknown, read: (item: unknown) => Item): Placed<Item> {
  const [at, item] = asList(placed, 'a place in a list')
  return { item: read(item), at: [ifAsked(at, 'at', asText)] }
}
