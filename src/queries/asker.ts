/** Puts questions to the graph for one request: what is asked in one breath goes as one statement, and nothing twice. */
import type { ReadBounds } from '../graph/graph.ts'
import { type Batcher, type Key, keyName } from './batcher.ts'
import type { KeyedQuestion, Question } from './question.ts'

/**
 * Asks on behalf of one request. Questions are told apart by identity, their arguments by their JSON. What was asked is
 * remembered, failures too.
 */
export interface Asker {
  /** The answer to a question that stands alone; the same asked again is answered from memory. */
  ask<Arguments, Answer>(question: Question<Arguments, Answer>, args: Arguments): Promise<Answer>
  /** The answer for one key; keys asked for in the same turn of the event loop share one statement. */
  askFor<K extends Key, Arguments, Answer>(
    question: KeyedQuestion<K, Arguments, Answer>,
    key: K,
    args: Arguments,
  ): Promise<Answer>
}

/** An asker, to be thrown away with its request; the bounds hold for each of its statements, and tell it from others. */
export function createAsker(batcher: Batcher, bounds: ReadBounds): Asker {
  const memory = new Map<object, Map<string, Map<string, unknown>>>()

  function answered<K extends Key, Arguments, Answer>(
    question: KeyedQuestion<K, Arguments, Answer>,
    key: K,
    args: Arguments,
    named: string,
  ): Promise<Answer> {
    if (bounds.signal?.aborted) return Promise.reject(bounds.signal.reason)
    return batcher.answer({ question, args, named, key }, bounds)
  }

  function askFor<K extends Key, Arguments, Answer>(
    question: KeyedQuestion<K, Arguments, Answer>,
    key: K,
    args: Arguments,
  ): Promise<Answer> {
    const named = JSON.stringify(args)
    const answers = within(within(memory, question), named)
    const name = keyName(key)
    const answer = answers.get(name) ?? answered(question, key, args, named)
    answers.set(name, answer)
    return answer as Promise<Answer> // what stands under a question and its arguments was made for them
  }

  return { askFor, ask: (question, args) => askFor(keyed(question), '', args) }
}

function within<K, Inner>(outer: Map<K, Map<string, Inner>>, key: K): Map<string, Inner> {
  const inner = outer.get(key) ?? new Map<string, Inner>()
  outer.set(key, inner)
  return inner
}

const keyedForms = new WeakMap<object, unknown>()

/** A question that stands alone, as one about a single key: the same form for the same question. */
function keyed<Arguments, Answer>(question: Question<Arguments, Answer>): KeyedQuestion<'', Arguments, Answer> {
  const form = keyedForms.get(question) ?? {
    statement: (_: readonly string[], args: Arguments) => question.statement(args),
    answer: (rows: Parameters<typeof question.answer>[0], _: readonly string[], args: Arguments) => [
      question.answer(rows, args),
    ],
  }
  keyedForms.set(question, form)
  return form as KeyedQuestion<'', Arguments, Answer> // made above from this question
}
