/** HTML within other documents ("<h1 align=center>", "<p><a href=…>"): blocks of it in Markdown, descriptions of records. */
import { addressOf, contextOf } from './html/context.ts'
import { type FlowPart, flowOf } from './html/html-flow.ts'
import { type HtmlNode, htmlTree } from './html/html-tree.ts'
import type { Span } from './outline.ts'

/** What a piece of HTML holds, in order; nothing for comments, scripts and styles. `line` is that of its first line. */
export function htmlBlocks(html: string, line: number): readonly FlowPart[] {
  const context = contextOf(html.split('\n'), null)
  const spanOf: typeof context.spanOf = (piece) => raised(context.spanOf(piece), line - 1)
  return flowOf(htmlTree(html), { ...context, spanOf })
}

/** The address behind a tag that opens a link; null for any other. */
export function addressIn(tag: string): string | null {
  const [element] = htmlTree(tag)
  return element?.kind === 'element' ? addressOf(element, null) : null
}

/** Words in which characters may be written as HTML writes them ("&amp;"); tags in them vanish. */
export function htmlText(words: string): string {
  if (!words.includes('&') || !/&[#\w]{1,30};/.test(words)) return words
  return htmlTree(words).map(wordsOf).join('')
}

function wordsOf(node: HtmlNode): string {
  return node.kind === 'text' ? node.text : node.children.map(wordsOf).join('')
}

function raised({ startLine, endLine }: Span, by: number): Span {
  return { startLine: startLine + by, endLine: endLine + by }
}
