/** Works that headings name, each with what is said of it below. */
import { isFace } from './constructs/faces.ts'
import { readImprint } from './constructs/imprint.ts'
import { labelOf, plain, withoutLinks } from './inline.ts'
import type { Inline, InlineLink, Item, Section } from './outline.ts'

/** "### [Title](…)", or "### Title" above a line of authors, year and links to the text. */
export function entryOfHeading({ heading, blocks, isTitle }: Section & { readonly isTitle: boolean }): Item | null {
  if (heading === null || isTitle) return null
  const { startLine, endLine, inline } = heading
  const [first] = blocks
  const told = first?.kind === 'paragraph' ? { ...first, inline: withoutLabels(first.inline) } : null
  const beside = told !== null && isImprint(told.inline) ? told : null
  const [link] = inline.links
  const linked = link !== undefined && link.end - link.start >= inline.text.trim().length * 0.6
  if (!linked && beside === null) return null
  const end = beside === null ? endLine : beside.endLine
  const whole = beside === null ? inline : besides(inline, beside.inline)
  return { startLine, endLine: end, inline: { ...whole, emphases: [{ start: 0, end: inline.text.length }] }, items: [] }
}

/** Authors, year, venue and links to the text, and nothing else. */
function isImprint(inline: Inline): boolean {
  const isBeside = (link: InlineLink): boolean => isFace(labelOf(inline, link)) || labelOf(inline, link) === link.url
  if (inline.text.length > 300 || !inline.links.every(isBeside)) return false
  // What is left of references that lead nowhere says nothing: "[review][./review.md]".
  const words = withoutLinks(inline, ' ').replace(/\[[^[\]]{0,80}\]/g, ' ')
  const told = readImprint(words)
  return told !== null
    ? told.authors.length > 0 || told.year !== null
    : inline.links.length > 0 && !/\p{L}/u.test(words)
}

/** "Authors: Jane Doe" above "Year: 2004" without the labels, where no link stands beside them. */
function withoutLabels(inline: Inline): Inline {
  if (inline.links.length > 0 || !label.test(inline.text)) return inline
  return plain(
    inline.text
      .split('\n')
      .map((line) => line.replace(label, ''))
      .join(', '),
  )
}

const label = /^\s*(?:authors?|years?|published(?:[- ]in)?|venue|journal)\s*:\s*/i

function besides(a: Inline, b: Inline): Inline {
  const by = a.text.length + 1
  const links = b.links.map(({ start, end, url }) => ({ start: start + by, end: end + by, url }))
  return { text: `${a.text} ${b.text}`, links: [...a.links, ...links], emphases: [] }
}
