/** How many of the first places of a sorted list come before something; `isBefore` holds up to a place and then no more. Costs log n. */
export function bisect(length: number, isBefore: (place: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
