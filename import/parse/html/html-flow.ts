/** The blocks of HTML in the order in which they are read: headings, paragraphs, lists and tables. */

import { plain } from '../inline.ts'
import type { Block, Heading, Inline, Item, List, Table, TableRow } from '../outline.ts'
import { inlineElements } from './elements.ts'
import { playedBy } from './embedded.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
import { Run, type RunContext } from './run.ts'

/** One block. */
export type FlowPart = (Heading & { readonly kind: 'heading' }) | (Table & { readonly kind: 'table' }) | Block

/** The blocks of nodes. Recursive, but a tree is never deep. */
export function flowOf(nodes: readonly HtmlNode[], context: RunContext): readonly FlowPart[] {
  const flow = new Flow(context)
  flow.walk(nodes, null)
  return flow.finish()
}

/** Goes through nodes and ends a paragraph where a block begins; a class, since the paragraph grows from node to node. */
class Flow {
  private readonly parts: FlowPart[] = []
  private readonly context: RunContext
  private run: Run

  constructor(context: RunContext) {
    this.context = context
    this.run = new Run(context)
  }

  finish(): readonly FlowPart[] {
    return this.parts
  }

  /** `around`: the address of the link within which the nodes stand. */
  walk(nodes: readonly HtmlNode[], around: string | null): void {
    for (const node of nodes) {
      if (node.kind === 'text') this.run.add(node, none)
      else this.element(node, around)
    }
    this.endParagraph(around)
  }

  private element(element: HtmlElement, around: string | null): void {
    const played = playedBy(element)
    const inner = this.context.addressOf(element) ?? around
    if (played !== null) {
      this.endParagraph(around)
      this.run.addLabel(played.label, played.url, element)
      this.endParagraph(null)
    } else if (this.context.isSilent(element)) return
    else if (element.name === 'br') this.endParagraph(around)
    else if (inlineElements.has(element.name) && !element.holdsBlock) this.run.add(element, none)
    else {
      this.endParagraph(around)
      this.block(element, inner)
    }
  }

  private block(element: HtmlElement, around: string | null): void {
    const level = /^h([1-6])$/.exec(element.name)?.[1]
    if (level !== undefined) this.heading(element, Number(level), around)
    else if (/^(?:ul|ol|menu|dir)$/.test(element.name) && !element.holdsHeading)
      this.list(element, this.itemsOf(element))
    else if (element.name === 'dl' && !element.holdsHeading) this.list(element, this.termsOf(element))
    else if (element.name === 'table') this.table(element, around)
    else this.walk(element.children, around)
  }

  private heading(element: HtmlElement, level: number, around: string | null): void {
    const ended = this.read(element.children, none, around)
    if (ended !== null) this.parts.push({ kind: 'heading', ...ended, level })
  }

  private list(element: HtmlElement, items: readonly Item[]): void {
    if (items.length > 0) this.parts.push({ kind: 'list', ...this.context.spanOf(element), items } satisfies List)
  }

  /** The items of a list; a list that stands in another without an item around it belongs to the item before it. */
  private itemsOf(list: HtmlElement): readonly Item[] {
    const items: { item: Omit<Item, 'items'>; items: Item[] }[] = []
    for (const child of list.children) {
      if (child.kind === 'text' || this.context.isSilent(child)) continue
      if (isList(child)) items.at(-1)?.items.push(...this.itemsOf(child))
      else {
        const own = this.read(child.children, isList, this.context.addressOf(child))
        const below = listsIn(child).flatMap((inner) => this.itemsOf(inner))
        if (own !== null || below.length > 0) items.push({ item: own ?? this.empty(child), items: [...below] })
      }
    }
    return items.map(({ item, items: below }) => ({ ...item, items: below }))
  }

  /**
   * "Term: description" for each description of a list of them, which stands on a line of its own below a title; a term alone
   * where it has none.
   */
  private termsOf(list: HtmlElement): readonly Item[] {
    const items: Item[] = []
    let term: HtmlElement | null = null
    let described = true
    const alone = (): void => {
      const ended = described || term === null ? null : this.read(term.children, none, null)
      if (ended !== null) items.push({ ...ended, items: [] })
    }
    for (const child of list.children.flatMap(ofGroup)) {
      if (child.name === 'dt') {
        alone()
        ;[term, described] = [child, false]
      } else if (child.name === 'dd') {
        const both = this.described(term, child)
        if (both !== null) items.push(both)
        described = true
      }
    }
    alone()
    return items
  }

  private described(term: HtmlElement | null, description: HtmlElement): Item | null {
    const [named, told] = [
      term === null ? null : this.read(term.children, none, null),
      this.read(description.children, none, null),
    ]
    if (named === null || told === null) return told === null ? null : { ...told, items: [] }
    const lead = `${named.inline.text.replace(/\s*:$/, '')}${isTitle(named.inline) ? '\n' : ': '}`
    const moved = told.inline.links.map((link) => ({
      ...link,
      start: link.start + lead.length,
      end: link.end + lead.length,
    }))
    const inline: Inline = {
      text: `${lead}${told.inline.text}`,
      links: [...named.inline.links, ...moved],
      emphases: [],
    }
    const columns = term === null ? told : this.context.spanOf({ start: term.start, end: description.end })
    return { ...columns, inline, items: [] }
  }

  /** A table whose cells hold text; one by which a page is laid out is read cell by cell. */
  private table(table: HtmlElement, around: string | null): void {
    const rows = rowsOf(table)
    const isData = rows.some(({ children }) => cellsOf(children).length > 1) && !rows.some(laysOut)
    if (!isData) {
      this.walk(table.children, around)
      return
    }
    const [head, ...below] = rows.map(
      (row): TableRow => ({
        ...this.context.spanOf(row),
        cells: cellsOf(row.children).map((cell) => this.read(cell.children, none, null)?.inline ?? plain('')),
      }),
    )
    this.parts.push({ kind: 'table', ...this.context.spanOf(table), head: head?.cells ?? [], rows: below })
  }

  private read(nodes: readonly HtmlNode[], leftOut: (element: HtmlElement) => boolean, around: string | null) {
    const run = new Run(this.context)
    for (const node of nodes) run.add(node, leftOut)
    return run.end(around)
  }

  private empty(element: HtmlElement): Omit<Item, 'items'> {
    return { ...this.context.spanOf({ start: element.start, end: element.start + 1 }), inline: plain('') }
  }

  private endParagraph(around: string | null): void {
    const ended = this.run.end(around)
    if (ended !== null) this.parts.push({ kind: 'paragraph', ...ended })
    this.run = new Run(this.context)
  }
}

const none = (): boolean => false

/** Whether a term is called as works are, by a link or several words, and is no label, and no event with its year. */
function isTitle({ text, links }: Inline): boolean {
  return (links.length > 0 || text.trim().split(/\s+/).length >= 3) && !/\b(?:19|20)\d\d\b|:\s*$/.test(text)
}

function isList({ name }: HtmlElement): boolean {
  return /^(?:ul|ol|menu|dir)$/.test(name)
}

/** The outermost lists within an item. */
function listsIn(element: HtmlElement): readonly HtmlElement[] {
  return element.children.flatMap((child) =>
    child.kind === 'text' ? [] : isList(child) ? [child] : child.holdsBlock ? listsIn(child) : [],
  )
}

/** Terms and descriptions may stand in groups. */
function ofGroup(node: HtmlNode): readonly HtmlElement[] {
  if (node.kind === 'text') return []
  return node.name === 'div' ? node.children.flatMap(ofGroup) : [node]
}

function rowsOf(table: HtmlElement): readonly HtmlElement[] {
  return table.children.flatMap((child) => {
    if (child.kind === 'text') return []
    return child.name === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.name) ? rowsOf(child) : []
  })
}

function cellsOf(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  return nodes.flatMap((node) => (node.kind === 'element' && /^t[dh]$/.test(node.name) ? [node] : []))
}

/** Whether a row holds what no cell of a table of facts does: headings, lists, other tables. */
function laysOut(row: HtmlElement): boolean {
  return (
    row.holdsHeading || cellsOf(row.children).some(({ children, holdsBlock }) => holdsBlock && children.some(isLayout))
  )
}

function isLayout(node: HtmlNode): boolean {
  return node.kind === 'element' && (/^(?:ul|ol|dl|table)$/.test(node.name) || node.children.some(isLayout))
}
