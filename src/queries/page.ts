/** Paging as arithmetic: from the arguments of a list to the slice to read, and from the rows read to a page. */
import { TalkgraphError } from '../errors.ts'
import { decodeCursor, type PagedList, type SortValues } from './cursor.ts'

/** How many items a list gives where neither `first` nor `last` is given, and at most. */
export const pageSize = { default: 20, most: 100 } as const

/** The arguments of a list, as they come from GraphQL; one that pages forward alone has no `last` and no `before`. */
export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** What to read: at most `size` items of those after and before these sort values; null from the beginning, to the end. */
export interface Slice {
  readonly size: number
  readonly after: SortValues | null
  /** Absent in a list that pages forward alone, as is `fromEnd`. */
  readonly before?: SortValues | null
  /** Whether the last of those are read, in reverse. */
  readonly fromEnd?: boolean
}

/** An item and where it stands in the order of its list. */
export interface Placed<Item> {
  readonly item: Item
  readonly at: SortValues
}

/** A slice as read, in the order of the list. */
export interface Page<Item> {
  readonly items: readonly Placed<Item>[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/** The slice that the arguments ask for. Throws INVALID_ARGUMENT and INVALID_CURSOR. */
export function readSlice(list: PagedList, { first, after, last, before }: PageArguments): Slice {
  if (isGiven(first) && isGiven(last))
    throw new TalkgraphError('INVALID_ARGUMENT', `Expected first or last, got first ${first} and last ${last}`, {
      data: { argument: 'last', value: last },
    })
  // Where only `before` is given, what comes right before it is meant.
  const fromEnd = isGiven(last) || (!isGiven(first) && isGiven(before) && !isGiven(after))
  return {
    size: isGiven(last) ? readSize(last, 'last', pageSize.default) : readSize(first, 'first', pageSize.default),
    after: isGiven(after) ? decodeCursor(list, after) : null,
    before: isGiven(before) ? decodeCursor(list, before) : null,
    fromEnd,
  }
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined
}

/** How many items to give: a whole number from 0 to 100. */
export function readSize(size: number | null | undefined, argument: string, otherwise: number): number {
  if (size === null || size === undefined) return otherwise
  if (size >= 0 && size <= pageSize.most) return size
  throw new TalkgraphError('INVALID_ARGUMENT', `Expected ${argument} from 0 to ${pageSize.most}, got ${size}`, {
    data: { argument, minimum: 0, maximum: pageSize.most, value: size },
  })
}

/**
 * The page of a slice from rows of which one more than its size was read, where there was one more. Before and after it
 * there is also what the cursors stand at, as Relay has it.
 */
export function toPage<Item>(rows: readonly Placed<Item>[], slice: Slice): Page<Item> {
  const { size, after, before = null, fromEnd = false } = slice
  const items = rows.slice(0, size)
  const isMore = rows.length > size
  return {
    items: fromEnd ? items.reverse() : items,
    hasNextPage: before !== null || (isMore && !fromEnd),
    hasPreviousPage: after !== null || (isMore && fromEnd),
  }
}
