/** Markdown (CommonMark, GFM, front matter) to its tree. The only file that calls the Markdown packages. */
import type { RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
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

function withMatter(matter: ('yaml' | 'toml')[]) {
  return {
    extensions: [gfm(), frontmatter(matter)],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(matter)],
  }
}

/**
 * Parses a text in pieces, since the parser takes quadratic time over long lists and paragraphs: what has fewer lines than
 * a piece is parsed whole, a longer text is parted where a heading, an outermost item or a paragraph begins.
 */
export function markdownTree(written: readonly string[]): MarkdownTree {
  const lines = tame(written)
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

/** Where a piece may end, and where it must, in lines. */
const softLimit = 250
const hardLimit = 600

function piecesOf(lines: readonly string[]): readonly { readonly start: number; readonly end: number }[] {
  const pieces: { start: number; end: number }[] = []
  let start = 0
  let fenced = false
  for (const [index, line] of lines.entries()) {
    const begins =
      !fenced && (/^(?:#{1,6}|[-*+]) /.test(line) || (/^[^\s>|]/.test(line) && lines[index - 1]?.trim() === ''))
    if (index - start >= hardLimit || (index - start >= softLimit && begins)) {
      pieces.push({ start, end: index })
      start = index
    }
    if (/^\s{0,3}(?:```|~~~)/.test(line)) fenced = !fenced
  }
  return [...pieces, { start, end: lines.length }]
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
