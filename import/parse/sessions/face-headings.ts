/** Headings that only link to what a session left behind: "### [Description](…) | [Video](…) | My rating: ★★★". */
import { isFace } from '../constructs/faces.ts'
import { labelOf } from '../inline.ts'
import type { Block, Section, Table } from '../outline.ts'

/** Sections in which such a heading is the first line of what stands below the heading above it. */
export function withFaceHeadings(sections: readonly Section[]): readonly Section[] {
  const joined: Section[] = []
  let own: { readonly blocks: Block[]; readonly tables: Table[] } | null = null
  for (const section of sections) {
    const above = joined.at(-1)
    const { heading } = section
    if (heading === null || above?.heading == null || heading.level <= above.heading.level || !isOfFaces(section)) {
      joined.push(section)
      own = null
    } else {
      const { level: _, ...line } = heading
      own ??= { blocks: [...above.blocks], tables: [...above.tables] }
      own.blocks.push({ kind: 'paragraph', ...line }, ...section.blocks)
      own.tables.push(...section.tables)
      joined[joined.length - 1] = { ...above, ...own }
    }
  }
  return joined
}

function isOfFaces({ heading }: Section): boolean {
  const inline = heading?.inline
  if (inline === undefined || inline.links.length === 0 || (inline.links[0]?.start ?? 0) > 2) return false
  return inline.links.every((link) => {
    const label = labelOf(inline, link)
    return label.length <= 60 && (isFace(label) || ofSession.test(label))
  })
}

const ofSession =
  /^(?:description|abstract|session|schedule|details|video|slides|recording|audio)\b[^\p{L}]*\p{L}?\W*$/iu
