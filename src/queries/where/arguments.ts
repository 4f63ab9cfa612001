/** Fields of filters as they come from GraphQL, made plain: null where one is absent, refused where it could match nothing. */
import { TalkgraphError } from '../../errors.ts'
import { fold } from '../../model/fold.ts'

/** An absent field of an input is undefined, or null where someone wrote so. */
export type Maybe<Value> = Value | null | undefined

/** Whole numbers with both ends included; null where an end is open, but never both. */
export interface IntRange {
  readonly from: number | null
  readonly to: number | null
}

/** A range as it comes from GraphQL. */
export interface IntRangeInput {
  readonly from?: Maybe<number>
  readonly to?: Maybe<number>
}

/** The most values that a list of names may have: each costs a look-up. */
const mostRefs = 50

/** The range, or null where it leaves everything open. Throws INVALID_ARGUMENT where it ends before it begins. */
export function readRange(range: Maybe<IntRangeInput>, argument: string): IntRange | null {
  const [from, to] = [range?.from ?? null, range?.to ?? null]
  if (from === null && to === null) return null
  if (from === null || to === null || from <= to) return { from, to }
  throw new TalkgraphError(
    'INVALID_ARGUMENT',
    `Expected ${argument}.from of at most ${argument}.to, got ${from} and ${to}`,
    {
      data: { argument, from, to },
    },
  )
}

/** A count from which on things match, or null. Throws INVALID_ARGUMENT below 0. */
export function readAtLeast(count: Maybe<number>, argument: string): number | null {
  if (count === null || count === undefined) return null
  if (count >= 0) return count
  throw new TalkgraphError('INVALID_ARGUMENT', `Expected ${argument} of at least 0, got ${count}`, {
    data: { argument, minimum: 0, value: count },
  })
}

/** A text to compare, folded, or null. Throws INVALID_ARGUMENT where nothing of it can be compared. */
export function readFolded(text: Maybe<string>, argument: string): string | null {
  if (text === null || text === undefined) return null
  const folded = fold(text)
  if (folded !== '') return folded
  throw new TalkgraphError('INVALID_ARGUMENT', `Expected ${argument} with a letter or a digit, got none`, {
    data: { argument, value: text },
  })
}

/** A list of names of which one, or each, is to match; or null. Throws INVALID_ARGUMENT for none and for more than 50. */
export function readRefs(refs: Maybe<readonly string[]>, argument: string): readonly string[] | null {
  if (refs === null || refs === undefined) return null
  if (refs.length > 0 && refs.length <= mostRefs) return refs
  throw new TalkgraphError('INVALID_ARGUMENT', `Expected 1 to ${mostRefs} names as ${argument}, got ${refs.length}`, {
    data: { argument, minimum: 1, maximum: mostRefs, value: refs.length },
  })
}

/** What is found for a field's value; null where the field is absent. */
export async function ifGiven<Value, Found>(
  value: Maybe<Value>,
  find: (value: Value) => Promise<Found>,
): Promise<Found | null> {
  return value === null || value === undefined ? null : find(value)
}
