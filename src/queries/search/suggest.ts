/** Completions for a search box: things with words in their names that begin as the typed ones do. */
import type { SearchTypeName } from '../../model/search-text.ts'
import type { Asker } from '../asker.ts'
import type { SearchItem } from './candidate.ts'
import { hintFacts, hintFor } from './hint.ts'
import { search } from './search.ts'

/** A completion. */
export interface Suggestion {
  readonly text: string
  readonly hint: string
  readonly item: SearchItem
}

/** At most `size` completions of what was typed so far, best first; none where it has no word. Two statements deep. */
export async function suggest(
  asker: Asker,
  prefix: string,
  types: readonly SearchTypeName[] | null,
  size: number,
): Promise<readonly Suggestion[]> {
  const filter = { query: prefix, types, scope: 'names' } as const
  const { items } = await asker.ask(search.page, { filter, slice: { size, after: null } })
  return Promise.all(
    items.map(async ({ item: hit }) => {
      const { thing: item } = hit
      const facts = await asker.askFor(hintFacts, hit.id, {})
      const text = item.type === 'Work' ? item.title : item.name
      return { text, hint: facts === null ? '' : hintFor(item, facts), item }
    }),
  )
}
