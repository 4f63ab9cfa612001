/** Powers of small whole numbers, which take their time to work out. */

/** `count ** -exponent`, tabled: see `fallen`. */
export interface Falling {
  readonly exponent: number
  readonly table: Float64Array
}

const tabled = 512
const known = new Map<number, Falling>()

/** Keeps a table for each exponent: those of the weights are few. */
export function falling(exponent: number): Falling {
  const own = known.get(exponent) ?? {
    exponent,
    table: Float64Array.from({ length: tabled }, (_, n) => Math.max(1, n) ** -exponent),
  }
  known.set(exponent, own)
  return own
}

/** `count ** -exponent` of counts from 1; 1 of 0. */
export function fallen({ exponent, table }: Falling, count: number): number {
  return count < tabled ? (table[count] ?? 1) : count ** -exponent
}
