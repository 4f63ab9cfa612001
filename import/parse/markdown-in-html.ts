/** Links that people write as Markdown does within a block of HTML, where Markdown leaves them as they stand. */
import type { FlowPart } from './html/html-flow.ts'
import { linksWritten, withLabels } from './inline.ts'
import type { Inline, Item } from './outline.ts'

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

/** The text with the labels of such links in their places. */
function linked(inline: Inline): Inline {
  if (!inline.text.includes('](http')) return inline
  return withLabels(inline, linksWritten(inline.text, written))
}

const written = /\[([^[\]]{1,300})\]\((https?:[^()\s]{1,500}(?:\([^()\s]{0,50}\)[^()\s]{0,100})?)\)/g
