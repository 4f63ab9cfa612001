/**
 * HTML to a tree with places. The only file that calls htmlparser2, of which only the tokens are used: no tree of a hostile
 * page (a hundred thousand open elements, tags with as many attributes) is then deep, and reading stays linear.
 */
import { Tokenizer } from 'htmlparser2'
import type { Piece } from '../places.ts'
import { endedBy, inlineElements, scopes, voidElements } from './elements.ts'

/** Text with its entities decoded. */
export interface HtmlText extends Piece {
  readonly kind: 'text'
  readonly text: string
}

/** An element; names of elements and attributes are in lower case. */
export interface HtmlElement extends Piece {
  readonly kind: 'element'
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly HtmlNode[]
  /** Whether a block stands within it, at any depth; whether a heading does. */
  readonly holdsBlock: boolean
  readonly holdsHeading: boolean
}

export type HtmlNode = HtmlText | HtmlElement

/** Elements nest no deeper than this; what is deeper stands side by side. */
const depthLimit = 200

/** The nodes of a text of HTML, whole pages and pieces alike; whatever the text, there is a tree. */
export function htmlTree(text: string): readonly HtmlNode[] {
  const growing = new GrowingTree()
  let attributes: Map<string, string> = new Map()
  let [tag, tagStart, name, value] = ['', 0, '', '']
  const opened = (end: number): void => growing.open(tag, attributes, { start: tagStart, end: end + 1 })
  const tokens = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => growing.write(text.slice(start, end), start, end),
      ontextentity: (code, end) => growing.write(String.fromCodePoint(code), null, end),
      onopentagname(start, end) {
        ;[tag, tagStart, attributes] = [text.slice(start, end).toLowerCase(), start - 1, new Map()]
      },
      onattribname(start, end) {
        ;[name, value] = [text.slice(start, end).toLowerCase(), '']
      },
      onattribdata(start, end) {
        value += text.slice(start, end)
      },
      onattribentity(code) {
        value += String.fromCodePoint(code)
      },
      onattribend() {
        if (!attributes.has(name)) attributes.set(name, value)
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) => growing.close(text.slice(start, end).toLowerCase(), end + 1),
      oncdata: () => growing.interrupt(),
      oncomment: () => growing.interrupt(),
      ondeclaration: () => growing.interrupt(),
      onprocessinginstruction: () => growing.interrupt(),
      onend() {},
    },
  )
  tokens.write(text)
  tokens.end()
  return growing.finish(text.length)
}

const paragraph: ReadonlySet<string> = new Set(['p'])

type Growing = { -readonly [K in keyof HtmlElement]: K extends 'children' ? HtmlNode[] : HtmlElement[K] }

/** The tree as far as it is read; a class, since every tag changes which elements are open. */
class GrowingTree {
  private readonly root: Growing = elementOf('', new Map(), { start: 0, end: 0 })
  private readonly stack: Growing[] = [this.root]
  /** Elements that were too deep to be opened, by name, whose ends close nothing. */
  private readonly dropped = new Map<string, number>()
  private interrupted = false

  /** Adds text; that of an entity, whose start is null, belongs to what is before it. */
  write(text: string, start: number | null, end: number): void {
    const siblings = this.top().children
    const last = siblings.at(-1)
    if (last?.kind === 'text' && !this.interrupted)
      siblings[siblings.length - 1] = { ...last, text: last.text + text, end }
    else siblings.push({ kind: 'text', text, start: start ?? end - 1, end })
    this.interrupted = false
  }

  /** Says that a comment or the like stands after the text, which is not part of it. */
  interrupt(): void {
    this.interrupted = true
  }

  open(name: string, attributes: ReadonlyMap<string, string>, piece: Piece): void {
    if (!inlineElements.has(name)) this.endBefore(paragraph, piece.start)
    const ends = endedBy.get(name)
    if (ends !== undefined) this.endBefore(ends, piece.start)
    const element = elementOf(name, attributes, piece)
    if (this.stack.length > depthLimit && !voidElements.has(name)) {
      this.dropped.set(name, (this.dropped.get(name) ?? 0) + 1)
      return
    }
    this.top().children.push(element)
    this.stack.push(element)
    if (voidElements.has(name)) this.pop(piece.end)
  }

  close(name: string, end: number): void {
    const dropped = this.dropped.get(name) ?? 0
    if (dropped > 0) {
      this.dropped.set(name, dropped - 1)
      return
    }
    const depth = this.stack.findLastIndex((element) => element.name === name)
    while (depth > 0 && this.stack.length > depth) this.pop(end)
  }

  finish(end: number): readonly HtmlNode[] {
    while (this.stack.length > 1) this.pop(end)
    return this.root.children
  }

  private top(): Growing {
    return this.stack.at(-1) ?? this.root
  }

  /** Ends the innermost open element of these names, unless one that keeps to itself is further in. */
  private endBefore(names: ReadonlySet<string>, start: number): void {
    const outermost = this.stack.findLastIndex(({ name }) => scopes.has(name))
    let depth = this.stack.length
    while (depth - 1 > outermost && !names.has(this.stack[depth - 1]?.name ?? '')) depth -= 1
    while (depth - 2 > outermost && names.has(this.stack[depth - 2]?.name ?? '')) depth -= 1
    if (depth - 1 > outermost) while (this.stack.length >= depth) this.pop(start)
  }

  private pop(end: number): void {
    const element = this.stack.pop()
    if (element === undefined) return
    element.end = end
    const around = this.top()
    around.holdsBlock ||= element.holdsBlock || !inlineElements.has(element.name)
    around.holdsHeading ||= element.holdsHeading || /^h[1-6]$/.test(element.name)
  }
}

function elementOf(name: string, attributes: ReadonlyMap<string, string>, { start, end }: Piece): Growing {
  return { kind: 'element', name, attributes, children: [], start, end, holdsBlock: false, holdsHeading: false }
}
