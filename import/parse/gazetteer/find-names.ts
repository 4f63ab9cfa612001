/** Where a text has names of the field, whether or not they are meant there; what is meant is decided by `known-names.ts`. */
import { type Form, formsByWord } from './lexicon.ts'
import { nearPair, nearWord } from './near.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A name in a text. */
export interface Occurrence {
  readonly form: Form
  readonly start: number
  readonly end: number
  readonly written: string
  /** Written with the capitals of the name. */
  readonly isExact: boolean
  /** Written in capitals throughout, though the name is not. */
  readonly isShouted: boolean
}

/** The names in a text, longest first where several begin at one word, none within another. Linear. */
export function findNames(text: string): readonly Occurrence[] {
  const tokens = tokensOf(text)
  const found: Occurrence[] = []
  for (let place = 0; place < tokens.length; ) {
    const match = matchAt(text, tokens, place)
    if (match === null) place += 1
    else {
      const [first, last] = [tokens[place], tokens[place + match.count - 1]]
      const end = match.end ?? last?.end ?? 0
      if (first !== undefined && isWhole(text, first.start, end))
        found.push(occurrence(text, match.form, first.start, end))
      place += match.count
    }
  }
  return found
}

interface Match {
  readonly form: Form
  readonly count: number
  /** Where the last word ends without a sign that belongs to the sentence. */
  readonly end?: number
}

function matchAt(text: string, tokens: readonly Token[], place: number): Match | null {
  const token = tokens[place]
  if (token === undefined) return null
  for (const form of formsByWord.get(token.folded) ?? []) {
    const count = form.words.length
    if (
      form.words.every((word, index) => tokens[place + index]?.folded === word) &&
      isJoined(text, tokens, place, form)
    )
      return { form, count }
  }
  if (/[+#*]$/.test(token.folded)) {
    const bare = token.folded.replace(/[+#*]+$/, '')
    const form = formsByWord.get(bare)?.find(({ words }) => words.length === 1)
    return form === undefined ? null : { form, count: 1, end: token.start + bare.length }
  }
  return nearMatch(text, tokens, place)
}

function nearMatch(text: string, tokens: readonly Token[], place: number): Match | null {
  const [first, second] = [tokens[place], tokens[place + 1]]
  if (first === undefined) return null
  if (second !== undefined && text.slice(first.end, second.start) === ' ') {
    const form = nearPair(first.folded, second.folded)
    if (form !== null && /^\p{Lu}/u.test(text.slice(second.start))) return { form, count: 2 }
  }
  const form = nearWord(first.folded)
  return form === null ? null : { form, count: 1 }
}

/** Whether the words of a name stand as those of one: a tool's apart by one sign, a title's by what titles have in them. */
function isJoined(text: string, tokens: readonly Token[], place: number, { name, words }: Form): boolean {
  const between = name.kind === 'TOOL' || name.kind === null ? toolSeparator : titleSeparator
  return words.slice(1).every((_, index) => {
    const [left, right] = [tokens[place + index], tokens[place + index + 1]]
    return left !== undefined && right !== undefined && between.test(text.slice(left.end, right.start))
  })
}

const toolSeparator = /^(?:[ .\-_'’/&\n]| & |::)$/
const titleSeparator = /^[ .\-_'’"“”/&:,!?@\n–—]{1,4}$/

/** Whether no part of a longer word, address, path or handle: "docker.io", "@docker", "consul-client", "redis:6379". */
function isWhole(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 20)
  if (/[@#_\\$~]$|[\p{L}\p{N}][.\-–:]$|\/\/$|^\/$/u.test(before)) return false
  if (/^(?:[_@(\\]|[.:]{1,2}[\p{L}\p{N}]|\/\/)/u.test(after)) return false
  return !/^-[\p{L}\p{N}]/u.test(after) || compound.test(after)
}

/** What may be joined to a name without making it another: "Kafka-based", "Kubernetes-Docker". */
const compound =
  /^-(?:based|like|style|native|driven|specific|powered|compatible|aware|friendly|only|backed|managed|hosted|centric|enabled|ready|related|side|flavou?red|ish|as|on|to|\p{Lu}\p{Ll})/u

function occurrence(text: string, form: Form, start: number, end: number): Occurrence {
  const written = text.slice(start, end)
  const isExact = bare(written) === bare(form.written)
  const isShouted = !isExact && /\p{Lu}{2}/u.test(written) && written === written.toUpperCase()
  return { form, start, end, written, isExact, isShouted }
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}+#*]/gu, '')
}
