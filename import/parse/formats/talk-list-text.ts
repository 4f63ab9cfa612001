import { readGivingLine } from '../constructs/giving-line.ts'
import type { Format, Reading } from '../format.ts'
import { linesOf } from '../lines.ts'
import { isMarkdown } from '../markdown-marks.ts'
import { noteOutline } from '../note-outline.ts'
import type { Block, Heading, Outline, Paragraph, Section } from '../outline.ts'
import { textOutline } from '../text-outline.ts'

/** The text of a page on which somebody lists talks: titles, each above the line that says where and when. */
export const talkListText: Format = {
  name: 'the text of a list of talks (titles, each above “HarborConf — May 2019”)',
  recognises(text) {
    if (isMarkdown(text)) return 0
    return titlesIn(blocksOf(linesOf(text))).size >= 2 ? 0.6 : 0
  },
  parse(text, draft): Reading {
    const lines = linesOf(text)
    const blocks = blocksOf(lines)
    const outline: Outline = { part: null, lines, linked: true, matter: [], sections: sectionsOf(blocks) }
    return noteOutline(draft, outline, 'this text')
  },
}

function blocksOf(lines: readonly string[]): readonly Block[] {
  return textOutline(lines, null).sections.flatMap((section) => section.blocks)
}

/** The lines that are short and stand above a line that is nothing but an occasion. */
function titlesIn(blocks: readonly Block[]): ReadonlySet<Block> {
  const given = blocks.map((block) => block.kind === 'paragraph' && readGivingLine(block.inline) !== null)
  return new Set(blocks.filter((block, index) => given[index + 1] === true && given[index] === false && isTitle(block)))
}

function isTitle(block: Block): boolean {
  return block.kind === 'paragraph' && /^[^\n]{3,150}[^\n.:;,]$/.test(block.inline.text)
}

/** The sections below these titles, the first line being the title of the page. */
function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const titles = titlesIn(blocks)
  const sections: (Section & { readonly blocks: Block[] })[] = []
  for (const block of blocks) {
    const level = block === blocks[0] ? 1 : 2
    if (block.kind === 'paragraph' && (level === 1 || titles.has(block)))
      sections.push({ heading: headingOf(block, level), blocks: [], tables: [] })
    else sections.at(-1)?.blocks.push(block)
  }
  return sections
}

function headingOf({ startLine, endLine, inline }: Paragraph, level: number): Heading {
  return { startLine, endLine, inline, level }
}
