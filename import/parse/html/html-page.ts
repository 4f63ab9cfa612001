/** A page of HTML as an outline: its content without what stands around it, its title, and who wrote it. */
import { plain } from '../inline.ts'
import type { Block, Field, Heading, Outline, Section, Table } from '../outline.ts'
import { contextOf } from './context.ts'
import { type FlowPart, flowOf } from './html-flow.ts'
import { type HtmlElement, type HtmlNode, htmlTree } from './html-tree.ts'
import { pageFacts } from './page-facts.ts'
import type { RunContext } from './run.ts'

/** The outline of a page; `part` names the file where it is one of several. */
export function htmlOutline(lines: readonly string[], part: string | null): Outline {
  const nodes = htmlTree(lines.join('\n'))
  const facts = pageFacts(nodes)
  const context = contextOf(lines, facts.address)
  const content = contentOf(nodes)
  const parts = flowOf(content, context)
  const title = parts.some((one) => one.kind === 'heading' && one.level === 1) ? null : titleOf(nodes, facts, context)
  const matter = facts.authors.map(
    ({ element, text }): Field => ({ ...context.spanOf(element), label: 'author', value: plain(text) }),
  )
  return { part, lines, linked: true, matter, sections: sectionsOf(title === null ? parts : [title, ...parts]) }
}

/** The one part of a page that says that it is its content; else all of it without its outermost header. */
function contentOf(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const elements = [...elementsIn(nodes)]
  const main = elements.find(({ name, attributes }) => name === 'main' || attributes.get('role') === 'main')
  if (main !== undefined) return main.children
  const articles = elements.filter(({ name }) => name === 'article')
  const [article] = articles
  if (article !== undefined && articles.length === 1) return article.children
  return withoutHeader(nodes)
}

/** The nodes of a page whose header, where it stands in nothing but blocks of layout, is left out. */
function withoutHeader(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return nodes.flatMap((node): readonly HtmlNode[] => {
    if (node.kind === 'text' || !/^(?:html|body|div|header|center)$/.test(node.name)) return [node]
    return node.name === 'header' ? [] : [{ ...node, children: withoutHeader(node.children) }]
  })
}

/** The title of a page whose content has no heading for it: the heading of its header, else the title that it says it has. */
function titleOf(
  nodes: readonly HtmlNode[],
  { title }: ReturnType<typeof pageFacts>,
  context: RunContext,
): FlowPart | null {
  const element = [...elementsIn(nodes)].find(({ name }) => name === 'h1')
  const [heading] = element === undefined ? [] : flowOf([element], context)
  if (heading !== undefined) return heading
  return title === null
    ? null
    : { kind: 'heading', ...context.spanOf(title.element), inline: plain(title.text), level: 1 }
}

function* elementsIn(nodes: readonly HtmlNode[]): Generator<HtmlElement> {
  for (const node of nodes) {
    if (node.kind === 'text') continue
    yield node
    yield* elementsIn(node.children)
  }
}

/** Everything under the last heading before it. */
function sectionsOf(parts: readonly FlowPart[]): readonly Section[] {
  const sections: { heading: Heading | null; blocks: Block[]; tables: Table[] }[] = [
    { heading: null, blocks: [], tables: [] },
  ]
  for (const part of parts) {
    if (part.kind === 'heading') sections.push({ heading: part, blocks: [], tables: [] })
    else if (part.kind === 'table') sections.at(-1)?.tables.push(part)
    else sections.at(-1)?.blocks.push(part)
  }
  return sections.filter(({ heading, blocks, tables }) => heading !== null || blocks.length + tables.length > 0)
}
