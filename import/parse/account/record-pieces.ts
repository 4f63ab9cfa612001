/** The units of records: entries of BibTeX, objects of JSON, and the addresses in them. */

import type { Range } from './hidden.ts'
import { linkPiece, type Piece } from './unit.ts'
import { hasWords } from './words.ts'

/** Entries that hold a work, and the fields of them that are addresses or DOIs. Linear. */
export function bibtexPieces(text: string): readonly Piece[] {
  const heads = [...text.matchAll(/^[ \t]*@([a-z]+)\s*[{(]\s*([^\s,{}()"]*)/gim)]
  const entries = heads.flatMap((head, index) => {
    const end = heads[index + 1]?.index ?? text.length
    const [, type = '', key = ''] = head
    if (/^(?:comment|string|preamble)$/i.test(type)) return []
    const title = /\btitle\s*=\s*[{"]{1,3}([^\n]{1,300})/i.exec(
      text.slice(head.index, Math.min(end, head.index + 3000)),
    )
    return [entry({ start: head.index, end }, title?.[1]?.replace(/[{}"]|,\s*$/g, '') ?? key)]
  })
  const addresses = [...text.matchAll(/https?:\/\/[^\s{}<>"]+/gi)].map((match) => {
    const url = match[0].replace(/[.,;]{1,5}$/, '')
    return address(match.index, url, url)
  })
  const dois = [...text.matchAll(/\bdoi\s*=\s*[{"]\s*(10\.\d{4,9}\/[^\s{}"]+)/gi)].map((match) => {
    const doi = match[1] ?? ''
    return address(match.index + match[0].length - doi.length, doi, `https://doi.org/${doi}`)
  })
  return [...entries, ...addresses, ...dois]
}

/** The outermost object, or the objects of the outermost list, and the addresses in all strings. Linear. */
export function jsonPieces(text: string): readonly Piece[] {
  const entries: Piece[] = []
  const open: string[] = []
  const isOutermost = (): boolean => open.length === 0 || (open.length === 1 && open[0] === '[')
  let start = 0
  structure.lastIndex = 0
  for (let match = structure.exec(text); match !== null; match = structure.exec(text)) {
    const [character] = match
    if (character === '"') structure.lastIndex = endOfString(text, match.index) + 1
    else if (character === '{' || character === '[') {
      if (character === '{' && isOutermost()) start = match.index
      open.push(character)
    } else {
      open.pop()
      if (character === '}' && isOutermost()) entries.push(objectOf(text, { start, end: match.index + 1 }))
    }
  }
  return [...entries, ...jsonAddresses(text)]
}

const structure = /["{}[\]]/g

/** The place of the quotation mark that closes a string; the length of a text in which none does. */
function endOfString(text: string, start: number): number {
  let place = text.indexOf('"', start + 1)
  while (place >= 0 && isEscaped(text, place)) place = text.indexOf('"', place + 1)
  return place < 0 ? text.length : place
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, place: number): boolean {
  let before = place - 1
  while (text.charCodeAt(before) === 92) before -= 1
  return (place - before) % 2 === 0
}

function objectOf(text: string, range: Range): Piece {
  const source = text.slice(range.start, Math.min(range.end, range.start + 5000))
  const title = /"title"\s*:\s*"((?:[^"\\]|\\.){1,300})/i.exec(source)?.[1] ?? source.slice(0, 100)
  return entry(range, title.replace(/\s+/g, ' ').trim())
}

/** Addresses in strings, where "/" and "&" may be escaped. */
function jsonAddresses(text: string): readonly Piece[] {
  return [...text.matchAll(/https?:(?:\\?\/){2}(?:[^\s"<>\\]|\\\/|\\u[\da-f]{4}){1,2000}/gi)].flatMap((match) => {
    const written = match[0].replace(/[.,;:!?)\]'*_]{1,10}$/, '')
    const url = written.includes('\\') ? withoutEscapes(written) : written
    return hasWords(url) ? [address(match.index, written, url)] : []
  })
}

function withoutEscapes(written: string): string {
  return written
    .replace(/\\\//g, '/')
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function address(start: number, written: string, url: string): Piece {
  return linkPiece('link', { start, end: start + written.length }, { text: url.slice(0, 300), url, region: 'text' })
}

function entry({ start, end }: Range, text: string): Piece {
  return {
    form: 'entry',
    start,
    end,
    until: end,
    text: text.slice(0, 300),
    url: null,
    level: 1,
    list: 1,
    region: 'text',
  }
}
