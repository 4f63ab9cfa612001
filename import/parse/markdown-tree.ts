/** Markdown (CommonMark, GFM, front matter) to its tree. The only file that calls the Markdown packages. */
import type { RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { withWholeLists } from './html-lists.ts'
import { tame } from './tame.ts'

/** A node at the top of the tree; its line numbers are to be raised by `by`. */
export interface TopNode {
  readonly node: RootContent
  readonly by: number
}

/** The tree of Markdown lines, and the addresses that its references stand for. */
export interface MarkdownTree {
  readonly nodes: readonly TopNode[]
  readonly definitions: ReadonlyMap<string, string>
}

/** How the top of a text is read, which may be front matter, and what is below it; made once, since that takes as long as a page. */
const [atTop, below] = [withMatter(['yaml', 'toml']), withMatter([])]

/** Addresses that the tokenizer leaves as text are told by whoever reads the text: looking for them again takes a quarter of all. */
function withMatter(matter: ('yaml' | 'toml')[]) {
  const tables = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }))
  return { extensions: [gfm(), frontmatter(matter)], mdastExtensions: [...tables, frontmatterFromMarkdown(matter)] }
}

/**
 * Parses a text in pieces, since the parser takes more than linear time: a text is parted at headings, and where there is
 * none for long, where an outermost item or a paragraph begins.
 */
export function markdownTree(written: readonly string[]): MarkdownTree {
  const lines = withWholeLists(tame(written))
  const pieces = piecesOf(lines)
  const defined = pieces.length < 2 ? new Map<string, string>() : definitionLines(lines)
  const nodes: TopNode[] = []
  const definitions = new Map<string, string>()
  for (const { start, end } of pieces) {
    const piece = lines.slice(start, end)
    const tree = fromMarkdown([...piece, ...borrowed(piece, defined)].join('\n'), start === 0 ? atTop : below)
    for (const node of tree.children) {
      if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url)
      if ((node.position?.start.line ?? 1) <= piece.length) nodes.push({ node, by: start })
    }
  }
  return { nodes, definitions }
}

/** From how many lines on a piece ends: at a heading, at an item or a paragraph, anywhere. */
const [headingLimit, softLimit, hardLimit] = [30, 250, 600]

function piecesOf(lines: readonly string[]): readonly { readonly start: number; readonly end: number }[] {
  const pieces: { start: number; end: number }[] = []
  let start = 0
  let closing: RegExp | null = null
  for (const [index, line] of lines.entries()) {
    const length = index - start
    if (length >= headingLimit) {
      const isFree = closing === null && lines[index - 1]?.trim() === ''
      const mayEnd = length >= softLimit ? closing === null && beginsBlock(line, isFree) : isFree && isHeading(line)
      if (mayEnd || length >= hardLimit) {
        pieces.push({ start, end: index })
        start = index
      }
    }
    closing = closing === null ? closingOf(line, index) : closing.test(line) ? null : closing
  }
  return [...pieces, { start, end: lines.length }]
}

function isHeading(line: string): boolean {
  return /^#{1,6} /.test(line)
}

function beginsBlock(line: string, isFree: boolean): boolean {
  return isHeading(line) || /^[-*+] /.test(line) || (isFree && /^[^\s>|]/.test(line))
}

/** What ends the fence, the front matter or the HTML that a line opens, within which no line is a heading; null where it opens none. */
function closingOf(line: string, index: number): RegExp | null {
  if (index === 0 && /^(?:---|\+\+\+)\s*$/.test(line)) return line.startsWith('-') ? /^---\s*$/ : /^\+{3}\s*$/
  const fence = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(line)
  if (fence !== null) return new RegExp(`^ {0,3}${fence[1] ?? fence[2]}[\`~]*\\s*$`)
  const html = /^ {0,3}<(!--|(?:pre|script|style|textarea)\b)/i.exec(line)
  if (html === null) return null
  const end = html[1] === '!--' ? /-->/ : /<\/(?:pre|script|style|textarea)>/i
  return end.test(line) ? null : end
}

const definition = /^ {0,3}\[([^[\]]{1,200})\]:\s*\S/

function definitionLines(lines: readonly string[]): Map<string, string> {
  const defined = new Map<string, string>()
  for (const line of lines) {
    const label = definition.exec(line)?.[1]?.toLowerCase()
    if (label !== undefined && !defined.has(label)) defined.set(label, line)
  }
  return defined
}

/** The definitions, written elsewhere, of the references in a piece. */
function borrowed(piece: readonly string[], defined: ReadonlyMap<string, string>): readonly string[] {
  if (defined.size === 0) return []
  const labels = new Set(
    piece.flatMap((line) => [...line.matchAll(/\[([^[\]]{1,200})\]/g)].map((match) => (match[1] ?? '').toLowerCase())),
  )
  const used = [...labels].flatMap((label) => defined.get(label) ?? [])
  return used.length === 0 ? [] : ['', ...used]
}
