import type { Item } from './outline.ts'

/**
 * Puts below a work what is about it: two or more items right after it whose titles bear a coined name that stands in its
 * address and not in its title ("CISE tool", "CISE website" after a paper in "CISE-2016.pdf"). Groups within are treated alike.
 */
export function belowNamesakes<T extends Nested<T>>(items: readonly T[]): T[] {
  const placed: T[] = []
  for (let place = 0; place < items.length; ) {
    const item = items[place]
    if (item === undefined) break
    const count = item.items.length > 0 ? 0 : followers(item, items.slice(place + 1, place + 1 + most))
    const below = count > 0 ? items.slice(place + 1, place + 1 + count) : belowNamesakes(item.items)
    placed.push({ ...item, items: [...below] })
    place += 1 + count
  }
  return placed
}

interface Nested<T> extends Omit<Item, 'items'> {
  readonly items: readonly T[]
}

/** A work has no more items of its own than this. */
const most = 20

function followers({ inline }: Omit<Item, 'items'>, next: readonly Omit<Item, 'items'>[]): number {
  const counts = inline.links
    .flatMap(
      ({ url }) => url.replace(/^\w+:\/\/[^/]*|[?#].*$/g, '').match(/(?<![\p{L}\d])[A-Z]{3,15}(?![\p{L}\d])/gu) ?? [],
    )
    .filter((name) => !inline.text.includes(name))
    .map((name) => {
      const end = next.findIndex(({ inline: other }) => other.links.length === 0 || !wordsOf(other.text).includes(name))
      return end < 0 ? next.length : end
    })
  const longest = Math.max(0, ...counts)
  return longest >= 2 ? longest : 0
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\d]+/u)
}
