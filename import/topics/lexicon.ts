/** The words of all topics, found in a text in one pass. */
import type { Topic } from './topic.ts'
import { type Word, words } from './words.ts'

/** How a word speaks of its topic: by a name, as a sign of it, or perhaps (see the head of `taxonomy.yaml`). */
export type WordClass = 'name' | 'sign' | 'ambiguous'

interface Entry {
  readonly slug: string
  readonly wordClass: WordClass
  readonly words: readonly string[]
  /** As it must be written where it is an acronym, else null. */
  readonly acronym: string | null
}

/** Entries by their first word, longest first. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>

/** A topic spoken of, and in how many words. */
export interface Hit {
  readonly slug: string
  readonly wordClass: WordClass
  readonly length: number
}

/** Makes the lexicon of these topics. */
export function lexiconOf(topics: readonly Topic[]): Lexicon {
  const lexicon = new Map<string, Entry[]>()
  for (const { slug, name, alternativeNames, signs, ambiguous } of topics) {
    const entries = [
      ...[name, ...alternativeNames].map((text) => entryOf(slug, 'name', text)),
      ...signs.map((text) => entryOf(slug, 'sign', text)),
      ...ambiguous.map((text) => entryOf(slug, 'ambiguous', text)),
    ]
    for (const entry of entries) {
      const first = entry.words[0] ?? ''
      lexicon.set(first, [...(lexicon.get(first) ?? []), entry])
    }
  }
  for (const entries of lexicon.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return lexicon
}

function entryOf(slug: string, wordClass: WordClass, text: string): Entry {
  const acronym = /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,}\+?$/u.test(text) ? text : null
  return { slug, wordClass, words: words(text).map(({ folded }) => folded), acronym }
}

/**
 * The topics of which a text speaks, in its order, whole words only. Of words that begin at one place the longest counts
 * ("eventual consistency", not "consistency"), and what it covers is not looked at again. An acronym counts in its own
 * case alone ("RPC", "RPCs"; not "rpc"), and not where the whole text is in capitals.
 */
export function findTopics(lexicon: Lexicon, text: string): readonly Hit[] {
  const all = words(text)
  const shouted = all.length > 2 && !/\p{Ll}/u.test(text)
  const hits: Hit[] = []
  for (let at = 0; at < all.length; ) {
    const entry = lexicon
      .get(all[at]?.folded ?? '')
      ?.find((candidate) => matches(candidate, all, at) && !(shouted && candidate.acronym !== null))
    if (entry !== undefined) hits.push({ slug: entry.slug, wordClass: entry.wordClass, length: entry.words.length })
    at += entry?.words.length ?? 1
  }
  return hits
}

function matches(entry: Entry, all: readonly Word[], at: number): boolean {
  if (!entry.words.every((word, index) => all[at + index]?.folded === word)) return false
  return entry.acronym === null || all[at]?.written.replace(/['’]?s$/, '') === entry.acronym
}
