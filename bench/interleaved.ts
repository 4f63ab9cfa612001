/** Two ways timed in turn, so that what else the machine does falls on both. */

/** Medians over the rounds: milliseconds of each way, and the ratio of the first to the second. */
export interface Ratio {
  readonly ours: number
  readonly alone: number
  readonly ratio: number
  readonly ratios: readonly number[]
}

/**
 * Times two ways in so many rounds, after rounds for so many milliseconds that warm them up: V8 compiles what runs often, and a
 * few documents read once have compiled little of what reads them.
 */
export function interleaved(rounds: number, warm: number, ours: () => void, alone: () => void): Ratio {
  const round = (): { ours: number; alone: number } => ({ ours: timeOf(ours), alone: timeOf(alone) })
  for (const begun = performance.now(); performance.now() - begun < warm; ) round()
  const timed = Array.from({ length: rounds }, round)
  const ratios = timed.map((one) => one.ours / one.alone)
  return {
    ours: median(timed.map((one) => one.ours)),
    alone: median(timed.map((one) => one.alone)),
    ratio: median(ratios),
    ratios,
  }
}

function timeOf(way: () => void): number {
  const begun = performance.now()
  way()
  return performance.now() - begun
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
