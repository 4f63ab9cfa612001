/** A choice among the values of an enum, as it comes from GraphQL. */
import { TalkgraphError } from '../errors.ts'

/** The values asked for, each once and in one order; null where there is no choice. An empty list is refused as it can match nothing. */
export function readChoice<Value extends string>(
  values: readonly Value[] | null | undefined,
  argument: string,
): readonly Value[] | null {
  if (values === null || values === undefined) return null
  if (values.length > 0) return [...new Set(values)].sort()
  throw new TalkgraphError(
    'INVALID_ARGUMENT',
    `Expected at least one of ${argument}, or none given for all, got an empty list`,
    { data: { argument } },
  )
}
