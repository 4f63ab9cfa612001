/** Links that people write as Markdown does within a block of HTML, where Markdown leaves them as they stand. */
import type { FlowPart } from './html/html-flow.ts'
import type { Inline, InlineLink, Item } from './outline.ts'

/** A block in which "[Title](https://…)" is a link. */
export function withMarkdownLinks(part: FlowPart): FlowPart {
  if (part.kind === 'list') return { ...part, items: part.items.map(linkedItem) }
  if (part.kind !== 'table') return { ...part, inline: linked(part.inline) }
  const rows = part.rows.map((row) => ({ ...row, cells: row.cells.map(linked) }))
  return { ...part, head: part.head.map(linked), rows }
}

function linkedItem(item: Item): Item {
  return { ...item, inline: linked(item.inline), items: item.items.map(linkedItem) }
}

/** The text with the labels of such links in their places; every range keeps its words. */
function linked(inline: Inline): Inline {
  const found = inline.text.includes('](http') ? [...inline.text.matchAll(written)] : []
  if (found.length === 0 || inline.links.length + inline.emphases.length > most) return inline
  const links: InlineLink[] = []
  const cuts: { readonly from: number; readonly to: number }[] = []
  let text = ''
  let place = 0
  for (const match of found) {
    const [all, label = '', url = ''] = match
    text += inline.text.slice(place, match.index)
    links.push({ start: text.length, end: text.length + label.length, url })
    text += label
    place = match.index + all.length
    cuts.push({ from: match.index, to: match.index + 1 }, { from: match.index + 1 + label.length, to: place })
  }
  const moved = (at: number): number =>
    at - cuts.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(at, to) - from), 0)
  const shifted = <T extends { readonly start: number; readonly end: number }>(ranges: readonly T[]): T[] =>
    ranges.map((range) => ({ ...range, start: moved(range.start), end: moved(range.end) }))
  const all = [...shifted(inline.links), ...links].sort((a, b) => a.start - b.start)
  return { text: text + inline.text.slice(place), links: all, emphases: shifted(inline.emphases) }
}

/** Of links and emphases that are HTML's own no run of text has more beside those of Markdown. */
const most = 500

const written = /\[([^[\]]{1,300})\]\((https?:[^()\s]{1,500}(?:\([^()\s]{0,50}\)[^()\s]{0,100})?)\)/g
