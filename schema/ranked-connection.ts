/** Connections over lists that are ranked in memory, whose items are then read from the graph. */
import type { Counted } from '../src/adjacency/ranked.ts'
import type { PagedList } from '../src/queries/cursor.ts'
import { type Page, type PageArguments, type Placed, readSlice, type Slice } from '../src/queries/page.ts'
import type { Connection } from './connection.ts'

/** The page that the arguments ask for. An item that `load` does not find has gone since it was ranked, and is left out. */
export async function connectRanked<Ranked extends Counted, Item>(
  list: PagedList,
  args: PageArguments,
  pageOf: (slice: Slice) => { readonly page: Page<Ranked>; readonly total: number },
  load: (ranked: Ranked) => Promise<Item | null>,
): Promise<Connection<Item>> {
  const slice = readSlice(list, args)
  const { page, total } = pageOf(slice)
  const items = await Promise.all(
    page.items.map(async ({ item, at }): Promise<readonly Placed<Item>[]> => {
      const loaded = await load(item)
      return loaded === null ? [] : [{ item: loaded, at }]
    }),
  )
  return {
    list,
    page: { ...page, items: items.flat() },
    totalCount: async () => total,
  }
}
