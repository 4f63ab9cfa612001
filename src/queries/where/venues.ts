/** Which venues: the filter of `venues` as it comes from GraphQL, made into predicates. */
import { type Maybe, readFolded } from './arguments.ts'
import { named } from './named.ts'
import { type ListPredicate, when } from './predicate.ts'

/** The filter. */
export interface VenueWhere {
  readonly text?: Maybe<string>
}

/** The predicates. Throws INVALID_ARGUMENT. */
export function venuesWhere(where: VenueWhere): readonly ListPredicate[] {
  return when(readFolded(where.text, 'text'), named)
}
