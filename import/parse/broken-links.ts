/** Links that are written as Markdown does but for a blank, where Markdown leaves them as they stand. */
import { linksWritten, type WrittenLink, withLabels } from './inline.ts'
import type { Inline } from './outline.ts'

/**
 * Text in which "[Label](http://with blank)" is a link all the same: its label is the text, and its address, which is none,
 * is kept to be reported.
 */
export function withBrokenLinks(inline: Inline): Inline {
  return withLabels(inline, linksWritten(inline.text, broken))
}

const broken = /\[([^[\]\n]{1,200})\]\(([^()\s][^()\n]{0,300}\s[^()\n]{0,300})\)/g

/** Text in which "[Label] (https://…)" is a link by its label. */
export function withPartedLinks(inline: Inline): Inline {
  const parted: WrittenLink[] = []
  for (const { start, end, url } of inline.links) {
    const from = Math.max(parted.at(-1)?.end ?? 0, start - 210)
    const [before = '', label = ''] = /\[([^[\]\n]{2,200})\]\s?\($/.exec(inline.text.slice(from, start)) ?? []
    if (before !== '' && inline.text[end] === ')')
      parted.push({ start: start - before.length, end: end + 1, label, url })
  }
  return withLabels(inline, parted)
}
