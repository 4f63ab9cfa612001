/** Connections over lists that are ranked in memory, whose items are then read from the graph. */
import type { Counted } from '../src/adjacency/ranked.ts'
import type { Snapshot } from '../src/adjacency/snapshot.ts'
import { type Neighbourhood, neighbourList, neighbourPage } from '../src/queries/neighbourhood.ts'
import { type PageArguments, type Placed, readSlice } from '../src/queries/page.ts'
import { type Connection, once } from './connection.ts'

/**
 * The page that the arguments ask for of what stands around the thing with an id. An item that `load` does not find has gone
 * since it was ranked, and is left out.
 */
export function connectRanked<Ranked extends Counted, Item>(
  neighbourhood: Neighbourhood<Ranked>,
  id: string,
  snapshot: Snapshot,
  args: PageArguments,
  load: (ranked: Ranked) => Promise<Item | null>,
): Connection<Item> {
  const list = neighbourList(neighbourhood, id)
  const { page, total } = neighbourPage(neighbourhood, snapshot, id, readSlice(list, args))
  const loaded = async ({ item, at }: Placed<Ranked>): Promise<readonly Placed<Item>[]> => {
    const found = await load(item)
    return found === null ? [] : [{ item: found, at }]
  }
  return {
    list,
    page: once(async () => ({ ...page, items: (await Promise.all(page.items.map(loaded))).flat() })),
    totalCount: async () => total,
  }
}
