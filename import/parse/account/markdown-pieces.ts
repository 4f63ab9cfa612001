/** The units of Markdown, with the HTML in it. */
import { bareAddresses } from './bare-addresses.ts'
import { bracketedLinks } from './bracketed-links.ts'
import { codeSpans, hiddenBlocks, inlineComments, type Range } from './hidden.ts'
import { htmlPieces } from './html-pieces.ts'
import { type Block, type Definition, markdownBlocks } from './markdown-blocks.ts'
import { linkPiece, type Piece } from './unit.ts'
import { blanked, wordsOf } from './words.ts'

/** Front matter, blocks, and links, each looked for in what the ones before it left over. Linear. */
export function markdownPieces(text: string): readonly Piece[] {
  const matter = frontMatter(text)
  const body = blanked(text, [matter])
  const page = blanked(body, hiddenBlocks(body))
  const { blocks, breaks, definitions, code } = markdownBlocks(page)
  const prose = withoutCode(blanked(page, sorted([...code, ...definitions])), breaks)
  const html = htmlPieces(prose)
  const pointed = pointedAddresses(prose)
  const untagged = blanked(prose, sorted([...html.tags, ...pointed]))
  const defined = new Map([...definitions].reverse().map(({ label, url }) => [label, url]))
  const bracketed = bracketedLinks(untagged, text, defined, breaks)
  const rest = blanked(untagged, sorted(bracketed))
  const used = new Set(bracketed.map(({ reference }) => reference))
  return [
    ...bareAddresses(text.slice(0, matter.end), 'marked', 'matter'),
    ...blocks.map((block) => blockPiece(text, block)),
    ...definitions.filter(({ label }) => !used.has(label)).map(definitionPiece),
    ...html.pieces,
    ...pointed,
    ...bracketed.map(({ picture, start, end, labelStart, labelEnd, url }) =>
      linkPiece(
        picture ? 'picture' : 'link',
        { start, end },
        { text: wordsOf(text.slice(labelStart, labelEnd)), url, region: 'text' },
      ),
    ),
    ...bareAddresses(rest, 'marked'),
  ]
}

/** YAML between "---" or TOML between "+++" where the text begins; an empty range for any other text. */
function frontMatter(text: string): Range {
  const fence = /^(---|\+\+\+)[ \t]*\n/.exec(text)?.[1]
  const close = fence === undefined ? -1 : text.indexOf(`\n${fence}`, fence.length)
  return { start: 0, end: close < 0 ? 0 : close + 1 + (fence?.length ?? 0) }
}

function withoutCode(text: string, breaks: readonly number[]): string {
  const prose = blanked(text, codeSpans(text, breaks))
  return blanked(prose, inlineComments(prose))
}

/** "<https://a.example>", "<mailto:jane@a.example>". */
function pointedAddresses(text: string): readonly Piece[] {
  return [...text.matchAll(/(?<!\]\()<([a-z][a-z\d+.-]{1,30}:[^\s<>]+)>/gi)].map(({ index, 0: all, 1: url = '' }) =>
    linkPiece('link', { start: index, end: index + all.length }, { text: url.slice(0, 300), url, region: 'text' }),
  )
}

function blockPiece(text: string, { form, start, end, level, list }: Block): Piece {
  const source = text.slice(start, Math.min(end, start + 1000))
  const bare = source.replace(/^[\s>]*(?:#{1,6}|[-*+•◦▪‣]|\d{1,9}[.)]|\[\^[^\]]{1,200}\]:)?\s*(?:\[[ xX]\]\s)?/, '')
  const words = wordsOf(
    form === 'heading' ? bare.replace(/\n[ \t]*(?:=+|-+)[ \t]*$/, '').replace(/\s#{1,6}[ \t]*$/, '') : bare,
  )
  return { form, start, end, until: end, text: words, url: null, level, list, region: 'text' }
}

function definitionPiece({ label, url, start, end }: Definition): Piece {
  return linkPiece('definition', { start, end }, { text: label, url, region: 'text' })
}

function sorted<T extends Range>(ranges: readonly T[]): readonly T[] {
  return [...ranges].sort((a, b) => a.start - b.start)
}
