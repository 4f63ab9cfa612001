/** What scores are made of: a column of values for each part, a row for each work. */
import type { SignalName } from './parameters.ts'

/** A part of a score: `weight * value`, with a value from 0 to 1. */
export interface Component {
  readonly signal: SignalName | 'unlike' | 'diversity'
  readonly weight: number
  readonly value: number
}

/** The values of one part for all works. */
export interface Column {
  readonly signal: Component['signal']
  readonly weight: number
  /** By row, from 0 to 1. */
  readonly values: Float64Array
}

/** The score of a row: its components added in their order from 0, which is what anyone gets who adds them up. */
export function scoreAt(columns: readonly Column[], row: number): number {
  let score = 0
  for (const { weight, values } of columns) score += weight * (values[row] ?? 0)
  return score
}

/** The components of a row, in the order of the columns: those that count for anything. */
export function componentsAt(columns: readonly Column[], row: number): readonly Component[] {
  return columns
    .map(({ signal, weight, values }) => ({ signal, weight, value: values[row] ?? 0 }))
    .filter(({ value }) => value > 0)
}
