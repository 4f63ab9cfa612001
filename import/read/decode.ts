/**
 * Bytes to text. UTF-8 is expected; what else can be told apart for certain, or nearly so, is read and noted, and what is
 * no text at all is refused with what it seems to be. Line ends are given on as they are.
 */
import type { ProblemCode } from '../../src/model/document.ts'

/** Text, with a note where it was not plain UTF-8; or why the bytes are no text. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly note: DecodingNote | null }
  | { readonly kind: 'refused'; readonly code: ProblemCode & ('EMPTY' | 'BINARY'); readonly message: string }

/** `line` is the first line that is not UTF-8, or null where the whole document is meant. */
export interface DecodingNote {
  readonly line: number | null
  readonly message: string
}

/** Decodes a whole file. Never throws; cost is linear in the bytes. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refused('EMPTY', 'Expected text, got an empty file')
  const magic = magics.find(({ starts }) => starts.every((byte, index) => bytes[index] === byte))
  if (magic !== undefined) return refused('BINARY', `Expected text, got ${magic.name}`)
  const decoded = utf16(bytes) ?? utf8(bytes) ?? legacy(bytes)
  if (decoded.kind === 'text' && decoded.text.trim() === '') {
    return refused('EMPTY', 'Expected text, got a file with nothing but white space')
  }
  return decoded
}

const ascii = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')]

/** First bytes of files that people keep beside their notes. Source: the formats' own specifications. */
const magics: readonly { readonly name: string; readonly starts: readonly number[] }[] = [
  { name: 'a PNG image', starts: ascii('\x89PNG\r\n\x1a\n') },
  { name: 'a JPEG image', starts: [0xff, 0xd8, 0xff] },
  { name: 'a GIF image', starts: ascii('GIF8') },
  { name: 'a PDF file', starts: ascii('%PDF-') },
  { name: 'a zip archive or an office document', starts: ascii('PK\x03\x04') },
  { name: 'gzip-compressed data', starts: [0x1f, 0x8b, 0x08] },
]

const refused = (code: 'EMPTY' | 'BINARY', message: string): Decoded => ({ kind: 'refused', code, message })

/** UTF-16 where its byte order mark says so, else null: without the mark it cannot be told from binary data. */
function utf16(bytes: Uint8Array): Decoded | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  if (encoding === null) return null
  const text = strict(bytes, encoding)
  const name = encoding.toUpperCase()
  if (text === null || text.includes('\0')) {
    return refused('BINARY', `Expected text, got bytes that begin like ${name} but do not go on so`)
  }
  return { kind: 'text', text, note: { line: null, message: `Expected UTF-8, got ${name}; read as that` } }
}

/** Valid UTF-8 without its byte order mark, else null. */
function utf8(bytes: Uint8Array): Decoded | null {
  const zero = bytes.indexOf(0)
  if (zero >= 0) {
    return refused('BINARY', `Expected text, got binary data or UTF-16 without a mark (a NUL byte at offset ${zero})`)
  }
  const text = strict(bytes, 'utf-8')
  return text === null ? null : { kind: 'text', text, note: null }
}

function strict(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** What is not UTF-8: mostly UTF-8 with damage, else Windows-1252 (of which Latin-1 text is a part), else binary. */
function legacy(bytes: Uint8Array): Decoded {
  if (controls(bytes) * 20 > bytes.length) {
    return refused('BINARY', 'Expected text, got binary data (neither UTF-8 nor a Western 8-bit encoding)')
  }
  const lossy = new TextDecoder('utf-8').decode(bytes)
  const { damaged, whole, line } = beyondAscii(lossy)
  if (whole > damaged) {
    const places = damaged === 1 ? 'one place' : `${damaged} places`
    return { kind: 'text', text: lossy, note: { line, message: `Expected UTF-8, got other bytes in ${places}` } }
  }
  const text = windows1252(bytes)
  return {
    kind: 'text',
    text,
    note: { line, message: 'Expected UTF-8, got other bytes; read as Windows-1252 (Latin-1)' },
  }
}

/** Control characters other than tab, line ends, form feed and escape. */
function controls(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes) if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) count += 1
  return count
}

/** How much beyond ASCII a lossy decoding lost and kept, and the line of the first loss. */
function beyondAscii(text: string): { damaged: number; whole: number; line: number } {
  const result = { damaged: 0, whole: 0, line: 1 }
  for (const [character] of text.matchAll(/\P{ASCII}/gu)) {
    if (character === '\ufffd') result.damaged += 1
    else result.whole += 1
  }
  const before = text.slice(0, text.indexOf('\ufffd'))
  result.line = 1 + (before.match(/\r\n|\r|\n/g)?.length ?? 0)
  return result
}

/** By hand, as Node 22.13 and 23 decode it as Latin-1. The five bytes without a character keep their number (WHATWG). */
function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => upper[character.charCodeAt(0) - 0x80] ?? character)
}

const upper = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ']
