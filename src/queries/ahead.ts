/**
 * Questions that go ahead with another: what will be asked about the things that a question gives is put into its statement,
 * so that an operation takes one round trip and not one for each of its levels. Answers are what they are when asked apart:
 * each question runs its own Cypher, from the thing itself in place of its id, and reads its own rows.
 */
import { cypher, type Row, type Statement } from '../graph/cypher.ts'
import { number } from '../graph/row.ts'
import { asList } from '../graph/value.ts'
import type { Key } from './batch.ts'
import { aboutThing, type KeyedQuestion, withThing } from './question.ts'
import type { Selection } from './selection.ts'

/** A question about each thing that another one gives. */
export interface Ahead {
  readonly question: AnyQuestion
  readonly args: object
  /** Where the id that is its key stands in the list `r` of the other's rows: a place in it, a place in the list there … */
  readonly by: readonly number[]
  /** What will be asked about the things that this one gives in turn. */
  readonly ahead: readonly Ahead[]
}

/** A question of whatever arguments and answer; its keys are ids. */
// biome-ignore lint/suspicious/noExplicitAny: questions of all kinds stand side by side, each with arguments of its own
export type AnyQuestion = KeyedQuestion<string, any, unknown>

/** The answers to a question that went ahead with another, one for each key. */
export interface Found {
  readonly question: AnyQuestion
  readonly args: object
  readonly keys: readonly string[]
  readonly answers: readonly unknown[]
}

/** An answer, with those that came with it. */
export interface Together<Answer> {
  readonly answer: Answer
  readonly found: readonly Found[]
}

/** The question, of whose things no more is read than the selection has, and what it looks at itself; at a leaf nothing asks further. */
export function narrowed<K extends Key, Arguments, Answer>(
  question: KeyedQuestion<K, Arguments, Answer>,
  selection: Selection | null,
  isLeaf = false,
): KeyedQuestion<K, Arguments, Answer> {
  if (selection === null) return question
  const withIds = !(isLeaf && question.readsNoIds)
  return {
    reach: question.reach,
    statement(keys, args) {
      const { text, parameters } = question.statement(keys, args)
      return cypher(selection.narrow(text, question.looksAt, withIds), parameters)
    },
    answer: (rows, keys, args) => question.answer(rows, keys, args),
  }
}

/** The question together with what goes ahead with it, all read with the selection; its statement must be one of `perKey`. */
export function together<K extends Key, Arguments, Answer>(
  question: KeyedQuestion<K, Arguments, Answer>,
  ahead: readonly Ahead[],
  selection: Selection | null,
): KeyedQuestion<K, Arguments, Together<Answer>> {
  const next = nextOf(ahead, selection)
  const own = narrowed(question, selection)
  return {
    reach: question.reach,
    statement: (keys, args) => statementWith(own.statement(keys, args), next),
    answer(rows, keys, args) {
      const parts: Part[][] = keys.map(() => [])
      for (const row of rows) {
        const lists = row.found as Elements // as `statementWith` returns them
        parts[number(row, 'i')]?.push({ r: row.r, lists, first: 0 })
      }
      return question.answer(rows, keys, args).map((answer, i) => ({ answer, found: foundIn(parts[i] ?? [], ahead) }))
    },
  }
}

/** Rows of a question that went ahead: their `r`, or it with the lists of what went ahead with that question. */
type Elements = readonly unknown[]

/** A row of a question, and what each of those that went ahead with it found about its thing: from `first` on in `lists`. */
interface Part {
  readonly r: unknown
  readonly lists: readonly unknown[]
  readonly first: 0 | 1
}

/** What went ahead with a question found about the things in its rows: each question is answered for all of them at once. */
function foundIn(parts: readonly Part[], ahead: readonly Ahead[]): readonly Found[] {
  return ahead.flatMap((one, j) => {
    const { question, args } = one
    const { keys, rows, below } = elementsOf(parts, one, j)
    const answers = question.answer(rows, keys, args)
    return [{ question, args, keys, answers }, ...foundIn(below, one.ahead)]
  })
}

/** The things that one was asked about, the rows that it gave, and these again for what went ahead with it. */
function elementsOf(parts: readonly Part[], { by, ahead }: Ahead, j: number) {
  const known = new Set<string>()
  const keys: string[] = []
  const rows: Row[] = []
  const below: Part[] = []
  for (const { r, lists, first } of parts) {
    const key = keyIn(r, by)
    if (key === null || known.has(key)) continue // about the same thing the same was found
    known.add(key)
    const i = keys.push(key) - 1
    for (const element of lists[first + j] as Elements) {
      if (ahead.length === 0) rows.push({ i, r: element })
      else {
        const lists = element as Elements // as `listOf` returns them
        rows.push({ i, r: lists[0] })
        below.push({ r: lists[0], lists, first: 1 })
      }
    }
  }
  return { keys, rows, below }
}

/** The id at the end of a path; null where there is none, of which nothing was asked. */
function keyIn(r: unknown, path: readonly number[]): string | null {
  let value = r
  for (const place of path) value = value === null ? null : asList(value, 'r')[place]
  return typeof value === 'string' ? value : null
}

/** The statement of `perKey`, whose rows tell as `found` what each of the others finds: a list for each. */
function statementWith(base: Statement, next: Statement): Statement {
  return cypher(`${withThing(base)}\nWITH i, r, at\n${next.text}`, { ...base.parameters, ...next.parameters })
}

/** What returns the rows of a question whose things are bound as `at`: the same whatever its keys and arguments. */
function nextOf(ahead: readonly Ahead[], selection: Selection | null): Statement {
  const parameters: Record<string, unknown> = {}
  return cypher(`RETURN i, r, [${listsOf(ahead, '', { parameters, selection })}] AS found`, parameters)
}

/** What all parts of a statement have in common; parameters are added to it. */
interface Made {
  readonly parameters: Record<string, unknown>
  readonly selection: Selection | null
}

/** The lists of what is asked about the things that are bound as `at` and their place. */
function listsOf(ahead: readonly Ahead[], place: string, made: Made): string {
  const from = place.replace(/_$/, '')
  return ahead.map((one, j) => listOf(one, `at${from}`, `${place}${j}`, made)).join(', ')
}

/** What one question finds about the thing that is bound as `at`; outer names are seen within, so that all are named by place. */
function listOf({ question, args, ahead }: Ahead, at: string, place: string, made: Made): string {
  const statement = narrowed(question, made.selection, ahead.length === 0).statement([], args)
  for (const [name, value] of Object.entries(statement.parameters))
    if (name !== 'keys') made.parameters[`${name}_${place}`] = value
  const { clauses, r } = aboutThing(statement, at)
  const named = (text: string): string => text.replace(/\$(\w+)/g, `$$$1_${place}`)
  if (ahead.length === 0 && clauses === '') return named(`[${r}]`)
  if (ahead.length === 0) return `COLLECT {\n${named(`${clauses}\n  RETURN ${r} AS r${place}`)}\n}`
  const lists = listsOf(ahead, `${place}_`, made)
  return `COLLECT {\n${named(`${clauses}\n  WITH ${r} AS r${place}, n AS at${place}`)}\n  RETURN [r${place}, ${lists}]\n}`
}

const names = new WeakMap<readonly Ahead[], string>()
const numbers = new WeakMap<object, number>()
let known = 0

/** What goes ahead, as text: the same for the same questions with the same arguments. */
export function nameOf(ahead: readonly Ahead[]): string {
  const name = names.get(ahead) ?? JSON.stringify(ahead.map(nameParts))
  names.set(ahead, name)
  return name
}

function nameParts({ question, args, by, ahead }: Ahead): readonly unknown[] {
  const number = numbers.get(question) ?? ++known
  numbers.set(question, number)
  return [number, args, by, ahead.map(nameParts)]
}
