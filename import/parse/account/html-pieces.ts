/** The units that tags make: links, pictures, items, rows, headings; of a page and of tags within Markdown alike. */
import type { Range } from './hidden.ts'
import { linkPiece, type Piece, type Region } from './unit.ts'
import { hasWords, wordsOf } from './words.ts'

interface Container {
  readonly form: 'item' | 'row' | 'heading'
  readonly start: number
  readonly wordsStart: number
  /** Where the first list within an item begins. */
  wordsEnd: number | null
  readonly level: number
  readonly list: number
}

interface State {
  readonly text: string
  readonly pieces: Piece[]
  readonly open: Container[]
  anchor: { readonly start: number; readonly wordsStart: number; readonly url: string } | null
  depth: number
  lists: number
  /** How many elements around this place lead to other pages. */
  leading: number
}

/** The units of the tags of a text without comments and scripts, and the places of all tags in order. Linear. */
export function htmlPieces(text: string): { readonly pieces: readonly Piece[]; readonly tags: readonly Range[] } {
  const state: State = { text, pieces: [], open: [], anchor: null, depth: 0, lists: 0, leading: 0 }
  const tags: Range[] = []
  for (const match of text.matchAll(/<(\/?)([a-z][a-z\d]*)(?=[\s/>])([^<>]*)>/gi)) {
    const [all, closing = '', name = '', attributes = ''] = match
    const tag = { name: name.toLowerCase(), start: match.index, end: match.index + all.length, attributes }
    tags.push(tag)
    if (closing === '') opened(state, tag)
    else closed(state, tag.name, tag.start)
  }
  closeAnchor(state, text.length)
  closeDownTo(state, 0, text.length)
  return { pieces: state.pieces, tags }
}

interface Tag extends Range {
  readonly name: string
  readonly attributes: string
}

const lists = /^(?:ul|ol|menu|dl)$/
const items = /^(?:li|dt|dd)$/
const leading = /^(?:nav|footer)$/

function opened(state: State, { name, start, end, attributes }: Tag): void {
  if (name === 'a') {
    closeAnchor(state, start)
    const url = attribute(attributes, 'href')
    if (url !== null) state.anchor = { start, wordsStart: end, url }
  } else if (name === 'img') addLink(state, 'picture', { start, end }, attributes)
  else if (/^(?:iframe|embed|video|audio|source)$/.test(name)) addLink(state, 'embedded', { start, end }, attributes)
  else if (lists.test(name)) {
    const top = state.open.at(-1)
    if (top?.form === 'item') top.wordsEnd ??= start
    if (state.depth === 0) state.lists += 1
    state.depth += 1
  } else if (items.test(name)) {
    closeItems(state, state.depth, start)
    open(state, 'item', { start, end, level: state.depth })
  } else if (name === 'tr') {
    closeDownTo(state, indexOf(state, 'row'), start)
    open(state, 'row', { start, end, level: 0 })
  } else if (/^h[1-6]$/.test(name)) open(state, 'heading', { start, end, level: Number(name.slice(1)) })
  else if (leading.test(name)) state.leading += 1
}

function closed(state: State, name: string, place: number): void {
  if (name === 'a') closeAnchor(state, place)
  else if (lists.test(name) && state.depth > 0) {
    closeItems(state, state.depth, place)
    state.depth -= 1
  } else if (items.test(name)) closeItems(state, state.depth, place)
  else if (name === 'tr' || name === 'table') closeDownTo(state, indexOf(state, 'row'), place)
  else if (/^h[1-6]$/.test(name)) closeDownTo(state, indexOf(state, 'heading'), place)
  else if (leading.test(name) && state.leading > 0) state.leading -= 1
}

function open(state: State, form: Container['form'], { start, end, level }: Range & { readonly level: number }): void {
  const list = form === 'item' ? state.lists : 0
  state.open.push({ form, start, wordsStart: end, wordsEnd: null, level, list })
}

/** The last open container of a form; the number of all where there is none. Only the last few are looked at. */
function indexOf({ open }: State, form: Container['form']): number {
  for (let index = open.length - 1; index >= Math.max(0, open.length - 8); index -= 1)
    if (open[index]?.form === form) return index
  return open.length
}

function closeItems(state: State, depth: number, place: number): void {
  const top = state.open.at(-1)
  if (top?.form === 'item' && top.level >= depth) closeDownTo(state, state.open.length - 1, place)
}

function closeDownTo(state: State, index: number, place: number): void {
  while (state.open.length > index) {
    const container = state.open.pop()
    if (container !== undefined) addContainer(state, container, place)
  }
}

function addContainer(state: State, container: Container, until: number): void {
  const { start, wordsStart, wordsEnd, level, list } = container
  const end = wordsEnd ?? until
  const source = state.text.slice(wordsStart, Math.min(end, wordsStart + 1000))
  const text = decoded(wordsOf(source))
  if (!hasWords(text) && !/\s(?:href|src)\s*=/i.test(source)) return
  const isHead = container.form === 'row' && /<th[\s>]/i.test(source) && !/<td[\s>]/i.test(source)
  state.pieces.push({
    form: isHead ? 'head' : container.form,
    start,
    end,
    until,
    text,
    url: null,
    level,
    list,
    region: regionOf(state),
  })
}

function closeAnchor(state: State, place: number): void {
  const { anchor, text } = state
  if (anchor === null) return
  const { start, wordsStart, url } = anchor
  const words = decoded(wordsOf(text.slice(wordsStart, Math.min(place, wordsStart + 1000))))
  state.pieces.push(linkPiece('link', { start, end: place }, { text: words, url, region: regionOf(state) }))
  state.anchor = null
}

function addLink(state: State, form: 'picture' | 'embedded', range: Range, attributes: string): void {
  const url = attribute(attributes, 'src')
  if (url === null) return
  const text = attribute(attributes, form === 'picture' ? 'alt' : 'title') ?? ''
  state.pieces.push(linkPiece(form, range, { text: text.slice(0, 300), url, region: regionOf(state) }))
}

function regionOf({ leading: around }: State): Region {
  return around > 0 ? 'navigation' : 'text'
}

/** The value of an attribute; null where it is not there. */
function attribute(attributes: string, name: 'href' | 'src' | 'alt' | 'title'): string | null {
  const match = patterns[name].exec(attributes)
  return match === null ? null : decoded(match[1] ?? match[2] ?? match[3] ?? '')
}

const value = '\\s*=\\s*(?:"([^"]*)"|\'([^\']*)\'|([^\\s"\'>]+))'
const patterns = {
  href: new RegExp(`(?:^|\\s)href${value}`, 'i'),
  src: new RegExp(`(?:^|\\s)src${value}`, 'i'),
  alt: new RegExp(`(?:^|\\s)alt${value}`, 'i'),
  title: new RegExp(`(?:^|\\s)title${value}`, 'i'),
} as const

/** Text in which the commonest entities are the characters that they stand for. */
function decoded(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|apos|nbsp|#39|#x27|#x2f);/gi,
    (_, name: string) => entities[name.toLowerCase()] ?? ' ',
  )
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  '#x2f': '/',
}
