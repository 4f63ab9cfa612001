/** Blocks of HTML within Markdown ("<h1 align=center>", "<p><a href=…>") as headings, paragraphs and items. */
import { absolute, embedLabel } from './embeds.ts'
import type { Block, Heading, Inline, InlineLink, Item } from './outline.ts'

/** What a block of HTML holds, in order; nothing for comments, scripts and styles. `line` is that of its first line. */
export function htmlBlocks(html: string, line: number): readonly (Block | (Heading & { readonly kind: 'heading' }))[] {
  if (/^\s*<(?:script|style|pre|textarea|[!?])/i.test(html)) return []
  const found: (Block | (Heading & { kind: 'heading' }))[] = []
  const open: Open = { text: '', links: [], anchor: null, tag: '', line, from: line }
  const close = (): void => {
    const block = closed(open)
    const last = found.at(-1)
    if (block?.kind === 'list' && last?.kind === 'list')
      found[found.length - 1] = { ...last, endLine: block.endLine, items: [...last.items, ...block.items] }
    else if (block !== null) found.push(block)
    Object.assign(open, { text: '', links: [], anchor: null, tag: '', from: open.line })
  }
  for (const match of html.matchAll(/<(\/?)([a-z][a-z\d]*)([^<>]*)>|[^<]+|</gi)) {
    const [all, closing = '', name, attributes = ''] = match
    const tag = name?.toLowerCase()
    if (tag === 'a') anchor(open, closing !== '', attributes)
    else if (tag === 'iframe' && closing === '') embed(open, attributes)
    else if (
      tag !== undefined &&
      /^(?:h[1-6]|p|div|li|ul|ol|center|tr|td|th|table|br|details|summary|blockquote|hr)$/.test(tag)
    ) {
      close()
      if (closing === '') open.tag = tag
    } else if (tag === undefined) add(open, all)
    open.line += countLines(all)
  }
  close()
  return found
}

interface Open {
  text: string
  links: InlineLink[]
  anchor: { readonly start: number; readonly url: string } | null
  tag: string
  line: number
  from: number
}

function add(open: Open, text: string): void {
  if (open.text === '' && text.trim() === '') return
  if (open.text === '') open.from = open.line + countLines(/^\s*/.exec(text)?.[0] ?? '')
  open.text += decoded(open.text === '' ? text.trimStart() : text)
}

function anchor(open: Open, closing: boolean, attributes: string): void {
  if (!closing) {
    const url = addressIn(attributes)
    if (open.text === '') open.from = open.line
    open.anchor = url === null ? null : { start: open.text.length, url }
  } else if (open.anchor !== null) {
    open.links.push({ start: open.anchor.start, end: open.text.length, url: open.anchor.url })
    open.anchor = null
  }
}

/** An embedded player or deck is a link to it. */
function embed(open: Open, attributes: string): void {
  const url = absolute(addressIn(attributes, 'src') ?? '')
  const label = embedLabel(url)
  if (label === null) return
  if (open.text === '') open.from = open.line
  const start = open.text.length
  open.text += `${label} `
  open.links.push({ start, end: start + label.length, url })
}

function closed({ text, links, tag, from }: Open): Block | (Heading & { kind: 'heading' }) | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return null
  const inline: Inline = {
    text: text.trimEnd(),
    links: links.filter(({ end }) => end <= text.trimEnd().length),
    emphases: [],
  }
  const span = { startLine: from, endLine: from + countLines(text.trimEnd()) }
  if (/^h\d$/.test(tag)) return { kind: 'heading', ...span, inline, level: Number(tag.slice(1)) }
  const item: Item = { ...span, inline, items: [] }
  return tag === 'li' ? { kind: 'list', ...span, items: [item] } : { kind: 'paragraph', ...span, inline }
}

/** The address in the attributes of a link, or of what is embedded; null where there is none. */
export function addressIn(attributes: string, name: 'href' | 'src' = 'href'): string | null {
  const match = (name === 'href' ? href : src).exec(attributes)
  return match === null ? null : decoded(match[1] ?? match[2] ?? match[3] ?? '')
}

const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i
const src = /\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i

function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (_, name: string) => entities[name] ?? ' ')
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
}

function countLines(text: string): number {
  return text.match(/\n/g)?.length ?? 0
}
