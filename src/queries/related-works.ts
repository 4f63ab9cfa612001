/** Pages of the works that an edge leads to, with what they are counted by. */
import type { WorkEntity } from '../model/entity.ts'
import { facetsPerKey, type KeyedFacets } from './facets.ts'
import type { KeyedPages } from './pages.ts'
import { readWork, workValues } from './record/work.ts'
import { relatedPages } from './related.ts'

/** Pages of works that belong to one thing, and their facets. */
export type KeyedWorkPages<Filter> = KeyedPages<WorkEntity, Filter> & { readonly facets: KeyedFacets<Filter> }

/** By title: the works `n` that `match` binds for the id `key`; the filter comes in as parameters. */
export function relatedWorks<Filter extends object>(relation: {
  readonly field: string
  match(filter: Filter): string
}): KeyedWorkPages<Filter> {
  const pages = relatedPages<WorkEntity, Filter>({
    ...relation,
    key: 'byTitle',
    values: workValues,
    read: readWork,
  })
  return { ...pages, facets: facetsPerKey(relation.match) }
}
