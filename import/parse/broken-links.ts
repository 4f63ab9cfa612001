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

/** Text in which "[Label] (https://…)", which is no link because of the blank, is one all the same. */
export function withPartedLinks(inline: Inline): Inline {
  let whole: Inline = { text: '', links: [], emphases: [] }
  let place = 0
  for (const link of inline.links) {
    const label = /\[([^[\]\n]{2,200})\]\s?\($/.exec(inline.text.slice(Math.max(place, link.start - 210), link.start))
    if (label === null || inline.text[link.end] !== ')') continue
    const text = label[1] ?? ''
    whole = joined(whole, cut(inline, place, link.start - label[0].length))
    whole = joined(whole, { text, links: [{ start: 0, end: text.length, url: link.url }], emphases: [] })
    place = link.end + 1
  }
  return place === 0 ? inline : joined(whole, cut(inline, place))
}

const broken = /\[([^[\]\n]{1,200})\]\(([^()\s][^()\n]{0,300}\s[^()\n]{0,300})\)/g

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
