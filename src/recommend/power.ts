/** Powers of small whole numbers, which take their time to work out. */

const tabled = 512
const tables = new Map<number, Float64Array>()

/** `count ** -exponent` of counts from 1; 1 of 0. Keeps a table for each exponent: those of the weights are few. */
export function falling(exponent: number): (count: number) => number {
  if (exponent === 0) return () => 1
  const table = tables.get(exponent) ?? Float64Array.from({ length: tabled }, (_, n) => Math.max(1, n) ** -exponent)
  tables.set(exponent, table)
  return (count) => table[count] ?? count ** -exponent
}
