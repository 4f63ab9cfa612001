/** Puts questions to the graph for one request: what is asked in one breath goes as one statement, and nothing twice. */
import type { ReadBounds } from '../graph/graph.ts'
import type { Awaitable } from '../model/awaitable.ts'
import { type Ahead, type Found, nameOf, narrowed, type Together, together } from './ahead.ts'
import { type Key, keyName } from './batch.ts'
import { type Batcher, isOfAll } from './batcher.ts'
import { type KeyedQuestion, noArguments, type Question } from './question.ts'
import type { Selection } from './selection.ts'

/**
 * Asks on behalf of one request. Questions are told apart by identity, their arguments by their JSON. What was asked is
 * remembered, failures too.
 */
export interface Asker {
  /** From now on no more is read of things than the selection has; before, and after null, all of them is. */
  select(selection: Selection | null): void
  /**
   * The answer to a question that stands alone; the same asked again is answered from memory. What is said to be asked next
   * goes ahead in the same statement, and is at hand when it is asked: for that the question's must be one of `perKey`.
   */
  ask<Arguments, Answer>(
    question: Question<Arguments, Answer>,
    args: Arguments,
    ahead?: () => readonly Ahead[],
  ): Awaitable<Answer>
  /** The answer for one key; keys asked for in the same turn of the event loop share one statement. */
  askFor<K extends Key, Arguments, Answer>(
    question: KeyedQuestion<K, Arguments, Answer>,
    key: K,
    args: Arguments,
    ahead?: () => readonly Ahead[],
  ): Awaitable<Answer>
}

/**
 * An asker, to be thrown away with its request; the bounds hold for each of its statements, and tell it from others. One that
 * does not look ahead asks each question when its turn comes, and reads all of things.
 */
export function createAsker(batcher: Batcher, bounds: ReadBounds, looksAhead = true): Asker {
  let selection: Selection | null = null
  const memory = new Map<object, Map<string, Map<string, unknown>>>()

  function answered<K extends Key, Arguments, Answer>(
    question: KeyedQuestion<K, Arguments, Answer>,
    key: K,
    args: Arguments,
    named: string,
    lookAhead: () => readonly Ahead[],
  ): Promise<Answer> {
    if (bounds.signal?.aborted) return Promise.reject(bounds.signal.reason)
    const ahead = looksAhead ? lookAhead() : []
    const alone = (): Promise<Answer> =>
      batcher.answer({ question: narrowedOnce(question, selection), args, named, key }, bounds)
    if (ahead.length === 0) return alone()
    const both = togetherOnce(question, ahead, selection)
    return batcher.answer({ question: both, args, named, key }, bounds).then(
      ({ answer, found }) => {
        for (const one of found) remember(one)
        return answer
      },
      // What went ahead may be what failed: that is told where it stands, and only there.
      (error) => (bounds.signal?.aborted || isOfAll(error) ? Promise.reject(error) : alone()),
    )
  }

  function remember({ question, args, keys, answers }: Found): void {
    const known = within(within(memory, question), nameOnce(args))
    for (let i = 0; i < keys.length; i += 1) {
      const key = keys[i] as string
      if (!known.has(key)) known.set(key, answers[i])
    }
  }

  function askFor<K extends Key, Arguments, Answer>(
    question: KeyedQuestion<K, Arguments, Answer>,
    key: K,
    args: Arguments,
    ahead: () => readonly Ahead[] = nothingAhead,
  ): Awaitable<Answer> {
    const named = nameOfArguments(args)
    const answers = within(within(memory, question), named)
    const name = keyName(key)
    const known = answers.get(name)
    if (known !== undefined || answers.has(name)) return known as Awaitable<Answer> // of this question and arguments
    const answer = answered(question, key, args, named, ahead)
    answers.set(name, answer)
    return answer
  }

  return {
    select(selected) {
      selection = looksAhead ? selected : null
    },
    askFor,
    ask: (question, args, ahead) => askFor(keyed(question), '', args, ahead),
  }
}

const nothingAhead = () => []

/** Arguments as text, of those that many answers have in common: what goes ahead, and no arguments at all. */
const argumentNames = new WeakMap<object, string>([[noArguments, JSON.stringify(noArguments)]])

/** Arguments that many answers have in common, as text. */
function nameOnce(args: object): string {
  const known = argumentNames.get(args)
  if (known !== undefined) return known
  const name = JSON.stringify(args)
  argumentNames.set(args, name)
  return name
}

/** Arguments as text. */
function nameOfArguments(args: unknown): string {
  const known = typeof args === 'object' && args !== null ? argumentNames.get(args) : undefined
  return known ?? JSON.stringify(args)
}

function within<K, Inner>(outer: Map<K, Map<string, Inner>>, key: K): Map<string, Inner> {
  const known = outer.get(key)
  if (known !== undefined) return known
  const inner = new Map<string, Inner>()
  outer.set(key, inner)
  return inner
}

const keyedForms = new WeakMap<object, unknown>()

/** A question that stands alone, as one about a single key: the same form for the same question. */
function keyed<Arguments, Answer>(question: Question<Arguments, Answer>): KeyedQuestion<'', Arguments, Answer> {
  const form = keyedForms.get(question) ?? {
    looksAt: question.looksAt,
    reach: question.reach,
    statement: (_: readonly string[], args: Arguments) => question.statement(args),
    answer: (rows: Parameters<typeof question.answer>[0], _: readonly string[], args: Arguments) => [
      question.answer(rows, args),
    ],
  }
  keyedForms.set(question, form)
  return form as KeyedQuestion<'', Arguments, Answer> // made above from this question
}

/** So many forms of one question are kept: what is asked in other forms still is answered alike, but shares less. */
const mostForms = 200
const forms = new WeakMap<object, Map<string, unknown>>()

/** A question with what goes ahead with it: the same form for the same, so that requests share its statements. */
function togetherOnce<K extends Key, Arguments, Answer>(
  question: KeyedQuestion<K, Arguments, Answer>,
  ahead: readonly Ahead[],
  selection: Selection | null,
): KeyedQuestion<K, Arguments, Together<Answer>> {
  return formOf(question, `${selection?.name} ${nameOf(ahead)}`, () => together(question, ahead, selection))
}

/** A question of whose things no more is read than is selected. */
function narrowedOnce<K extends Key, Arguments, Answer>(
  question: KeyedQuestion<K, Arguments, Answer>,
  selection: Selection | null,
): KeyedQuestion<K, Arguments, Answer> {
  if (selection === null) return question
  return formOf(question, selection.name, () => narrowed(question, selection))
}

function formOf<Form>(question: object, name: string, make: () => Form): Form {
  const known = forms.get(question) ?? new Map<string, unknown>()
  forms.set(question, known)
  const form = known.get(name)
  if (form !== undefined) return form as Form // a name stands for one way to make it
  const made = make()
  if (known.size >= mostForms) known.clear()
  known.set(name, made)
  return made
}
