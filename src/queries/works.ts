/** Talks, papers, and works of all kinds, with what they are counted by. */
import { cypher } from '../graph/cypher.ts'
import type { WorkEntity } from '../model/entity.ts'
import type { OrderOf } from '../model/order.ts'
import { type Facets, facetsOf } from './facets.ts'
import { listOf, matching } from './list.ts'
import type { Pages } from './pages.ts'
import { readWork, workValues } from './record/work.ts'
import { type ListPredicate, parametersOf } from './where/predicate.ts'

/** Pages of works, and their facets, which do not depend on the order. */
export type WorkPages<Filter> = Pages<WorkEntity, Filter> & { readonly facets: Facets<Filter> }

type Label = 'Talk' | 'Paper' | 'Work'

/** Talks. */
export const talks = worksOf('Talk', 'Query.talks')
/** Papers. */
export const papers = worksOf('Paper', 'Query.papers')
/** All works. */
export const works = worksOf('Work', 'Query.works')

function worksOf<L extends Label>(
  label: L,
  field: string,
): Readonly<Record<OrderOf<L>, WorkPages<readonly ListPredicate[]>>> {
  const facets = facetsOf((filter: readonly ListPredicate[]) => cypher(matching(label, filter), parametersOf(filter)))
  const pages = listOf({ label, field, values: workValues, read: readWork })
  const faceted = Object.entries<Pages<WorkEntity, readonly ListPredicate[]>>(pages)
  return Object.fromEntries(faceted.map(([order, one]) => [order, { ...one, facets }])) as Readonly<
    Record<OrderOf<L>, WorkPages<readonly ListPredicate[]>>
  > // one for each order, as `listOf` gives them
}
