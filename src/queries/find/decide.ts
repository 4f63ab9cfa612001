/** Which of the candidates a reference means. Pure: what is best, what is equally good, and what is nothing. */
import { type Candidate, fits } from './candidates.ts'

/** The one thing meant, several that are meant equally well, none, or one that was there and is gone. */
export type Decision<Thing> =
  | { readonly kind: 'one'; readonly thing: Thing }
  | { readonly kind: 'several'; readonly things: readonly Thing[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'gone' }

/**
 * The things in the best class of fit (an id before a slug, before an identifier, before a title …); among identifiers
 * those under the most specific one. Several there are all meant; a reference to what is gone means nothing else.
 */
export function decide<Thing extends { readonly id: string }>(
  candidates: readonly Candidate<Thing>[],
): Decision<Thing> {
  const best = fits.map((fit) => candidates.filter((candidate) => candidate.fit === fit)).find((all) => all.length > 0)
  if (best === undefined) return { kind: 'none' }
  const rank = Math.min(...best.map((candidate) => candidate.rank))
  const things = best.flatMap((candidate) =>
    candidate.rank === rank && candidate.thing !== null ? [candidate.thing] : [],
  )
  return things.length === 0 ? { kind: 'gone' } : decided(things)
}

/** A decision over things that fit equally well, each counted once. */
export function decided<Thing extends { readonly id: string }>(things: readonly Thing[]): Decision<Thing> {
  const distinct = [...new Map(things.map((thing) => [thing.id, thing])).values()]
  const [thing, second] = distinct
  if (thing === undefined) return { kind: 'none' }
  return second === undefined ? { kind: 'one', thing } : { kind: 'several', things: distinct }
}
