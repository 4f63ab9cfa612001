/** What must be true of the topics together. */
import { type Topic, wordLists } from './topic.ts'
import { comparableText } from './words.ts'

/** An error about a line of the taxonomy. The taxonomy is the project's own, so a mistake in it is a mistake of ours. */
export function mistake(line: number, message: string): Error {
  return new Error(`Taxonomy, line ${line}: ${message}`)
}

/**
 * Throws, naming the line, where two topics share a slug or a name, where a word is another topic's name, twice in one list,
 * or both counts and does not, and where `broader` leads nowhere or in a circle.
 */
export function checkTopics(topics: readonly Topic[]): void {
  checkSlugs(topics)
  checkNames(topics)
  for (const topic of topics) checkLists(topic)
  checkBroader(topics)
}

function checkSlugs(topics: readonly Topic[]): void {
  const seen = new Set<string>()
  for (const { slug, place } of topics) {
    if (seen.has(slug)) throw mistake(place.startLine, `the slug "${slug}" is there already`)
    seen.add(slug)
  }
}

function checkNames(topics: readonly Topic[]): void {
  const takenBy = new Map<string, string>()
  const refuseTaken = ({ slug, place }: Topic, word: string): void => {
    const other = takenBy.get(comparableText(word))
    if (other !== undefined && other !== slug) throw mistake(place.startLine, `"${word}" means "${other}" already`)
  }
  for (const topic of topics) {
    for (const word of [topic.name, ...topic.alternativeNames, ...topic.ambiguous]) {
      refuseTaken(topic, word)
      takenBy.set(comparableText(word), topic.slug)
    }
  }
  for (const topic of topics) for (const word of topic.signs) refuseTaken(topic, word)
}

function checkLists(topic: Topic): void {
  const fail = (word: string, list: string): never => {
    throw mistake(topic.place.startLine, `"${word}" is there already, among ${list}`)
  }
  const seen = new Map<string, string>()
  for (const word of [topic.name, ...topic.alternativeNames]) {
    if (seen.has(comparableText(word))) fail(word, 'its names')
    seen.set(comparableText(word), 'its names')
  }
  const ambiguous = new Set(topic.ambiguous.map(comparableText))
  for (const word of topic.everyday) if (ambiguous.has(comparableText(word))) fail(word, 'ambiguous')
  const names = new Set(seen.keys())
  for (const list of wordLists) {
    for (const word of topic[list]) {
      const other = seen.get(comparableText(word))
      // A name may be marked as ambiguous or saying too little, and may be an event's or a work's as well.
      if (other !== undefined && list !== 'aside' && (list === 'signs' || !names.has(comparableText(word))))
        fail(word, other)
      if (list !== 'titles' && list !== 'events' && list !== 'aside') seen.set(comparableText(word), list)
    }
  }
}

function checkBroader(topics: readonly Topic[]): void {
  const bySlug = new Map(topics.map((topic) => [topic.slug, topic]))
  const checked = new Set<string>()
  const visit = (topic: Topic, above: readonly string[]): void => {
    for (const { slug, place } of topic.broader) {
      const broader = bySlug.get(slug)
      if (broader === undefined) throw mistake(place.startLine, `there is no topic "${slug}"`)
      if (slug === topic.slug || above.includes(slug))
        throw mistake(place.startLine, `"${slug}" is broader than itself`)
      if (!checked.has(slug)) visit(broader, [...above, topic.slug])
    }
    checked.add(topic.slug)
  }
  for (const topic of topics) visit(topic, [])
}
