import { sectionRole } from '../constructs/section-role.ts'
import { readSpeakersLine } from '../constructs/speakers-line.ts'
import { cut } from '../inline.ts'
import type { Block, Inline, Section } from '../outline.ts'

/**
 * Sections in which a short line all in bold or italics, with more below it, is a heading of the lowest rank: many write the
 * sessions of their notes so. `heads` says whether such a line is one by what follows it.
 */
export function withBoldHeadings(
  sections: readonly Section[],
  heads: (next: Block) => boolean = () => true,
): readonly Section[] {
  return sections.flatMap((section) => {
    const parts: { heading: Section['heading']; blocks: Block[] }[] = [{ heading: section.heading, blocks: [] }]
    section.blocks.forEach((block, index) => {
      const next = section.blocks[index + 1]
      if (block.kind === 'paragraph' && next !== undefined && heads(next) && isBoldLine(block.inline))
        parts.push({ heading: { ...block, level: 7 }, blocks: [] })
      else parts.at(-1)?.blocks.push(block)
    })
    return parts.map((part, index) => (index === 0 ? { ...section, ...part } : { ...part, tables: [] }))
  })
}

function isBoldLine({ text, emphases }: Inline): boolean {
  const [first] = emphases
  const written = text.trim()
  if (first?.start !== 0 || written.length > 150 || /[\n]|[.:]$/.test(written)) return false
  const set = emphases.reduce((sum, { start, end }) => sum + end - start, 0)
  const isSet = set >= written.length * 0.5 || namesSpeakers(written.slice(first.end))
  return isSet && sectionRole(written) === 'other'
}

/** " — Jane Doe, Acme", " (Jane Doe)": nothing but who spoke, behind a title that is set apart. */
function namesSpeakers(behind: string): boolean {
  const [, inBrackets, people = inBrackets] = /^\s*(?:\(([^()]{3,80})\)|[-–—|,]\s*(\S.{2,80}))$/u.exec(behind) ?? []
  return people !== undefined && readSpeakersLine(people) !== null
}

/** Blocks in which a paragraph below whose first line, all in bold, more lines stand is parted after that line. */
export function withLinesParted(sections: readonly Section[]): readonly Section[] {
  return sections.map((section) => ({ ...section, blocks: section.blocks.flatMap(parted) }))
}

function parted(block: Block): readonly Block[] {
  if (block.kind === 'list') return [block]
  const { inline, startLine, endLine } = block
  const end = inline.text.indexOf('\n')
  const first = cut(inline, 0, Math.max(0, end))
  if (end < 0 || !isBoldLine(first)) return [block]
  const rest = cut(inline, end + 1)
  return [
    { kind: 'paragraph', startLine, endLine: startLine, inline: first },
    { kind: 'paragraph', startLine: Math.min(startLine + 1, endLine), endLine, inline: rest },
  ]
}
