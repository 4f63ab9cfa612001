/** Draws as pure functions of a seed and of what is drawn for: the same for the same arguments, in whatever order they come. */

/** A number from 0 up to, not including, 1: the `which`th that is drawn for the thing with the number `of`. */
export type Draw = (of: number, which: number) => number

/** The draws of one purpose; those of another have nothing to do with them. Costs a few multiplications each. */
export function drawsFor(seed: number, purpose: string): Draw {
  let start = seed | 0
  for (const letter of purpose) start = mixed(start ^ letter.charCodeAt(0))
  return (of, which) => (mixed(mixed(start ^ of) + Math.imul(which + 1, 0x9e3779b1)) >>> 0) / 2 ** 32
}

/** MurmurHash3's finalizer: every bit of the number bears on every bit of the outcome. */
function mixed(number: number): number {
  let bits = number ^ (number >>> 16)
  bits = Math.imul(bits, 0x85ebca6b)
  bits ^= bits >>> 13
  bits = Math.imul(bits, 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}

/** A whole number below `size`. */
export function below(size: number, drawn: number): number {
  return Math.floor(size * drawn)
}

/** An item of the list. */
export function oneOf<Item>(items: readonly Item[], drawn: number): Item {
  const item = items[below(items.length, drawn)]
  if (item === undefined) throw new RangeError('Expected a list with items, got an empty one')
  return item
}

/** So many different whole numbers below `size`, as drawn by `next` from its first draw on; `but` is never among them. */
export function different(count: number, but: number | null, next: (which: number) => number): readonly number[] {
  const found = new Set<number>()
  for (let which = 0; found.size < count; which++) {
    const number = next(which)
    if (number !== but) found.add(number)
  }
  return [...found]
}
