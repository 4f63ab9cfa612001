/** Predicates over a citation `c` that look at every claim of it. */
import { headingIn } from '../../model/stated.ts'
import type { CitationRelation } from '../../model/work.ts'
import type { Predicate } from './predicate.ts'

/** How one claim of the citation must read; null where it may read anyhow. At least one is not null. */
export interface Claimed {
  readonly relations: readonly CitationRelation[] | null
  /** One of its headings, folded. */
  readonly section: string | null
}

/** Claimed so by a document, be it with a weaker relation than another's or in another section. */
export function claimed({ relations, section }: Claimed): Predicate {
  const tests = [
    ...(relations === null ? [] : ["split(claim, '|')[0] IN $relations"]),
    ...(section === null ? [] : ['claim CONTAINS $heading']),
  ]
  return {
    test: `any(claim IN c.stated WHERE ${tests.join(' AND ')})`,
    parameters: {
      ...(relations === null ? {} : { relations }),
      ...(section === null ? {} : { heading: headingIn(section) }),
    },
  }
}
