/**
 * The entries of a BibTeX file with the places of their fields. Written here because evidence needs places and because one
 * broken entry must not cost the others; what the values mean in LaTeX is for `latex.ts`. Linear.
 */
import type { Piece } from '../places.ts'

/** A field as it is written, without its outer braces or quotes, its parts joined and its abbreviations written out. */
export interface BibtexField extends Piece {
  readonly value: string
}

/** An entry; types and names of fields are in lower case. Of two fields of one name the first counts. */
export interface BibtexEntry extends Piece {
  readonly type: string
  readonly key: string
  readonly fields: ReadonlyMap<string, BibtexField>
}

/** A place at which an entry stops being one, and what should stand there. */
export interface BibtexError {
  readonly at: number
  readonly expected: string
}

/** The entries of a text; of a broken one the fields that could be read. Text between entries is a comment. */
export function bibtexEntries(text: string): {
  readonly entries: readonly BibtexEntry[]
  readonly errors: readonly BibtexError[]
} {
  const entries: BibtexEntry[] = []
  const errors: BibtexError[] = []
  const strings = new Map(months.map((name, month) => [name, String(month + 1)]))
  const begins = /@([a-z]{2,30})\s*([{(])/gi
  for (let match = begins.exec(text); match !== null; match = begins.exec(text)) {
    const type = (match[1] ?? '').toLowerCase()
    const reader = new EntryReader(text, begins.lastIndex, match[2] === '(' ? ')' : '}', strings)
    if (type === 'comment' || type === 'preamble') reader.skip()
    else if (type === 'string') for (const [name, { value }] of reader.fields()) strings.set(name, value)
    else {
      const key = reader.key()
      const fields = reader.fields()
      const isWhole = reader.error === null || fields.has('title')
      if (isWhole) entries.push({ type, key, fields, start: match.index, end: reader.place })
    }
    if (reader.error !== null) errors.push(reader.error)
    begins.lastIndex = reader.error === null ? reader.place : nextEntry(text, match.index + 1, reader.place)
  }
  return { entries, errors }
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The place of the first line after one place, and not before that of another, that begins an entry; the end where none does. */
function nextEntry(text: string, after: number, from: number): number {
  const begins = /^[ \t]*@[a-z]{2,30}[ \t]*[{(]/gim
  begins.lastIndex = Math.max(after, text.lastIndexOf('\n', from - 1) + 1)
  return begins.exec(text)?.index ?? text.length
}

/** Reads one entry from behind its bracket; a class, since the place moves with every token. */
class EntryReader {
  error: BibtexError | null = null
  place: number
  private readonly text: string
  private readonly close: string
  private readonly strings: ReadonlyMap<string, string>

  constructor(text: string, place: number, close: string, strings: ReadonlyMap<string, string>) {
    this.text = text
    this.place = place
    this.close = close
    this.strings = strings
  }

  /** The key of an entry, before its first comma; empty where it has none. */
  key(): string {
    const start = this.place
    this.token(/\s*/y)
    const key = this.token(/[^\s,={}()"#%]*/y)?.[0] ?? ''
    this.token(/\s*/y)
    if (/[,})]/.test(this.text.charAt(this.place))) return key
    this.place = start
    return ''
  }

  /** The fields up to the end of the entry, or to where it breaks. */
  fields(): ReadonlyMap<string, BibtexField> {
    const fields = new Map<string, BibtexField>()
    while (this.error === null) {
      this.token(/[\s,]*/y)
      if (this.text.startsWith(this.close, this.place)) {
        this.place += 1
        break
      }
      const start = this.place
      const name = this.token(/([^\s,={}()"#%]{1,60})\s*=\s*/y)?.[1]?.toLowerCase()
      if (name === undefined) this.fail(`a field, or “${this.close}” after the last`)
      const value = name === undefined ? null : this.value()
      if (name !== undefined && value !== null && !fields.has(name)) fields.set(name, { value, start, end: this.place })
    }
    return fields
  }

  /** Goes past an entry that says nothing. */
  skip(): void {
    this.group(this.close)
  }

  /** Parts joined by "#"; null where there is none. */
  private value(): string | null {
    const parts: string[] = []
    do {
      const part = this.part()
      if (part === null) break
      parts.push(part)
    } while (this.token(/\s*#\s*/y) !== null)
    return parts.length === 0 ? null : parts.join('')
  }

  private part(): string | null {
    const open = this.token(/[{"]/y)?.[0]
    if (open !== undefined) return this.group(open === '{' ? '}' : '"')
    const word = this.token(/[^\s,={}()"#%]{1,100}/y)?.[0]
    if (word === undefined) return this.fail('a value')
    return this.strings.get(word.toLowerCase()) ?? word
  }

  /** The text up to a closing mark outside all braces; null where the next entry begins before it. */
  private group(close: string): string | null {
    const start = this.place
    const marks = /[{}")]|\n[ \t]*@[a-z]{2,30}[ \t]*[{(]/gi
    marks.lastIndex = start
    let depth = 0
    for (let match = marks.exec(this.text); match !== null; match = marks.exec(this.text)) {
      const [mark] = match
      if (mark.length > 1) return this.failAt(match.index, close)
      if (mark === close && depth === 0) {
        this.place = match.index + 1
        return this.text.slice(start, match.index)
      }
      if (mark === '{') depth += 1
      if (mark === '}') depth -= 1
    }
    return this.failAt(this.text.length, close)
  }

  private failAt(place: number, close: string): null {
    this.fail(`“${close}” that ends what begins here`)
    this.place = place
    return null
  }

  private fail(expected: string): null {
    this.error ??= { at: this.place, expected }
    return null
  }

  /** What a sticky pattern finds here, and goes past it. */
  private token(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.place
    const match = pattern.exec(this.text)
    if (match !== null) this.place = pattern.lastIndex
    return match
  }
}
