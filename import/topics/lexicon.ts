/** The words of all topics, found in a text in one pass. */
import type { Topic } from './topic.ts'
import { comparableText, type Word, words } from './words.ts'

/** How a word speaks of its topic: by a name, as a sign of it, or perhaps (see the head of `taxonomy.yaml`). */
export type WordClass = 'name' | 'sign' | 'ambiguous' | 'everyday'

/** A topic spoken of, and where in the text. */
export interface Hit {
  readonly slug: string
  readonly wordClass: WordClass
  /** Whether the words are said in passing of something else, if there is something else. */
  readonly aside: boolean
  readonly start: number
  readonly end: number
}

/** The words of all topics in forms in which they are found fast. */
export interface Lexicon {
  readonly phrases: Phrases
  /** Topics by the names of works that are about them. */
  readonly titles: ReadonlyMap<string, readonly string[]>
  /** The names of events at which every talk is about a topic. */
  readonly events: Phrases
  /** All topics above a topic. */
  readonly above: ReadonlyMap<string, ReadonlySet<string>>
}

/** Phrases by their words, one word a step; `senses` is what the words up to here mean, null where they are no phrase. */
export interface Phrases {
  readonly next: ReadonlyMap<string, Phrases>
  readonly senses: readonly Sense[] | null
}

interface Sense {
  readonly slug: string
  /** null where the phrase means something else than the topic. */
  readonly wordClass: WordClass | null
  readonly aside: boolean
  /** As it must be written where it is an acronym, else null. */
  readonly acronym: string | null
}

/** Makes the lexicon of these topics. */
export function lexiconOf(topics: readonly Topic[]): Lexicon {
  const phrases = emptyPhrases()
  const events = emptyPhrases()
  const titles = new Map<string, string[]>()
  for (const topic of topics) {
    const { slug } = topic
    const passing = new Set(topic.aside.map(comparableText))
    for (const [text, wordClass] of wordsOf(topic)) {
      add(phrases, text, { slug, wordClass, aside: passing.has(comparableText(text)) })
    }
    for (const text of topic.events) add(events, text, { slug, wordClass: 'name', aside: false })
    for (const title of topic.titles.map(comparableText)) titles.set(title, [...(titles.get(title) ?? []), slug])
  }
  return { phrases, titles, events, above: aboveEach(topics) }
}

/** The words of a topic, each in its class; null where it means something else. */
function wordsOf(topic: Topic): readonly (readonly [string, WordClass | null])[] {
  const { signs, ambiguous, everyday, aside, otherwise } = topic
  const marked = new Set([...otherwise, ...ambiguous, ...everyday].map(comparableText))
  const names = [topic.name, ...topic.alternativeNames]
  const listed = new Set([...names, ...signs, ...ambiguous, ...everyday].map(comparableText))
  return [
    ...names.filter((text) => !marked.has(comparableText(text))).map((text) => [text, 'name'] as const),
    ...[...signs, ...aside.filter((text) => !listed.has(comparableText(text)))].map((text) => [text, 'sign'] as const),
    ...ambiguous.map((text) => [text, 'ambiguous'] as const),
    ...everyday.map((text) => [text, 'everyday'] as const),
    ...otherwise.map((text) => [text, null] as const),
  ]
}

function aboveEach(topics: readonly Topic[]): ReadonlyMap<string, ReadonlySet<string>> {
  const bySlug = new Map(topics.map((topic) => [topic.slug, topic]))
  const known = new Map<string, ReadonlySet<string>>()
  const aboveOf = (slug: string): ReadonlySet<string> => {
    const before = known.get(slug)
    if (before !== undefined) return before
    const broader = bySlug.get(slug)?.broader ?? []
    const above = new Set(broader.flatMap((next) => [next.slug, ...aboveOf(next.slug)]))
    known.set(slug, above)
    return above
  }
  return new Map(topics.map(({ slug }) => [slug, aboveOf(slug)]))
}

interface GrowingPhrases extends Phrases {
  readonly next: Map<string, GrowingPhrases>
  senses: Sense[] | null
}

function emptyPhrases(): GrowingPhrases {
  return { next: new Map(), senses: null }
}

function add(phrases: GrowingPhrases, text: string, sense: Omit<Sense, 'acronym'>): void {
  let at = phrases
  for (const { folded } of words(text)) {
    const known = at.next.get(folded) ?? emptyPhrases()
    at.next.set(folded, known)
    at = known
  }
  at.senses = [...(at.senses ?? []), { ...sense, acronym: acronymPattern.test(text) ? text : null }]
}

const acronymPattern = /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,}\+?$/u

/**
 * The topics of which a text speaks, in its order, whole words only. Of phrases that begin at one place the longest counts
 * ("eventual consistency", not "consistency"), for all topics that it means, and what it covers is not looked at again. An
 * acronym counts in its own case alone ("RPC", "RPCs"; not "rpc"), and not where the whole text is in capitals.
 */
export function findTopics(phrases: Phrases, text: string): readonly Hit[] {
  const all = words(text)
  const hits: Hit[] = []
  const shouted = all.length > 2 && !/\p{Ll}/u.test(text)
  for (let at = 0; at < all.length; ) {
    const { senses, length } = longest(phrases, all, at, (word) => (shouted ? '' : text.slice(word.start, word.end)))
    const [start, end] = [all[at]?.start ?? 0, all[at + length - 1]?.end ?? 0]
    for (const { slug, wordClass, aside } of senses)
      if (wordClass !== null) hits.push({ slug, wordClass, aside, start, end })
    at += length
  }
  return hits
}

function longest(
  phrases: Phrases,
  all: readonly Word[],
  at: number,
  written: (word: Word) => string,
): { readonly senses: readonly Sense[]; readonly length: number } {
  let best: { senses: readonly Sense[]; length: number } = { senses: [], length: 1 }
  let step = phrases.next.get(all[at]?.folded ?? '')
  for (let length = 1; step !== undefined; length += 1) {
    const meant = step.senses?.filter(({ acronym }) => acronym === null || isWritten(acronym, all[at], written)) ?? []
    if (meant.length > 0) best = { senses: meant, length }
    const next = all[at + length]
    step = next === undefined || next.parted ? undefined : step.next.get(next.folded)
  }
  return best
}

function isWritten(acronym: string, word: Word | undefined, written: (word: Word) => string): boolean {
  return word !== undefined && written(word).replace(plural, '') === acronym
}

const plural = /['’]?s$/
