/** A choice of kinds, as it comes from GraphQL. */
import { TalkgraphError } from '../errors.ts'
import type { WorkKind } from '../model/work.ts'

/** The kinds asked for, each once and in one order; null where there is no choice. An empty list is refused as it can match nothing. */
export function readKinds(kinds: readonly WorkKind[] | null | undefined): readonly WorkKind[] | null {
  if (kinds === null || kinds === undefined) return null
  if (kinds.length > 0) return [...new Set(kinds)].sort()
  throw new TalkgraphError(
    'INVALID_ARGUMENT',
    'Expected at least one of kinds, or none given for all, got an empty list',
    {
      data: { argument: 'kinds' },
    },
  )
}
