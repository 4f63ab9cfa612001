import { cut } from './inline.ts'
import type { Inline } from './outline.ts'

/**
 * Text in which "[Label](http://with blank)", which Markdown leaves as it stands, is a link all the same: its label is the
 * text, and its address, which is none, is kept to be reported.
 */
export function withBrokenLinks(inline: Inline): Inline {
  const matches = [...inline.text.matchAll(broken)]
  if (matches.length === 0) return inline
  let whole: Inline = { text: '', links: [], emphases: [] }
  let place = 0
  const parts: Inline[] = []
  for (const match of matches) {
    const [all, label = '', url = ''] = match
    parts.push(cut(inline, place, match.index), {
      text: label,
      links: [{ start: 0, end: label.length, url }],
      emphases: [],
    })
    place = match.index + all.length
  }
  for (const part of [...parts, cut(inline, place)]) whole = joined(whole, part)
  return whole
}

const broken = /\[([^[\]\n]{1,200})\]\((https?:[^()\n]{0,300}\s[^()\n]{0,300})\)/g

function joined(a: Inline, b: Inline): Inline {
  const by = a.text.length
  const moved = <T extends { readonly start: number; readonly end: number }>(range: T): T => ({
    ...range,
    start: range.start + by,
    end: range.end + by,
  })
  return {
    text: a.text + b.text,
    links: [...a.links, ...b.links.map(moved)],
    emphases: [...a.emphases, ...b.emphases.map(moved)],
  }
}
