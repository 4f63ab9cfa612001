/** What an abstract says a talk is about. */
import { type Found, foundIn } from './found.ts'
import { findTopics, type Hit, type Lexicon } from './lexicon.ts'

/** An abstract speaks of a topic that it only passes by; of its subject it speaks at once, again, and throughout. */
const leastMentions = 3
const openingSentences = 2
const sentencesPerMention = 4

/**
 * The topics of an abstract: those of which it speaks three times or more, beginning in its first two sentences,
 * and once in four sentences or oftener. Ambiguous words and what it says of the speaker are left out. Linear.
 */
export function abstractTopics(lexicon: Lexicon, abstract: string): readonly Found[] {
  const text = withoutBiography(abstract)
  const hits = findTopics(lexicon.phrases, text).filter(({ wordClass }) => wordClass !== 'ambiguous')
  if (hits.length < leastMentions) return []
  const ends = [...text.matchAll(sentenceEnd)].map(({ index }) => index)
  const opening = ends[openingSentences - 1] ?? text.length
  const least = Math.max(leastMentions, (ends.length + 1) / sentencesPerMention)
  const isSubject = (mentions: readonly Hit[]): boolean =>
    mentions.length >= least && (mentions[0]?.start ?? 0) < opening
  return foundIn(text, [...bySlug(hits).values()].filter(isSubject).flat())
}

function bySlug(hits: readonly Hit[]): ReadonlyMap<string, readonly Hit[]> {
  const groups = new Map<string, Hit[]>()
  for (const hit of hits) {
    const group = groups.get(hit.slug)
    if (group === undefined) groups.set(hit.slug, [hit])
    else group.push(hit)
  }
  return groups
}

const sentenceEnd = /[.!?](?=\s)/g

function withoutBiography(abstract: string): string {
  const start = abstract.search(biography)
  return start < 0 ? abstract : abstract.slice(0, start)
}

const biography =
  /\babout the (?:speaker|author|presenter)|^[^\p{L}\n]{0,9}(?:speakers?|bio|biography|about me)[^\p{L}\n:]{0,9}(?::|$)/imu
