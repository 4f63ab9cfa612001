/** What people have ruled on mentions, by their ids. Rulings are above whatever the mentions say themselves. */

/**
 * Pairs that are one thing, and pairs that are two. Mentions that are not there are passed over. Where a pair is ruled to
 * be two, directly or through others ruled to be the same, no ruling of sameness brings it together.
 */
export interface Rulings {
  readonly same: readonly (readonly [string, string])[]
  readonly apart: readonly (readonly [string, string])[]
}

/** Nothing is ruled. */
export const noRulings: Rulings = { same: [], apart: [] }

/** The signal of a pair that was joined because people ruled so; it weighs more than all other signals together. */
export const overrideSignal = 'override'
export const overrideWeight = 100
