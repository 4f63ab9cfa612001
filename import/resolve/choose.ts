/** Choosing among what several mentions say: the most used, and a rule for every tie, so that order does not matter. */
import { compare } from './order.ts'

/** A value with how much speaks for it. */
export interface Vote {
  readonly value: string
  readonly weight: number
}

/** Distinct values, heaviest first; ties go to the longer, then the smaller by code point. */
export function ranked(votes: readonly Vote[]): readonly string[] {
  const sums = new Map<string, number>()
  for (const { value, weight } of votes) sums.set(value, (sums.get(value) ?? 0) + weight)
  return [...sums].sort(([a, x], [b, y]) => y - x || b.length - a.length || compare(a, b)).map(([value]) => value)
}

/** The most frequent of the values that are there; null where none is. */
export function mostStated<T extends string | number>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || compare(String(a), String(b)))[0]?.[0] ?? null
}

/** The longest text; null where there is none. */
export function longest(values: readonly (string | null)[]): string | null {
  return values.filter((value) => value !== null).sort((a, b) => b.length - a.length || compare(a, b))[0] ?? null
}
