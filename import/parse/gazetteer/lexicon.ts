/** The names of all tables, found by their words. */
import { dataSystems } from './data-systems.ts'
import { making } from './making.ts'
import { never } from './never.ts'
import { operations } from './operations.ts'
import { type Doubt, type KnownName, readTable } from './read-table.ts'
import { tokensOf } from './tokens.ts'
import { writings } from './writings.ts'

/** Every name, in the order of the tables. */
export const knownNames: readonly KnownName[] = [dataSystems, operations, making, writings, never].flatMap(readTable)

/** A spelling as words. `parted` where a name in one word is looked for as two ("RabbitMQ" as "Rabbit MQ"). */
export interface Form {
  readonly name: KnownName
  readonly written: string
  readonly doubt: Doubt
  readonly words: readonly string[]
  readonly parted: boolean
}

/** Forms by their first word, longest first. */
export const formsByWord: ReadonlyMap<string, readonly Form[]> = byFirstWord(knownNames.flatMap(formsOf))

/** The form of exactly these words. */
export function formOf(text: string): Form | null {
  const words = tokensOf(text).map(({ folded }) => folded)
  const found = formsByWord.get(words[0] ?? '')?.find((form) => form.words.join(' ') === words.join(' '))
  return found ?? null
}

/** Whether a word names something that is never a source: a language, a protocol, a firm. */
export function isNoSource(word: string): boolean {
  return formOf(word)?.name.kind === null
}

function formsOf(name: KnownName): readonly Form[] {
  const forms = name.spellings.flatMap(({ written, doubt }): readonly Form[] => {
    const words = wordsOf(written)
    const whole: Form = { name, written, doubt, words, parted: false }
    if (name.kind !== 'TOOL') return name.kind === null ? [whole] : [whole, ...withoutArticle(whole)]
    const joined = words.join('')
    const parts = wordsOf(written.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    return [
      whole,
      ...(words.length > 1 && joined.length >= 7 ? [{ ...whole, words: [joined] }] : []),
      ...(parts.length > words.length ? [{ ...whole, words: parts, doubt: 'word' as const, parted: true }] : []),
    ]
  })
  const seen = new Set<string>()
  return forms.filter(({ words }) => words.length > 0 && !seen.has(words.join(' ')) && seen.add(words.join(' ')))
}

/** A title is cited without its article too. */
function withoutArticle(form: Form): readonly Form[] {
  const rest = /^(?:the|an?)$/.test(form.words[0] ?? '') ? form.words.slice(1) : []
  return rest.length >= 2 ? [{ ...form, words: rest }] : []
}

function wordsOf(text: string): readonly string[] {
  return tokensOf(text).map(({ folded }) => folded)
}

function byFirstWord(forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
  const map = new Map<string, Form[]>()
  for (const form of forms) {
    const [first = ''] = form.words
    const known = map.get(first)
    if (known === undefined) map.set(first, [form])
    else known.push(form)
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
  return map
}
