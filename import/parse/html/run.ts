/** A run of HTML's text between two blocks as running text: white space as it is shown, lines as they are written. */
import type { Inline, InlineLink, Span } from '../outline.ts'
import type { Piece } from '../places.ts'
import { emphasisElements } from './elements.ts'
import { pictureLabel } from './embedded.ts'
import type { HtmlElement, HtmlNode, HtmlText } from './html-tree.ts'

/** What a run is read with. */
export interface RunContext {
  readonly spanOf: (piece: Piece) => Span
  /** The address behind a link, as it is to be kept; null where the element is no link. */
  readonly addressOf: (element: HtmlElement) => string | null
  readonly isSilent: (element: HtmlElement) => boolean
}

/** A run that has ended, and its lines. */
export interface EndedRun extends Span {
  readonly inline: Inline
}

/**
 * Gathers a run. A line break of the source is "\n" in its text, so that lines can be counted; one that is shown where the
 * source has none ("<br>") takes the place of the next. Linear: the text is put together at the end.
 */
export class Run {
  private readonly parts: string[] = []
  private length = 0
  private readonly links: InlineLink[] = []
  private readonly emphases: { start: number; end: number }[] = []
  /** Elements that are open and have no words yet. */
  private waiting: { start: number }[] = []
  private between: '' | ' ' | '\n' = ''
  private line = 0
  private piece: Piece | null = null
  private readonly context: RunContext

  constructor(context: RunContext) {
    this.context = context
  }

  /** Adds a node with all that it holds but these elements. */
  add(node: HtmlNode, leftOut: (element: HtmlElement) => boolean): void {
    if (node.kind === 'text') this.addText(node)
    else if (node.name === 'br') this.between = '\n'
    else if (!this.context.isSilent(node) && !leftOut(node)) this.addElement(node, leftOut)
  }

  /** Adds the label of a link to what an element plays, which has no words of its own. */
  addLabel(label: string, url: string, element: HtmlElement): void {
    this.addWords(label, this.context.spanOf(element).startLine)
    this.links.push({ start: this.length - label.length, end: this.length, url })
    this.extend(element)
  }

  /** The run; null where it holds no words. `around`: the address of a link around the whole of it. */
  end(around: string | null): EndedRun | null {
    const text = this.parts.join('')
    if (this.piece === null || !/[\p{L}\p{N}]/u.test(text)) return null
    const whole = around !== null && this.links.length === 0
    const links = whole ? [{ start: 0, end: text.length, url: around }] : this.links
    return { ...this.context.spanOf(this.piece), inline: { text, links, emphases: this.emphases } }
  }

  private addElement(element: HtmlElement, leftOut: (element: HtmlElement) => boolean): void {
    const place = { start: -1 }
    const url = this.context.addressOf(element)
    this.waiting.push(place)
    if (element.holdsBlock) this.between = '\n'
    for (const child of element.children) this.add(child, leftOut)
    if (element.holdsBlock) this.between = '\n'
    if (place.start < 0) {
      this.waiting = this.waiting.filter((one) => one !== place)
      const label = url === null ? '' : pictureLabel(element, url)
      if (url !== null && label !== '') this.addLabel(label, url, element)
    } else {
      if (url !== null) this.links.push({ start: place.start, end: this.length, url })
      if (emphasisElements.has(element.name)) this.emphases.push({ start: place.start, end: this.length })
      this.extend(element)
    }
  }

  private addText(node: HtmlText): void {
    const { startLine } = this.context.spanOf(node)
    for (const [index, line] of node.text.split('\n').entries()) {
      const words = line.replace(/[\s\u00a0]+/g, ' ')
      if (this.between === '' && (index > 0 || words.startsWith(' '))) this.between = ' '
      if (words === ' ' || words === '') continue
      this.addWords(words.trim(), startLine + index)
      if (words.endsWith(' ')) this.between = ' '
    }
    if (/\S/.test(node.text)) this.extend(node)
  }

  private addWords(words: string, line: number): void {
    const isFirst = this.length === 0
    const lines = isFirst ? 0 : Math.max(line - this.line, this.between === '\n' ? 1 : 0)
    const gap = isFirst ? '' : lines > 0 ? '\n'.repeat(lines) : this.between
    this.line = isFirst ? line : this.line + lines
    for (const place of this.waiting) place.start = this.length + gap.length
    this.waiting = []
    this.between = ''
    this.parts.push(gap, words)
    this.length += gap.length + words.length
  }

  private extend({ start, end }: Piece): void {
    const [first, last] = [this.piece?.start ?? start, this.piece?.end ?? end]
    this.piece = { start: Math.min(first, start), end: Math.max(last, end) }
  }
}
