import { readSessionHeading } from './constructs/session-heading.ts'
import { readSpeakerAndOccasion } from './constructs/speaker-and-occasion.ts'
import type { Heading, Section } from './outline.ts'

/**
 * Sections in which a heading that is nothing but the name of a speaker, the only one right below or above that of what was
 * said, is the first line of that section: "# Quiet Knots" above "## Jane Doe", or the other way round. Two headings that
 * both may be names are left.
 */
export function withSpeakerHeadings(sections: readonly Section[]): readonly Section[] {
  const joined: Section[] = []
  for (let index = 0; index < sections.length; index += 1) {
    const pair = isPair(sections, index) ? joinedPair(sections[index], sections[index + 1]) : null
    const section = pair ?? sections[index]
    if (pair !== null) index += 1
    if (section !== undefined) joined.push(section)
  }
  return joined
}

/** Whether a heading has nothing below it but another, which has none of its rank beside it. */
function isPair(sections: readonly Section[], index: number): boolean {
  const levelAt = (place: number): number => sections[place]?.heading?.level ?? 0
  const [outer, inner] = [levelAt(index), levelAt(index + 1)]
  const { blocks = [], tables = [] } = sections[index] ?? {}
  if (outer === 0 || inner <= outer || blocks.length + tables.length > 0) return false
  let place = index + 2
  while (levelAt(place) > outer && levelAt(place) !== inner) place += 1
  return levelAt(place) <= outer
}

function joinedPair(above: Section | undefined, below: Section | undefined): Section | null {
  const outer = above?.heading ?? null
  const inner = below?.heading ?? null
  if (outer === null || inner === null || below === undefined) return null
  const names = [outer, inner].map(({ inline: { text } }) => isName(text) || readSpeakerAndOccasion(text) !== null)
  const called = [outer, inner].map(({ inline: { text } }) => /^\W*(?:speaker|presenter)s?\s*:/i.test(text))
  const [first, second] = called[0] === called[1] ? names : called
  if (first === second) return null
  const [title, speaker] = first === true ? [inner, outer] : [outer, inner]
  return { ...below, heading: { ...title, level: outer.level }, blocks: [paragraphOf(speaker), ...below.blocks] }
}

function isName(text: string): boolean {
  return readSessionHeading(text)?.title === null
}

function paragraphOf({ startLine, endLine, inline }: Heading): Section['blocks'][number] {
  return { kind: 'paragraph', startLine, endLine, inline }
}
