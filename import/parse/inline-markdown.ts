import type { PhrasingContent } from 'mdast'
import type { Inline, InlineLink } from './outline.ts'

/** Markdown's running text without markup, with its links and what is written in italics. Images and HTML tags vanish. */
export function flatten(content: readonly PhrasingContent[], definitions: ReadonlyMap<string, string>): Inline {
  let text = ''
  const links: InlineLink[] = []
  const emphases: { start: number; end: number }[] = []
  const visit = (node: PhrasingContent): void => {
    const start = text.length
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value
    else if (node.type === 'break') text += '\n'
    else if (node.type === 'html') {
      // The words between tags are nodes of their own.
    } else if ('children' in node) node.children.forEach(visit)
    if (node.type === 'link') links.push({ start, end: text.length, url: node.url })
    if (node.type === 'linkReference')
      links.push({ start, end: text.length, url: definitions.get(node.identifier) ?? '' })
    if (node.type === 'emphasis') emphases.push({ start, end: text.length })
  }
  content.forEach(visit)
  return { text, links, emphases }
}
