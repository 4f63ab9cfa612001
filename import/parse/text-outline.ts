/** Plain text whose lines are paragraphs, bullets or underlined by nothing: an outline without Markdown's rules. */
import { linksInText } from './bare-links.ts'
import { nest } from './nest.ts'
import type { Block, Item, Outline } from './outline.ts'

/** The outline of a text that has lost its markup: each line a paragraph or, with a bullet, an item. */
export function textOutline(lines: readonly string[], part: string | null): Outline {
  const blocks = textBlocks(lines.map((text, index) => ({ text, line: index + 1 })))
  return { part, lines, linked: false, matter: [], sections: [{ heading: null, blocks, tables: [] }] }
}

/** The paragraphs and lists of lines that stand together, each line with its number. */
export function textBlocks(lines: readonly { readonly text: string; readonly line: number }[]): readonly Block[] {
  const blocks: Block[] = []
  let flat: { column: number; item: Omit<Item, 'items'> }[] = []
  const closeList = (): void => {
    const first = flat[0]
    const last = flat.at(-1)
    if (first !== undefined && last !== undefined)
      blocks.push({ kind: 'list', startLine: first.item.startLine, endLine: last.item.endLine, items: nest(flat) })
    flat = []
  }
  for (const { text, line } of lines) {
    const span = { startLine: line, endLine: line }
    const bullet = readBullet(text)
    if (bullet !== null) flat.push({ column: bullet.column, item: { ...span, inline: linksInText(bullet.text) } })
    else if (text.trim() !== '') {
      closeList()
      blocks.push({ kind: 'paragraph', ...span, inline: linksInText(text.trim()) })
    }
  }
  closeList()
  return blocks
}

/** The text after a bullet and the column of the bullet; null for a line without one. */
export function readBullet(line: string): { readonly column: number; readonly text: string } | null {
  const match = /^(\s*)[-*•◦▪·–]\s+(\S.*)$/u.exec(line)
  return match === null ? null : { column: (match[1] ?? '').length + 1, text: (match[2] ?? '').trim() }
}
