/** What many references name, of whatever type: as many statements for a thousand as for one. */
import type { Asker } from '../asker.ts'
import { decideAnything, type Found } from './anything.ts'
import { longestRef } from './candidates.ts'
import type { Decision } from './decide.ts'
import { decideNear, nearTitles } from './near-titles.ts'

/** How many that fit nothing are looked at for typos: a search of the text index each. */
const mostGuessed = 20

/** What each reference means. None is refused: one that is longer than any name means nothing. */
export async function decideMany(asker: Asker, refs: readonly string[]): Promise<ReadonlyMap<string, Decision<Found>>> {
  const distinct = [...new Set(refs)]
  const named = await Promise.all(
    distinct.map(
      async (ref): Promise<readonly [string, Decision<Found>]> => [
        ref,
        ref.length > longestRef || ref.trim() === '' ? { kind: 'gone' } : await decideAnything(asker, ref),
      ],
    ),
  )
  const unknown = named.flatMap(([ref, { kind }]) => (kind === 'none' ? [ref] : [])).slice(0, mostGuessed)
  const guessed = await Promise.all(
    unknown.map(async (ref) => [ref, asWorks(decideNear(await asker.askFor(nearTitles, ref, {})))] as const),
  )
  return new Map([...named, ...guessed])
}

function asWorks(decision: ReturnType<typeof decideNear>): Decision<Found> {
  if (decision.kind === 'one') return { kind: 'one', thing: { id: decision.thing.id, type: 'Work' } }
  return decision.kind === 'several'
    ? { kind: 'several', things: decision.things.map(({ id }) => ({ id, type: 'Work' })) }
    : decision
}
