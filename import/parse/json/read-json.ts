/**
 * JSON with the places of its values. Written here because evidence needs places, which JSON.parse drops, and because of
 * some ten microseconds in which a talk of an archive is read the readers that keep places take all by themselves
 * (`npm run bench:parse`). Linear, and never deeper than `depthLimit`.
 */

/** Where a value stands in the text, in characters. */
interface Placed {
  readonly start: number
  readonly end: number
}

export interface JsonObject extends Placed {
  readonly kind: 'object'
  /** As they are written: of two fields of one name the first counts that holds something. */
  readonly names: readonly string[]
  /** The value of each name. */
  readonly values: readonly Json[]
}

export interface JsonArray extends Placed {
  readonly kind: 'array'
  readonly items: readonly Json[]
}

/** Text, a number, true, false or null. */
export interface JsonScalar extends Placed {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
}

export type Json = JsonObject | JsonArray | JsonScalar

/** Where a text stops being JSON, and what should stand there. */
export interface JsonError {
  readonly at: number
  readonly expected: string
}

/** Values nest no deeper than this; a talk or a reference takes four levels. */
const depthLimit = 100

/** The value that a text holds, as far as it can be read, and where reading stopped short of the end. */
export function readJson(text: string): { readonly value: Json | null; readonly error: JsonError | null } {
  const reader = new Reader(text)
  const value = reader.value(0)
  if (reader.error === null && reader.next() >= 0) reader.fail('nothing after the value')
  return { value, error: reader.error }
}

/** Goes through a text once; a class, since the place in it moves with every value. */
class Reader {
  error: JsonError | null = null
  private place = 0
  /** Where the next backslash stands, the length of the text where none does: texts that end before it are as they are written. */
  private escape = -1
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** The code of the next character that is no white space, before which it stays; negative at the end. */
  next(): number {
    const { text } = this
    // Never asked for a character behind the last: V8 would from then on call for each what it does in place here.
    for (let place = this.place; place < text.length; place += 1) {
      const code = text.charCodeAt(place)
      if (code === 32 || code === lineFeed || code === 9 || code === 13) continue
      this.place = place
      return code
    }
    this.place = text.length
    return -1
  }

  fail(expected: string): null {
    this.error ??= { at: this.place, expected }
    return null
  }

  value(depth: number): Json | null {
    const first = this.next()
    if (depth > depthLimit) return this.fail(`at most ${depthLimit} levels`)
    const start = this.place
    if (first === quote) {
      const value = this.quoted()
      return value === null ? null : { kind: 'scalar', start, end: this.place, value }
    }
    if (first === openBrace) return this.object(depth)
    return first === openBracket ? this.array(depth) : this.word()
  }

  /** What is read of a broken object or array is kept. */
  private object(depth: number): JsonObject {
    const start = this.place
    const names: string[] = []
    const values: Json[] = []
    this.place += 1
    while (!this.ends(closeBrace)) {
      const name = this.next() === quote ? this.quoted() : this.fail('the name of a field in quotes')
      if (name !== null && this.next() !== colon) this.fail('“:” after the name of a field')
      if (name === null || this.error !== null) break
      this.place += 1
      const value = this.value(depth + 1)
      if (value !== null) {
        names.push(name)
        values.push(value)
      }
      this.separate(closeBrace)
    }
    return { kind: 'object', start, end: this.place, names, values }
  }

  private array(depth: number): JsonArray {
    const start = this.place
    const items: Json[] = []
    this.place += 1
    while (!this.ends(closeBracket)) {
      const value = this.value(depth + 1)
      if (value !== null) items.push(value)
      this.separate(closeBracket)
    }
    return { kind: 'array', start, end: this.place, items }
  }

  /** Whether an object or array is over, or reading is; goes past its end. */
  private ends(close: number): boolean {
    if (this.error !== null) return true
    if (this.next() !== close) return false
    this.place += 1
    return true
  }

  /** Goes past the comma after an element; one too many at the end, as people leave it, does no harm. */
  private separate(close: number): void {
    if (this.error !== null) return
    const code = this.next()
    if (code === comma) this.place += 1
    else if (code !== close) this.fail(`“,” or “${String.fromCharCode(close)}”`)
  }

  /** The text in quotation marks that begins here; goes past it. */
  private quoted(): string | null {
    const start = this.place
    const close = this.closeOf(start)
    if (close < 0) return this.fail('a text that ends with a quotation mark')
    this.place = close + 1
    const written = this.text.slice(start + 1, close)
    return this.escape > close ? written : unescaped(this.text.slice(start, close + 1), written)
  }

  /** The place of the quotation mark that ends a text, negative where none does; `escape` is then in that text or after it. */
  private closeOf(start: number): number {
    if (this.escape < start) this.escape = this.escapeFrom(start)
    let close = this.text.indexOf('"', start + 1)
    if (close < this.escape) return close
    while (close > 0 && this.isEscaped(close, start)) close = this.text.indexOf('"', close + 1)
    return close
  }

  private escapeFrom(start: number): number {
    const place = this.text.indexOf('\\', start)
    return place < 0 ? this.text.length : place
  }

  /** Whether an odd number of backslashes stands before a quotation mark. */
  private isEscaped(place: number, start: number): boolean {
    let before = place - 1
    while (before > start && this.text.charCodeAt(before) === backslash) before -= 1
    return (place - before) % 2 === 0
  }

  private word(): JsonScalar | null {
    const start = this.place
    wordPattern.lastIndex = start
    if (!wordPattern.test(this.text)) return this.fail('a value')
    this.place = wordPattern.lastIndex
    const written = this.text.slice(start, this.place)
    const value = words.has(written) ? (words.get(written) ?? null) : Number(written)
    return { kind: 'scalar', start, end: this.place, value }
  }
}

const [quote, colon, comma, backslash, lineFeed] = [34, 58, 44, 92, 10]
const [openBrace, closeBrace, openBracket, closeBracket] = [123, 125, 91, 93]
const wordPattern = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const words: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** The text behind escapes, given with and without its quotation marks; one that stands for nothing stays as it is written. */
function unescaped(quoted: string, written: string): string {
  try {
    return String(JSON.parse(quoted))
  } catch {
    return written.replace(/\\(?:u([\da-fA-F]{4})|(["\\/bfnrt]))/g, (_, code?: string, letter = '') =>
      code === undefined ? (escapes[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
    )
  }
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }
