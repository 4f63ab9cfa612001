/** Markdown to an outline. */
import type { ListItem as MdItem, List as MdList, Table as MdTable, Nodes, PhrasingContent, RootContent } from 'mdast'
import { withBrokenLinks, withPartedLinks } from './broken-links.ts'
import { withDashedLists } from './dashed-lists.ts'
import { frontMatterFields, openMatter, titleBlockFields } from './front-matter.ts'
import { htmlBlocks } from './html-blocks.ts'
import { plain } from './inline.ts'
import { flatten } from './inline-markdown.ts'
import { withMarkdownLinks } from './markdown-in-html.ts'
import { markdownTree, type TopNode } from './markdown-tree.ts'
import { nest } from './nest.ts'
import type { Block, Heading, Inline, Item, List, Outline, Section, Span, Table } from './outline.ts'

/** The outline of Markdown lines. */
export function markdownOutline(lines: readonly string[], part: string | null): Outline {
  const open = openMatter(lines)
  const { nodes, definitions } = markdownTree(
    open === 0 ? lines : lines.map((line, index) => (index <= open ? '' : line)),
  )
  const notes = footnotesOf(nodes, (content) => withPartedLinks(withBrokenLinks(flatten(content, definitions).inline)))
  const called: Item[] = []
  const read = (content: readonly PhrasingContent[]): Inline => {
    const { inline, notes: labels } = flatten(content, definitions)
    for (const label of labels) {
      called.push(...(notes.get(label) ?? []))
      notes.delete(label)
    }
    return withPartedLinks(withBrokenLinks(inline))
  }
  const matter = nodes.flatMap(({ node, by }) =>
    node.type === 'yaml' || (node.type as string) === 'toml'
      ? frontMatterFields((node as { readonly value: string }).value, spanOf(node, by).startLine + 1)
      : [],
  )
  return {
    part,
    lines,
    linked: true,
    matter: [...titleBlockFields(lines), ...frontMatterFields(lines.slice(0, open).join('\n'), 1), ...matter],
    sections: sectionsOf(nodes, read, () => called.splice(0)),
  }
}

/** Footnotes by their labels, each as an item: the paragraph that defines it. */
function footnotesOf(nodes: readonly TopNode[], read: ReadInline): Map<string, readonly Item[]> {
  const notes = new Map<string, readonly Item[]>()
  for (const { node, by } of nodes) {
    const first = node.type === 'footnoteDefinition' ? node.children[0] : undefined
    if (node.type === 'footnoteDefinition' && first?.type === 'paragraph')
      notes.set(node.identifier, [{ ...spanOf(first, by), inline: read(first.children), items: [] }])
  }
  return notes
}

type ReadInline = (content: readonly PhrasingContent[]) => Inline

/** Everything under the last heading before it. `called` gives the footnotes that were referred to since it was asked last. */
function sectionsOf(nodes: readonly TopNode[], read: ReadInline, called: () => readonly Item[]): readonly Section[] {
  const sections: { heading: Heading | null; blocks: Block[]; tables: Table[]; notes: Item[] }[] = [
    { heading: null, blocks: [], tables: [], notes: [] },
  ]
  const open = (heading: Heading): void => void sections.push({ heading, blocks: [], tables: [], notes: [] })
  for (const { node, by } of nodes) {
    const last = sections.at(-1)
    if (node.type === 'heading') open({ ...spanOf(node, by), inline: read(node.children), level: node.depth })
    else if (node.type === 'table') last?.tables.push(tableOf(node, by, read))
    else if (node.type === 'html') {
      for (const block of htmlBlocks(node.value, spanOf(node, by).startLine).map(withMarkdownLinks)) {
        if (block.kind === 'heading') open(block)
        else if (block.kind === 'table') sections.at(-1)?.tables.push(block)
        else sections.at(-1)?.blocks.push(block)
      }
    } else last?.blocks.push(...blocksOf(node, by, read))
    sections.at(-1)?.notes.push(...called())
  }
  return sections.filter(({ heading, blocks, tables }) => heading !== null || blocks.length + tables.length > 0)
}

/** Paragraphs and lists of a node, also those within quotations; code and front matter hold none. */
function blocksOf(node: RootContent, by: number, read: ReadInline): readonly Block[] {
  if (node.type === 'paragraph')
    return withDashedLists({ kind: 'paragraph', ...spanOf(node, by), inline: read(node.children) })
  if (node.type === 'list') return [listOf(node, by, read)]
  if (node.type === 'blockquote') return node.children.flatMap((child) => blocksOf(child, by, read))
  return []
}

function tableOf(table: MdTable, by: number, read: ReadInline): Table {
  const [head, ...rows] = table.children.map((row) => ({
    ...spanOf(row, by),
    cells: row.children.map((cell) => read(cell.children)),
  }))
  return { head: head?.cells ?? [], rows, ...spanOf(table, by) }
}

/**
 * Items nest by the column of their bullets: people indent by one blank what they mean to stand below, which CommonMark
 * reads as standing beside.
 */
function listOf(list: MdList, by: number, read: ReadInline): List {
  const flat: { column: number; item: Omit<Item, 'items'> }[] = []
  const visit = (item: MdItem): void => {
    flat.push({ column: item.position?.start.column ?? 1, item: itemOf(item, by, read) })
    for (const child of item.children) if (child.type === 'list') child.children.forEach(visit)
  }
  list.children.forEach(visit)
  return { kind: 'list', ...spanOf(list, by), items: nest(flat) }
}

function itemOf(item: MdItem, by: number, read: ReadInline): Omit<Item, 'items'> {
  const first = item.children.find((child) => child.type !== 'list')
  if (first?.type === 'paragraph') return { ...spanOf(first, by), inline: read(first.children) }
  const { startLine } = spanOf(item, by)
  return { startLine, endLine: startLine, inline: plain('') }
}

function spanOf(node: Nodes, by: number): Span {
  return { startLine: (node.position?.start.line ?? 1) + by, endLine: (node.position?.end.line ?? 1) + by }
}
