/** The blocks of Markdown that are units, line by line, as people write them: "#Heading" without its blank, "•" for a bullet. */
import { sessionLines } from './session-lines.ts'
import { hasWords } from './words.ts'

/** A block by its offsets; `level` of a heading, column of an item. */
export interface Block {
  readonly form: 'heading' | 'item' | 'row' | 'head' | 'line'
  readonly start: number
  readonly end: number
  readonly level: number
  readonly list: number
}

/** The blocks of a text in order, where each block begins, the addresses of references, and indented code. */
export interface Blocks {
  readonly blocks: readonly Block[]
  readonly breaks: readonly number[]
  readonly definitions: readonly Definition[]
  readonly code: readonly { readonly start: number; readonly end: number }[]
}

/** "[label]: address". The label is folded for comparison. */
export interface Definition {
  readonly label: string
  readonly url: string
  readonly start: number
  readonly end: number
}

/** How a label of a reference compares. */
export function referenceLabel(written: string): string {
  return written.trim().replace(/\s+/g, ' ').toLowerCase()
}

interface Growing {
  form: Block['form']
  start: number
  end: number
  level: number
  list: number
}

/** What is open while the lines go by. */
interface State {
  readonly blocks: Growing[]
  readonly breaks: number[]
  readonly definitions: Definition[]
  readonly code: { start: number; end: number }[]
  item: Growing | null
  list: number
  table: boolean
  /** Offsets of the lines of the paragraph that is open. */
  paragraph: { readonly start: number; readonly end: number }[]
  blank: boolean
  /** Whether only blank lines stand between here and the heading above. */
  belowHeading: boolean
}

/** Finds the blocks of a text without front matter, fenced code and comments. Linear. */
export function markdownBlocks(text: string): Blocks {
  const state: State = {
    blocks: [],
    breaks: [],
    definitions: [],
    code: [],
    item: null,
    list: 0,
    table: false,
    paragraph: [],
    blank: true,
    belowHeading: false,
  }
  const lines = text.split('\n')
  let start = 0
  lines.forEach((line, index) => {
    const end = start + line.length
    takeLine(state, text, { line, start, end, next: lines[index + 1] ?? '' })
    start = end + 1
  })
  closeParagraph(state, text)
  const { breaks, definitions, code } = state
  return {
    blocks: state.blocks.filter((block) => hasWords(text.slice(block.start, block.end))),
    breaks,
    definitions,
    code,
  }
}

interface Line {
  readonly line: string
  readonly start: number
  readonly end: number
  readonly next: string
}

function takeLine(state: State, text: string, { line, start, end, next }: Line): void {
  const quoted = /^(?:[ \t]{0,3}>)*/.exec(line)?.[0].length ?? 0
  const content = line.slice(quoted)
  const indent = columns(/^[ \t]*/.exec(content)?.[0] ?? '')
  if (content.trim() === '') {
    closeParagraph(state, text)
    state.breaks.push(start)
    state.table = false
    state.blank = true
    return
  }
  const inList = state.item !== null && (!state.blank || indent >= 2)
  if (indent >= 4 && state.blank && !inList) {
    state.code.push({ start, end })
    return
  }
  if (!takeHeading(state, text, content, start, end) && !takeTable(state, text, content, next, start, end))
    takeText(state, text, { content, start, end, indent, inList })
  state.blank = false
}

/** "# Heading", "#Heading" unless it is a lone tag, and the line below a paragraph that makes it a heading. */
function takeHeading(state: State, text: string, content: string, start: number, end: number): boolean {
  const mark = /^ {0,3}(#{1,6})(\s+|(?=[^\s#]))(.*)$/.exec(content)
  const tagged = mark?.[1] === '#' && mark[2] === '' && /^\p{Ll}\S*$/u.test(mark[3] ?? '')
  if (mark !== null && !tagged) {
    interrupt(state, text, start)
    state.blocks.push({ form: 'heading', start, end, level: mark[1]?.length ?? 1, list: 0 })
    state.belowHeading = true
    return true
  }
  const [first] = state.paragraph
  const under = /^ {0,3}(?:=+|-+)\s*$/.test(content)
  if (under && first !== undefined && !state.blank) {
    state.paragraph = []
    const level = content.includes('=') ? 1 : 2
    state.blocks.push({ form: 'heading', start: first.start, end, level, list: 0 })
    state.belowHeading = true
    return true
  }
  if (!/^\s*(?:[-*_]\s*){3,}$/.test(content)) return false
  interrupt(state, text, start)
  state.belowHeading = false
  return true
}

/** The head of a table, its delimiters, and its rows. */
function takeTable(state: State, text: string, content: string, next: string, start: number, end: number): boolean {
  if (!content.includes('|')) {
    state.table = false
    return false
  }
  if (!state.table && delimits(next) && !delimits(content)) {
    interrupt(state, text, start)
    state.table = true
    state.blocks.push({ form: 'head', start, end, level: 0, list: 0 })
    return true
  }
  if (!state.table) return false
  state.breaks.push(start)
  if (!delimits(content)) state.blocks.push({ form: 'row', start, end, level: 0, list: 0 })
  state.belowHeading = false
  return true
}

/** "|---|:--:|": the line between the head of a table and its rows. */
function delimits(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[\s>|:-]+$/.test(line)
}

interface Content {
  readonly content: string
  readonly start: number
  readonly end: number
  readonly indent: number
  readonly inList: boolean
}

/** A definition, an item, what goes on with an item, or a paragraph's line. */
function takeText(state: State, text: string, { content, start, end, indent, inList }: Content): void {
  const defined = /^ {0,3}\[([^[\]\n]{1,200})\]:\s*(\S*)/.exec(content)
  const footnote = defined?.[1]?.startsWith('^') === true
  if (defined !== null && !footnote && defined[2] !== '' && state.paragraph.length === 0) {
    state.breaks.push(start)
    state.definitions.push({
      label: referenceLabel(defined[1] ?? ''),
      url: (defined[2] ?? '').replace(/^<|>$/g, ''),
      start,
      end,
    })
    return
  }
  if (footnote || bullet.test(content)) {
    closeParagraph(state, text)
    if (state.item === null) state.list += 1
    state.item = { form: 'item', start, end, level: indent + 1, list: state.list }
    state.blocks.push(state.item)
    state.breaks.push(start)
    state.belowHeading = false
  } else if (state.item !== null && inList) {
    if (state.blank) state.breaks.push(start)
    state.item.end = end
  } else {
    if (state.paragraph.length === 0) state.breaks.push(start)
    state.item = null
    state.paragraph.push({ start, end })
  }
}

/** A bullet or a number, and something behind it or nothing. */
const bullet = /^\s*(?:[-*+•◦▪‣]|\d{1,9}[.)])(?:\s|$)/

/** Ends what is open, where a block begins that ends it. */
function interrupt(state: State, text: string, start: number): void {
  closeParagraph(state, text)
  state.breaks.push(start)
  state.item = null
  state.table = false
}

/** Of a paragraph those lines are units that name a session. */
function closeParagraph(state: State, text: string): void {
  if (state.paragraph.length === 0) return
  for (const line of sessionLines(text, state.paragraph, state.belowHeading))
    state.blocks.push({ form: 'line', ...line, level: 0, list: 0 })
  state.paragraph = []
  state.belowHeading = false
}

/** The width of white space, with tabs to every fourth column. */
function columns(space: string): number {
  let width = 0
  for (const character of space) width = character === '\t' ? width + 4 - (width % 4) : width + 1
  return width
}
