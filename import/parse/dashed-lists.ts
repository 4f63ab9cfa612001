/** Lists that have other bullets than Markdown knows: lines of a paragraph that begin with "–" or "•". */
import { cut } from './inline.ts'
import type { Block, Item, Paragraph, Span } from './outline.ts'

/**
 * A paragraph parted where such a list begins and ends. One dash alone is a bullet only below a line that announces more:
 * "– Jane Doe" stands below what she said.
 */
export function withDashedLists(paragraph: Paragraph): readonly Block[] {
  const { inline, startLine, endLine } = paragraph
  if (inline.text.length > longest || !/(?:^|\n)[ \t]{0,3}[–—•◦▪‣·][ \t]/.test(inline.text)) return [paragraph]
  const lines = inline.text.split('\n')
  const marks = lines.map((_, index) => markOf(lines, index))
  if (marks.every((mark) => mark === 0)) return [paragraph]
  const parts: { bulleted: boolean; first: number; last: number }[] = []
  lines.forEach((text, index) => {
    const last = parts.at(-1)
    const bulleted = (marks[index] ?? 0) > 0
    if (last !== undefined && !bulleted && !(last.bulleted && /:\s*$/.test(text))) last.last = index
    else parts.push({ bulleted, first: index, last: index })
  })
  // A break within a line, or a remark of several lines, parts text and lines otherwise: then each part has all lines.
  const isOneToOne = lines.length - 1 === endLine - startLine
  const spanOf = (first: number, last: number): Span =>
    isOneToOne ? { startLine: startLine + first, endLine: startLine + last } : { startLine, endLine }
  const starts = startsOf(lines)
  const blocks: Block[] = []
  let items: Item[] = []
  const close = (): void => {
    const [first] = items
    if (first !== undefined)
      blocks.push({ kind: 'list', startLine: first.startLine, endLine: items.at(-1)?.endLine ?? first.endLine, items })
    items = []
  }
  for (const { bulleted, first, last } of parts) {
    const from = (starts[first] ?? 0) + (marks[first] ?? 0)
    const end = (starts[last] ?? 0) + (lines[last]?.length ?? 0)
    const part = { ...spanOf(first, last), inline: cut(inline, from, end) }
    if (bulleted) items.push({ ...part, items: [] })
    else {
      close()
      blocks.push({ kind: 'paragraph', ...part })
    }
  }
  close()
  return blocks
}

/** What is longer is nothing that people write as a list, in characters. */
const longest = 20_000

/** How many characters the bullet of a line takes; 0 for a line without one. */
function markOf(lines: readonly string[], index: number): number {
  const [mark = '', sign = ''] = bullet.exec(lines[index] ?? '') ?? []
  if (mark === '' || /[•◦▪‣·]/.test(sign)) return mark.length
  const above = lines[index - 1] ?? ''
  const isAmong = bullet.test(above) || bullet.test(lines[index + 1] ?? '') || /:\s*$/.test(above)
  return isAmong ? mark.length : 0
}

const bullet = /^[ \t]{0,3}([–—•◦▪‣·])[ \t]+(?=\S)/u

/** Where each line begins in the text of all. */
function startsOf(lines: readonly string[]): readonly number[] {
  let place = 0
  return lines.map((line) => {
    const start = place
    place += line.length + 1
    return start
  })
}
