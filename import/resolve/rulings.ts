/** What people decided of the things that mentions are. */

/** Mentions that are one thing whatever the signals say, and pairs that are not. */
export interface Rulings {
  readonly same: readonly (readonly [string, string])[]
  readonly apart: readonly (readonly [string, string])[]
}

export const noRulings: Rulings = { same: [], apart: [] }
