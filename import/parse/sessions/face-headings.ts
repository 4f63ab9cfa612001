/** Headings that only link to what a session left behind: "### [Description](…) | [Video](…) | My rating: ★★★". */
import { isFace } from '../constructs/faces.ts'
import { labelOf } from '../inline.ts'
import type { Section } from '../outline.ts'

/** Sections in which such a heading is the first line of what stands below the heading above it. */
export function withFaceHeadings(sections: readonly Section[]): readonly Section[] {
  const joined: Section[] = []
  for (const section of sections) {
    const above = joined.at(-1)
    const { heading } = section
    if (heading === null || above?.heading == null || heading.level <= above.heading.level || !isOfFaces(section))
      joined.push(section)
    else {
      const { level: _, ...line } = heading
      const blocks = [...above.blocks, { kind: 'paragraph' as const, ...line }, ...section.blocks]
      joined[joined.length - 1] = { ...above, blocks, tables: [...above.tables, ...section.tables] }
    }
  }
  return joined
}

function isOfFaces({ heading }: Section): boolean {
  const inline = heading?.inline
  if (inline === undefined || inline.links.length === 0 || (inline.links[0]?.start ?? 0) > 2) return false
  return inline.links.every((link) => isFace(labelOf(inline, link)) || ofSession.test(labelOf(inline, link)))
}

const ofSession =
  /^(?:description|abstract|session|schedule|details|video|slides|recording|audio)\b[^\p{L}]*\p{L}?\W*$/iu
