/** Numbers for texts that are compared often: equal texts have equal numbers, and sets of them are met in one walk. */

/** Sorted numbers, each once. */
export type Numbers = readonly number[]

export const noNumbers: Numbers = []

/** The number of a text; texts are counted from 0 as they come. */
export interface Numbering {
  (text: string): number
  /** How many texts there are. */
  count(): number
}

/** A numbering of no texts yet. */
export function createNumbering(): Numbering {
  const known = new Map<string, number>()
  const numberOf = (text: string): number => {
    const found = known.get(text)
    if (found === undefined) known.set(text, known.size)
    return found ?? known.size - 1
  }
  return Object.assign(numberOf, { count: () => known.size })
}

/** Numbers sorted, each once. */
export function sortedNumbers(numbers: readonly number[]): Numbers {
  if (numbers.length === 0) return noNumbers
  return numbers.length === 1 ? numbers : [...new Set(numbers)].sort((a, b) => a - b)
}

/** How many members two sets have in common. Linear in both. */
export function sharedCount(left: Numbers, right: Numbers): number {
  let [i, j, shared] = [0, 0, 0]
  while (i < left.length && j < right.length) {
    const difference = (left[i] as number) - (right[j] as number)
    if (difference === 0) shared += 1
    if (difference <= 0) i += 1
    if (difference >= 0) j += 1
  }
  return shared
}

/** Whether two sets have a member in common. */
export function sharesAny(left: Numbers, right: Numbers): boolean {
  return left.length > 0 && right.length > 0 && sharedCount(left, right) > 0
}
