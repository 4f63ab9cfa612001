/**
 * Cursors: where in an order a page ended, as text that callers hand back unread. A cursor holds the sort values of its
 * item, the name of its list, and a checksum of both, so that one from another list or order, or a made-up or damaged one,
 * is refused and never misread. Nothing in it is secret, and a position made up with care leads to no more than a page.
 */
import { crc32 } from 'node:zlib'
import { TalkgraphError } from '../errors.ts'

/** The values by which an item of a list is ordered; the last of them is unique. */
export type SortValues = readonly (string | number)[]

/** A list that is paged: its name, with its order and the id of what it belongs to, and the types of its sort values. */
export interface PagedList {
  readonly name: string
  readonly types: readonly ('string' | 'number')[]
}

/** The cursor of the item with these sort values. */
export function encodeCursor(list: PagedList, values: SortValues): string {
  const text = JSON.stringify([list.name, ...values])
  return Buffer.from(`${crc32(text).toString(36)}${text}`).toString('base64url')
}

/** The sort values in a cursor of this list; anything else throws INVALID_CURSOR. */
export function decodeCursor(list: PagedList, cursor: string): SortValues {
  const values = parse(Buffer.from(cursor, 'base64url').toString('utf8')).slice(1)
  const fits = values.length === list.types.length && values.every((value, i) => typeof value === list.types[i])
  // Made anew of what was read it must be the same text: so the list's name and the checksum are compared as well.
  if (!fits || encodeCursor(list, values as SortValues) !== cursor)
    throw new TalkgraphError('INVALID_CURSOR', `Expected a cursor that ${listName(list)} gave out, got another text`, {
      data: { cursor },
    })
  return values as SortValues // each was compared with its type above
}

function parse(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text.slice(text.indexOf('[')))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

function listName(list: PagedList): string {
  return list.name.split(' ')[0] ?? list.name
}
