/** The units of a page, in the order of the text, each in its place. */
import type { Page } from '../outline.ts'
import { bareAddresses } from './bare-addresses.ts'
import { hiddenElements } from './hidden.ts'
import { htmlPieces } from './html-pieces.ts'
import { markdownPieces } from './markdown-pieces.ts'
import { plainPieces } from './plain-pieces.ts'
import { bibtexPieces, jsonPieces } from './record-pieces.ts'
import { type Piece, type Unit, unitForms } from './unit.ts'
import { blanked } from './words.ts'
import { type Writing, writingOf } from './writing.ts'

const scanners: Readonly<Record<Writing, (text: string) => readonly Piece[]>> = {
  markdown: markdownPieces,
  html: pagePieces,
  bibtex: bibtexPieces,
  json: jsonPieces,
  plain: plainPieces,
}

/** Every unit of a page: a function of its lines alone. Takes time in proportion to the text. */
export function unitsOf({ lines }: Pick<Page, 'lines'>): readonly Unit[] {
  const text = lines.join('\n')
  const pieces = [...scanners[writingOf(text)](text)].sort(byPlace)
  return placed(pieces, text)
}

function pagePieces(text: string): readonly Piece[] {
  const seen = blanked(text, hiddenElements(text))
  const { pieces, tags } = htmlPieces(seen)
  const anchors = pieces.filter(({ form }) => form === 'link')
  const untagged = blanked(
    seen,
    [...tags, ...anchors].sort((a, b) => a.start - b.start),
  )
  return [...pieces, ...bareAddresses(untagged, 'marked')]
}

/** What holds a link comes before it. */
function byPlace(a: Piece, b: Piece): number {
  return a.start - b.start || Number(a.url !== null) - Number(b.url !== null) || b.until - a.until
}

/** What is open while the pieces go by: all that later ones may stand in or below. */
interface Around {
  readonly headings: { readonly level: number; readonly name: string }[]
  section: readonly string[]
  readonly items: { readonly piece: Piece; readonly unit: Unit }[]
  readonly holders: { readonly until: number; readonly unit: Unit }[]
}

function placed(pieces: readonly Piece[], text: string): readonly Unit[] {
  const lineOf = lineFinder(text)
  const around: Around = { headings: [], section: [], items: [], holders: [] }
  return pieces.map((piece) => {
    const { form, region, url, end } = piece
    if (form === 'heading') closeHeadings(around, piece.level)
    while ((around.holders.at(-1)?.until ?? Number.POSITIVE_INFINITY) <= piece.start) around.holders.pop()
    const isLink = unitForms[form] === 'link'
    const unit: Unit = {
      form,
      region,
      url,
      text: piece.text,
      startLine: lineOf(piece.start),
      endLine: lineOf(Math.max(piece.start, end - 1)),
      section: around.section,
      holder: isLink ? (around.holders.at(-1)?.unit ?? null) : null,
      above: form === 'item' ? itemAbove(around, piece) : null,
      endsLine: /^\W{0,3}(?:\n|$)/.test(text.slice(end, end + 4)),
    }
    if (!isLink) around.holders.push({ until: piece.until, unit })
    if (form === 'item') around.items.push({ piece, unit })
    if (form === 'heading') openHeading(around, piece)
    return unit
  })
}

function closeHeadings(around: Around, level: number): void {
  while ((around.headings.at(-1)?.level ?? 0) >= level) around.headings.pop()
  around.section = around.headings.map(({ name }) => name)
}

function openHeading(around: Around, { level, text }: Piece): void {
  around.headings.push({ level, name: text })
  around.section = around.headings.map(({ name }) => name)
}

/** The nearest item before it in its list whose column is smaller. */
function itemAbove({ items }: Around, { list, level }: Piece): Unit | null {
  const isAbove = (item: Piece | undefined): boolean => item === undefined || (item.list === list && item.level < level)
  while (!isAbove(items.at(-1)?.piece)) items.pop()
  return items.at(-1)?.unit ?? null
}

/** Gives the line of an offset, from 1. Offsets may come in any order. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [0]
  for (let place = text.indexOf('\n'); place >= 0; place = text.indexOf('\n', place + 1)) starts.push(place + 1)
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}
