/** What elements without words show or play, as labels of links to it. */
import { absolute, embedLabel } from '../embeds.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'

/** What a page plays where it stands: the address, and a label that says what it is as links to it do. */
export interface Played {
  readonly url: string
  readonly label: string
}

/** The recording or slides that an element plays; null for any other element. */
export function playedBy({ name, attributes }: HtmlElement): Played | null {
  if (!/^(?:iframe|embed|video|source)$/.test(name)) return null
  const written = (attributes.get('src') || attributes.get('data-src') || attributes.get('data-lazy-src') || '').trim()
  const url = absolute(written)
  const label = name === 'video' && /^https?:/i.test(url) ? 'Video' : embedLabel(url)
  return label === null ? null : { url, label }
}

/** What the only picture of a link shows: its description, or what the link plays; empty for a badge and for any other link. */
export function pictureLabel({ children }: HtmlElement, url: string): string {
  const [only, ...more] = children.filter(isShown)
  if (only?.kind !== 'element' || only.name !== 'img' || more.length > 0) return ''
  const label = embedLabel(url)
  if (label !== null) return label
  return badge.test(only.attributes.get('src') ?? '') ? '' : (only.attributes.get('alt')?.trim() ?? '')
}

const badge = /\bshields\.io\b|\bbadges?\b|badge\.(?:svg|png)|travis-ci|codecov|\.svg(?:\?|$)/i

function isShown(node: HtmlNode): boolean {
  return node.kind === 'element' || /\S/.test(node.text)
}
