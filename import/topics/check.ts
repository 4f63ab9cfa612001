/** What must be true of the topics together. */
import { fold } from '../../src/model/fold.ts'
import type { Topic } from './topic.ts'

/** An error about a line of the taxonomy. The taxonomy is the project's own, so a mistake in it is a mistake of ours. */
export function mistake(line: number, message: string): Error {
  return new Error(`Taxonomy, line ${line}: ${message}`)
}

/** Throws, naming the line, where two topics share a slug or a word, or `broader` leads nowhere or in a circle. */
export function checkTopics(topics: readonly Topic[]): void {
  checkSlugs(topics)
  checkWords(topics)
  checkBroader(topics)
}

function checkSlugs(topics: readonly Topic[]): void {
  const seen = new Set<string>()
  for (const { slug, place } of topics) {
    if (seen.has(slug)) throw mistake(place.startLine, `the slug "${slug}" is there already`)
    seen.add(slug)
  }
}

function checkWords(topics: readonly Topic[]): void {
  const takenBy = new Map<string, string>()
  for (const { slug, name, alternativeNames, signs, ambiguous, place } of topics) {
    for (const word of [name, ...alternativeNames, ...signs, ...ambiguous]) {
      const other = takenBy.get(fold(word))
      if (other !== undefined) throw mistake(place.startLine, `"${word}" means "${other}" already`)
      takenBy.set(fold(word), slug)
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
