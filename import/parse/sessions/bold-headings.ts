import { sectionRole } from '../constructs/section-role.ts'
import type { Block, Section } from '../outline.ts'

/**
 * Sections in which a short line all in bold or italics, with more below it, is a heading of the lowest rank: many write the
 * sessions of their notes so.
 */
export function withBoldHeadings(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => {
    const parts: { heading: Section['heading']; blocks: Block[] }[] = [{ heading: section.heading, blocks: [] }]
    section.blocks.forEach((block, index) => {
      const isLast = index === section.blocks.length - 1
      if (block.kind === 'paragraph' && !isLast && isBoldLine(block.inline))
        parts.push({ heading: { ...block, level: 7 }, blocks: [] })
      else parts.at(-1)?.blocks.push(block)
    })
    return parts.map((part, index) => (index === 0 ? { ...section, ...part } : { ...part, tables: [] }))
  })
}

function isBoldLine({
  text,
  emphases,
}: {
  readonly text: string
  readonly emphases: readonly { readonly start: number; readonly end: number }[]
}): boolean {
  const [only] = emphases
  const written = text.trim()
  if (only === undefined || written.length > 150 || /[\n]|[.:]$/.test(written)) return false
  return only.end - only.start >= written.length * 0.5 && only.start === 0 && sectionRole(written) === 'other'
}
