/** Numbers for texts that are compared often: equal texts have equal numbers, and sets of them are met in one walk. */

/** Sorted numbers, each once. */
export type Numbers = readonly number[]

export const noNumbers: Numbers = []

/** The number of a text. */
export type Numbering = (text: string) => number

/** Counts the texts of several numberings together, so that no two have one number. */
export interface Counter {
  next: number
}

/** A numbering of no texts yet; they are counted as they come. */
export function createNumbering(counter: Counter = { next: 0 }): Numbering {
  const known = new Map<string, number>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const number = counter.next
    counter.next += 1
    known.set(text, number)
    return number
  }
}

/** A function that works out what it gives for a text but once. */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = of(text)
    known.set(text, made)
    return made
  }
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
