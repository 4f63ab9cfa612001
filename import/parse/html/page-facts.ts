/** What a page says of itself in its head. */
import { parseUrl } from '../../../src/model/identifier.ts'
import { isPersonName } from '../constructs/person-name.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'

/** Words, and the element that holds them. */
export interface StatedWords {
  readonly text: string
  readonly element: HtmlElement
}

export interface PageFacts {
  readonly title: StatedWords | null
  /** Those whom the page says to be its authors, else the person whose site it is by its title: "Talks | Jane Doe". */
  readonly authors: readonly StatedWords[]
  /** The page's own address. */
  readonly address: string | null
}

/** Looks through the outermost elements of a page for its head; a page without one has its facts among them. */
export function pageFacts(nodes: readonly HtmlNode[]): PageFacts {
  const head = nodes.flatMap(childrenOf)
  const meta = (...names: readonly string[]): readonly StatedWords[] =>
    head.flatMap((element) => {
      const name = (element.attributes.get('name') ?? element.attributes.get('property') ?? '').toLowerCase()
      const text = element.attributes.get('content')?.replace(/\s+/g, ' ').trim() ?? ''
      return element.name === 'meta' && names.includes(name) && text !== '' ? [{ text, element }] : []
    })
  const named = head.flatMap((element) => (element.name === 'title' ? [{ text: textOf(element), element }] : []))
  const site = meta('og:site_name')[0]?.text ?? null
  const [title] = [...meta('og:title'), ...named.map((one) => ({ ...one, text: withoutSite(one.text, site) }))]
  const addresses = [
    ...head.flatMap(({ name, attributes }) =>
      name === 'base' || attributes.get('rel') === 'canonical' ? (attributes.get('href') ?? []) : [],
    ),
    ...meta('og:url').map(({ text }) => text),
  ]
  const authors = meta('author', 'article:author', 'dc.creator').filter(({ text }) => parseUrl(text) === null)
  return {
    title: title === undefined || title.text === '' ? null : title,
    authors: authors.length > 0 ? authors : named.slice(0, 1).flatMap(keeperOf),
    address: addresses.find((address) => parseUrl(address) !== null) ?? null,
  }
}

/** The elements of html and head, and others that stand outermost. */
function childrenOf(node: HtmlNode): readonly HtmlElement[] {
  if (node.kind === 'text') return []
  return node.name === 'html' || node.name === 'head' ? node.children.flatMap(childrenOf) : [node]
}

function textOf(element: HtmlElement): string {
  return element.children
    .map((child) => (child.kind === 'text' ? child.text : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The person after whom a site is called, in the title of a page of it, or by the whole of it. */
function keeperOf({ text, element }: StatedWords): readonly StatedWords[] {
  const parts = text.split(/\s+[|·•»–—-]\s+/)
  const name = parts.find(isPersonName)
  return name === undefined ? [] : [{ text: name, element }]
}

/** "Title | Site", "Title - Site" without the site: its name, or what stands behind a mark that only sites use. */
function withoutSite(title: string, site: string | null): string {
  if (site !== null && title.endsWith(site)) return title.slice(0, -site.length).replace(/[\s|·•:»–—-]+$/, '') || title
  return title.replace(/\s+(?:[|·•»]|::)\s+[^|·•»]{1,80}$/, '') || title
}
