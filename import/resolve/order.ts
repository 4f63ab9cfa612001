/**
 * Order of texts by code point, the same on every machine. The operators compare UTF-16 units, which puts characters
 * beyond the basic plane before some within it; only texts that hold surrogates need the longer way.
 */
export function compare(a: string, b: string): number {
  if (a === b) return 0
  if (!surrogate.test(a) && !surrogate.test(b)) return a < b ? -1 : 1
  const [left, right] = [[...a], [...b]]
  for (const [index, letter] of left.entries()) {
    const difference = (letter.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? -1)
    if (difference !== 0) return difference
  }
  return -1
}

const surrogate = /[\ud800-\udfff]/
