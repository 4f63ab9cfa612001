/** From outcomes to the figures that are told of them. */
import { quantile } from '../quantile.ts'
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
  const latencies = rounds.flatMap((round) => round.latencies)
  const rates = rounds.map((round) => round.latencies.length / round.seconds)
  return {
    p50: quantile(latencies, 0.5),
    p95: quantile(latencies, 0.95),
    p99: quantile(latencies, 0.99),
    perSecond: quantile(rates, 0.5),
    requests: latencies.length,
  }
}
