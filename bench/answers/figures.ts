/** From outcomes to the figures that are told of them. */
import type { Outcome } from './load.ts'

/** Latencies in milliseconds over all rounds; `perSecond` is the median of the rounds. */
export interface Figures {
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly perSecond: number
  readonly requests: number
}

/** The figures of several rounds. */
export function figuresOf(rounds: readonly Outcome[]): Figures {
  const latencies = rounds.flatMap((round) => round.latencies).sort((a, b) => a - b)
  const rates = rounds.map((round) => round.latencies.length / round.seconds).sort((a, b) => a - b)
  return {
    p50: quantile(latencies, 0.5),
    p95: quantile(latencies, 0.95),
    p99: quantile(latencies, 0.99),
    perSecond: quantile(rates, 0.5),
    requests: latencies.length,
  }
}

/** The smallest of sorted numbers that at least such a share of them does not exceed; NaN of none. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}
