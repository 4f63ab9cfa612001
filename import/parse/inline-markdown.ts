import type { PhrasingContent } from 'mdast'
import { addressIn } from './html-blocks.ts'
import type { Inline, InlineLink } from './outline.ts'

/**
 * Markdown's running text without markup, with its links, "<a href>" among them, and what is written in italics or bold.
 * Images and all other HTML tags vanish.
 */
export function flatten(content: readonly PhrasingContent[], definitions: ReadonlyMap<string, string>): Inline {
  let text = ''
  let anchor: { readonly start: number; readonly url: string } | null = null
  const links: InlineLink[] = []
  const emphases: { start: number; end: number }[] = []
  const tag = (html: string): void => {
    if (/^<br\b/i.test(html)) text += '\n'
    const url = /^<a\s/i.test(html) ? addressIn(html) : null
    if (url !== null) anchor = { start: text.length, url }
    else if (/^<\/a/i.test(html) && anchor !== null) {
      links.push({ ...anchor, end: text.length })
      anchor = null
    }
  }
  const visit = (node: PhrasingContent): void => {
    const start = text.length
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value
    else if (node.type === 'break') text += '\n'
    else if (node.type === 'html') tag(node.value)
    else if ('children' in node) node.children.forEach(visit)
    if (node.type === 'link') links.push({ start, end: text.length, url: node.url })
    if (node.type === 'linkReference')
      links.push({ start, end: text.length, url: definitions.get(node.identifier) ?? '' })
    if (node.type === 'emphasis' || node.type === 'strong') emphases.push({ start, end: text.length })
  }
  content.forEach(visit)
  return { text, links, emphases }
}
