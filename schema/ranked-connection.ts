/** Connections over lists that are ranked in memory, whose items are then read from the graph. */
import type { Counted } from '../src/adjacency/ranked.ts'
import type { Snapshot } from '../src/adjacency/snapshot.ts'
import { once } from '../src/model/remembering.ts'
import { type Neighbourhood, neighbourList, neighbourPage } from '../src/queries/neighbourhood.ts'
import { type Page, type PageArguments, type Placed, readSlice } from '../src/queries/page.ts'
import type { Connection } from './connection.ts'

/** What was ranked, as it is loaded from the graph. An item that `load` does not find has gone since, and is left out. */
export async function loadPage<Ranked, Item>(
  page: Page<Ranked>,
  load: (ranked: Ranked) => Promise<Item | null>,
): Promise<Page<Item>> {
  const loaded = async ({ item, at }: Placed<Ranked>): Promise<readonly Placed<Item>[]> => {
    const found = await load(item)
    return found === null ? [] : [{ item: found, at }]
  }
  return { ...page, items: (await Promise.all(page.items.map(loaded))).flat() }
}

/**
 * The page that the arguments ask for of what stands around the thing with an id.
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
  return {
    list,
    page: once(() => loadPage(page, load)),
    totalCount: async () => total,
  }
}
