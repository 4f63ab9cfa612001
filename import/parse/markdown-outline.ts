/** Markdown (CommonMark, GFM, front matter) to an outline. The only file that knows the Markdown packages. */
import type { ListItem as MdItem, List as MdList, Nodes, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { withBrokenLinks } from './broken-links.ts'
import { plain } from './inline.ts'
import { flatten } from './inline-markdown.ts'
import { nest } from './nest.ts'
import type { Block, Heading, Inline, Item, List, Outline, Section, Span } from './outline.ts'
import { tame } from './tame.ts'

/** The outline of Markdown lines. */
export function markdownOutline(lines: readonly string[], part: string | null): Outline {
  const tree = fromMarkdown(tame(lines).join('\n'), {
    extensions: [gfm(), frontmatter(['yaml', 'toml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml'])],
  })
  const definitions = new Map<string, string>()
  for (const node of tree.children) if (node.type === 'definition') definitions.set(node.identifier, node.url)
  const read = (content: readonly PhrasingContent[]): Inline => withBrokenLinks(flatten(content, definitions))
  return { part, lines, linked: true, sections: sectionsOf(tree.children, read) }
}

type ReadInline = (content: readonly PhrasingContent[]) => Inline

/** Everything under the last heading before it. */
function sectionsOf(nodes: readonly RootContent[], read: ReadInline): readonly Section[] {
  const sections: { heading: Heading | null; blocks: Block[] }[] = [{ heading: null, blocks: [] }]
  for (const node of nodes) {
    if (node.type === 'heading') {
      sections.push({ heading: { ...spanOf(node), inline: read(node.children), level: node.depth }, blocks: [] })
    } else sections.at(-1)?.blocks.push(...blocksOf(node, read))
  }
  return sections.filter(({ heading, blocks }) => heading !== null || blocks.length > 0)
}

/** Paragraphs and lists of a node, also those within quotations; code, tables and front matter hold none. */
function blocksOf(node: RootContent, read: ReadInline): readonly Block[] {
  if (node.type === 'paragraph') return [{ kind: 'paragraph', ...spanOf(node), inline: read(node.children) }]
  if (node.type === 'list') return [listOf(node, read)]
  if (node.type === 'blockquote') return node.children.flatMap((child) => blocksOf(child, read))
  return []
}

/**
 * Items nest by the column of their bullets: people indent by one blank what they mean to stand below, which CommonMark
 * reads as standing beside.
 */
function listOf(list: MdList, read: ReadInline): List {
  const flat: { column: number; item: Omit<Item, 'items'> }[] = []
  const visit = (item: MdItem): void => {
    flat.push({ column: item.position?.start.column ?? 1, item: itemOf(item, read) })
    for (const child of item.children) if (child.type === 'list') child.children.forEach(visit)
  }
  list.children.forEach(visit)
  return { kind: 'list', ...spanOf(list), items: nest(flat) }
}

function itemOf(item: MdItem, read: ReadInline): Omit<Item, 'items'> {
  const first = item.children.find((child) => child.type !== 'list')
  if (first?.type === 'paragraph') return { ...spanOf(first), inline: read(first.children) }
  const { startLine } = spanOf(item)
  return { startLine, endLine: startLine, inline: plain('') }
}

function spanOf(node: Nodes): Span {
  return { startLine: node.position?.start.line ?? 1, endLine: node.position?.end.line ?? 1 }
}
