/** Topics found in one text, with the words that say so. */
import type { Hit } from './lexicon.ts'

/** A topic and its words as they stand in the text. */
export interface Found {
  readonly slug: string
  readonly matched: string
}

/** Each topic of these hits once, with the words that speak of it first. */
export function foundIn(text: string, hits: readonly Hit[]): readonly Found[] {
  return firstOfEach(hits.map(({ slug, start, end }) => ({ slug, matched: text.slice(start, end) })))
}

/** Each topic once, as it was found first. */
export function firstOfEach(found: readonly Found[]): readonly Found[] {
  const first = new Map<string, Found>()
  for (const item of found) if (!first.has(item.slug)) first.set(item.slug, item)
  return [...first.values()]
}
