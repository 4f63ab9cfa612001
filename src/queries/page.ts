/** Paging as arithmetic: from the arguments of a list to the slice to read, and from the rows read to a page. */
import { TalkgraphError } from '../errors.ts'
import { decodeCursor, type PagedList, type SortValues } from './cursor.ts'

/** How many items a list gives where `first` is absent, and at most. */
export const pageSize = { default: 20, most: 100 } as const

/** The arguments of a list that pages forward, as they come from GraphQL. */
export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** What to read: at most `size` items, and those after these sort values; null from the beginning. */
export interface Slice {
  readonly size: number
  readonly after: SortValues | null
}

/** An item and where it stands in the order of its list. */
export interface Placed<Item> {
  readonly item: Item
  readonly at: SortValues
}

/** A slice as read. */
export interface Page<Item> {
  readonly items: readonly Placed<Item>[]
  readonly hasNextPage: boolean
}

/** The slice that the arguments ask for. Throws INVALID_ARGUMENT and INVALID_CURSOR. */
export function readSlice(list: PagedList, args: PageArguments): Slice {
  return {
    size: readSize(args.first, 'first', pageSize.default),
    after: args.after === null || args.after === undefined ? null : decodeCursor(list, args.after),
  }
}

/** How many items to give: a whole number from 0 to 100. */
export function readSize(size: number | null | undefined, argument: string, otherwise: number): number {
  if (size === null || size === undefined) return otherwise
  if (size >= 0 && size <= pageSize.most) return size
  throw new TalkgraphError('INVALID_ARGUMENT', `Expected ${argument} from 0 to ${pageSize.most}, got ${size}`, {
    data: { argument, minimum: 0, maximum: pageSize.most, value: size },
  })
}

/** The page of a slice from rows of which one more than its size was read, where there was one more. */
export function toPage<Item>(rows: readonly Placed<Item>[], slice: Slice): Page<Item> {
  return { items: rows.slice(0, slice.size), hasNextPage: rows.length > slice.size }
}
