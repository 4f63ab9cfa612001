import type { PhrasingContent } from 'mdast'
import { parseUrl } from '../../src/model/identifier.ts'
import { webLinks } from './bare-links.ts'
import { embedLabel } from './embeds.ts'
import { addressIn } from './html-blocks.ts'
import type { Inline, InlineLink } from './outline.ts'

/** Running text and the labels of the footnotes that it refers to. */
export interface Flattened {
  readonly inline: Inline
  readonly notes: readonly string[]
}

/**
 * Markdown's running text without markup, with its links, "<a href>" among them, and what is written in italics or bold.
 * Images and all other HTML tags vanish; a picture that is all of a link gives it its description for a label; a badge is no
 * link. A link without an address whose label is one leads there.
 */
export function flatten(content: readonly PhrasingContent[], definitions: ReadonlyMap<string, string>): Flattened {
  const notes: string[] = []
  let text = ''
  let anchor: { readonly start: number; readonly url: string } | null = null
  const links: InlineLink[] = []
  const emphases: { start: number; end: number }[] = []
  const tag = (html: string): void => {
    if (/^<\/?br\b/i.test(html)) text += '\n'
    const url = /^<a\s/i.test(html) ? addressIn(html) : null
    if (url !== null) anchor = { start: text.length, url }
    else if (/^<\/a/i.test(html) && anchor !== null) {
      links.push({ ...anchor, end: text.length })
      anchor = null
    }
  }
  const addText = (value: string, isLabel: boolean): void => {
    const added = links.at(-1)?.end === text.length ? value.replace(/^_{1,2}(?!\w)/, '') : value
    const start = text.length
    if (!isLabel)
      for (const link of webLinks(added)) links.push({ ...link, start: start + link.start, end: start + link.end })
    text += added
  }
  const visit = (node: PhrasingContent, isLabel = false): void => {
    const start = text.length
    const written = node.type === 'inlineCode' ? restLink.exec(node.value) : null
    if (written !== null) {
      text += written[1]?.replace(/\s+/g, ' ').trim() ?? ''
      links.push({ start, end: text.length, url: written[2] ?? '' })
    } else if (node.type === 'text') addText(node.value, isLabel)
    else if (node.type === 'inlineCode') text += node.value
    else if (node.type === 'break') text += '\n'
    else if (node.type === 'html') tag(node.value)
    else if (node.type === 'footnoteReference') notes.push(node.identifier)
    else if ('children' in node) for (const child of node.children) visit(child, isLabel || isLink(node))
    if (node.type === 'link' && !isBadge(node.children)) {
      if (text.length === start) text += pictureLabel(node.children, node.url)
      links.push({ start, end: text.length, url: node.url === '' ? addressOf(text.slice(start)) : node.url })
    }
    if (node.type === 'linkReference')
      links.push({ start, end: text.length, url: definitions.get(node.identifier) ?? '' })
    if (node.type === 'emphasis' || node.type === 'strong') emphases.push({ start, end: text.length })
  }
  for (const node of content) visit(node)
  return { inline: { text, links, emphases }, notes }
}

function isLink({ type }: PhrasingContent): boolean {
  return type === 'link' || type === 'linkReference'
}

/** "Title <https://…>" between backticks: a link as reStructuredText writes it. */
const restLink = /^([^<>]{2,300})<(https?:[^<>\s]{4,})>$/

/** What the only picture of a link shows: its description, or "Video" for the still of one. */
function pictureLabel(content: readonly PhrasingContent[], url: string): string {
  const [only, ...more] = content
  return only?.type !== 'image' || more.length > 0 ? '' : (embedLabel(url) ?? only.alt ?? '')
}

/** Whether a link is nothing but a badge, which says how the repository fares. */
function isBadge([only, ...more]: readonly PhrasingContent[]): boolean {
  return only?.type === 'image' && more.length === 0 && badge.test(only.url)
}

const badge = /\bshields\.io\b|\bbadges?\b|badge\.(?:svg|png)|travis-ci|codecov|\.svg(?:\?|$)/i

/** The label of a link without an address, where it is one itself. */
function addressOf(label: string): string {
  return parseUrl(label) === null ? '' : label
}
