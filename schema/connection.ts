/** Connections after the Relay specification: edges, nodes, pageInfo, and a totalCount that costs a statement only when asked for. */
import type { InterfaceRef, ObjectRef } from '@pothos/core'
import { type Awaitable, whenKnown } from '../src/model/awaitable.ts'
import { once } from '../src/model/remembering.ts'
import type { Ahead } from '../src/queries/ahead.ts'
import type { Asker } from '../src/queries/asker.ts'
import { encodeCursor, type PagedList, type SortValues } from '../src/queries/cursor.ts'
import { type Page, type PageArguments, type Placed, readSlice } from '../src/queries/page.ts'
import type { KeyedPages, Pages } from '../src/queries/pages.ts'
import { builder } from './builder.ts'

type Types = typeof builder.$inferSchemaTypes

/** A page with what is needed to go on from it; each part is read when it is first asked for. */
export interface Connection<Item> {
  readonly list: PagedList
  page(): Awaitable<Page<Item>>
  totalCount(): Awaitable<number>
}

/** A page of a list of the whole graph, with what will be asked about its items. Throws as `readSlice` does. */
export function connect<Item, Filter>(
  asker: Asker,
  pages: Pages<Item, Filter>,
  filter: Filter,
  args: PageArguments,
  ahead?: () => readonly Ahead[],
): Connection<Item> {
  const slice = readSlice(pages.list, args)
  return {
    list: pages.list,
    page: once(() => asker.ask(pages.page, { filter, slice }, ahead)),
    totalCount: () => asker.ask(pages.count, filter),
  }
}

/** A page of a list that belongs to the thing with the id `key`. Throws as `readSlice` does. */
export function connectFor<Item, Filter>(
  asker: Asker,
  pages: KeyedPages<Item, Filter>,
  key: string,
  filter: Filter,
  args: PageArguments,
  ahead?: () => readonly Ahead[],
): Connection<Item> {
  const list = pages.list(key)
  const slice = readSlice(list, args)
  return {
    list,
    page: once(() => asker.askFor(pages.page, key, { filter, slice }, ahead)),
    totalCount: () => asker.askFor(pages.count, key, filter),
  }
}

/** An item of a connection, with where it stands. */
export interface Edge<Item> {
  readonly list: PagedList
  readonly at: SortValues
  readonly item: Item
}

/** The edges of a connection. */
export function edgesOf<Item>({ list, page }: Connection<Item>): Awaitable<Edge<Item>[]> {
  return whenKnown(page(), ({ items }) => items.map(({ item, at }) => ({ list, at, item })))
}

/** The cursor of an edge: made only where it is asked for. */
export function cursorOf({ list, at }: Edge<unknown>): string {
  return encodeCursor(list, at)
}

/** The items of a connection. */
export function itemsOf<Item>({ page }: Connection<Item>): Awaitable<Item[]> {
  return whenKnown(page(), ({ items }) => items.map(({ item }) => item))
}

/** The cursor of the first or the last item; null of an empty page. */
function cursorAt(list: PagedList, placed: Placed<unknown> | undefined): string | null {
  return placed === undefined ? null : encodeCursor(list, placed.at)
}

/** The arguments of a list that pages forward alone. */
export const forwardArguments = builder.args((t) => ({
  first: t.int({ description: 'How many to give: 20 where it is absent, at most 100.' }),
  after: t.string({
    description: 'The cursor after which to go on: an `endCursor` of the same list, in the same order.',
  }),
}))

/** The arguments of a list that pages both ways. */
export const pageArguments = builder.args((t) => ({
  first: t.int({
    description:
      'How many to give from the beginning, or after `after`: at most 100; 20 where neither it nor `last` is given.',
  }),
  after: t.string({
    description: 'The cursor after which to go on: an `endCursor` of the same list, in the same order.',
  }),
  last: t.int({
    description:
      'How many to give from the end, or before `before`, in the same order: at most 100, and not with `first`.',
  }),
  before: t.string({
    description:
      'The cursor before which to stop: a `startCursor` of the same list, in the same order. Alone, it gives the 20 that come right before it.',
  }),
}))

export const PageInfo = builder.objectRef<Connection<unknown>>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.boolean({
      description: 'Whether more come after this page.',
      resolve: ({ page }) => whenKnown(page(), ({ hasNextPage }) => hasNextPage),
    }),
    hasPreviousPage: t.boolean({
      description: 'Whether some come before this page.',
      resolve: ({ page }) => whenKnown(page(), ({ hasPreviousPage }) => hasPreviousPage),
    }),
    startCursor: t.string({
      nullable: true,
      description: 'The cursor of the first item, from which to go back; null where the page is empty.',
      resolve: ({ list, page }) => whenKnown(page(), ({ items }) => cursorAt(list, items[0])),
    }),
    endCursor: t.string({
      nullable: true,
      description: 'The cursor of the last item, from which to go on; null where the page is empty.',
      resolve: ({ list, page }) => whenKnown(page(), ({ items }) => cursorAt(list, items.at(-1))),
    }),
  }),
})

/** Defines `NAMEConnection`, and `NAMEEdge` with cursor and node, for items that are their own nodes. */
export function connectionType<Item, Connected extends Connection<Item> = Connection<Item>>(
  name: string,
  what: string,
  Item: ObjectRef<Types, Item> | InterfaceRef<Types, Item>,
) {
  const EdgeRef = builder.objectRef<Edge<Item>>(`${name}Edge`).implement({
    description: `One of ${what} in a list.`,
    fields: (t) => ({
      cursor: t.string({ description: 'Where it stands: what `after` and `before` take.', resolve: cursorOf }),
      // Pothos cannot tell for an open type whether it is a list, which takes another shape; ours never is.
      node: t.field({ type: Item, description: 'The thing itself.', resolve: ({ item }) => item as never }),
    }),
  })
  return builder.objectRef<Connected>(`${name}Connection`).implement({
    description: `A page of ${what}.`,
    fields: (t) => ({
      edges: t.field({ type: [EdgeRef], description: 'The items with their cursors.', resolve: edgesOf }),
      nodes: t.field({
        type: [Item],
        description: 'The items without cursors.',
        resolve: itemsOf,
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Whether and where it goes on.',
        resolve: (connection) => connection,
      }),
      totalCount: t.int({
        description: 'How many there are in all, over every page.',
        resolve: (connection) => connection.totalCount(),
      }),
    }),
  })
}
