/**
 * Order of texts by code point, the same on every machine. The operators compare UTF-16 units, which puts characters
 * beyond the basic plane before some within it.
 */
export function compare(a: string, b: string): number {
  if (a === b) return 0
  const length = Math.min(a.length, b.length)
  let place = 0
  while (place < length && a.charCodeAt(place) === b.charCodeAt(place)) place += 1
  return place === length ? a.length - b.length : rank(a.charCodeAt(place)) - rank(b.charCodeAt(place))
}

/** Puts the units that are halves of a character beyond the basic plane behind all others. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit
  return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000
}
