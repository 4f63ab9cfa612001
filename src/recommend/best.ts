/** The best of very many without sorting them all. */

/** Parts that scores are counted in. */
const parts = 2048

/**
 * Places of the `size` highest scores, best first, equal ones in the order of `nodes`. Linear, and a sort of little more than
 * those that are given.
 */
export function bestPlaces(scores: Float64Array, nodes: Uint32Array, size: number): readonly number[] {
  const least = scores.length <= size ? Number.NEGATIVE_INFINITY : leastOf(scores, size)
  const places: number[] = []
  for (let place = 0; place < scores.length; place += 1) if ((scores[place] ?? 0) >= least) places.push(place)
  return places.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || (nodes[a] ?? 0) - (nodes[b] ?? 0)).slice(0, size)
}

/** A score that at least `size` of them reach, and not many more. */
function leastOf(scores: Float64Array, size: number): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0
    if (score < low) low = score
    if (score > high) high = score
  }
  if (low === high) return low
  const scale = parts / (high - low)
  const counts = new Uint32Array(parts + 1)
  for (let place = 0; place < scores.length; place += 1) {
    const part = Math.floor(((scores[place] ?? 0) - low) * scale)
    counts[part] = (counts[part] ?? 0) + 1
  }
  let part = parts
  for (let count = counts[part] ?? 0; count < size && part > 0; count += counts[part] ?? 0) part -= 1
  let least = high
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0
    if (score < least && Math.floor((score - low) * scale) >= part) least = score
  }
  return least
}
