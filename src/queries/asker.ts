/** Puts questions to the graph for one request: what is asked in one breath goes as one statement, and nothing twice. */
import DataLoader from 'dataloader'
import type { Graph } from '../graph/graph.ts'
import type { KeyedQuestion, Question } from './question.ts'

type Key = string | readonly string[]

/** Asks on behalf of one request. Questions are told apart by identity, their arguments by their JSON. */
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

/** An asker over the graph, to be thrown away with its request. */
export function createAsker(graph: Graph): Asker {
  const answers = new Map<object, Map<string, unknown>>()
  return {
    ask<Arguments, Answer>(question: Question<Arguments, Answer>, args: Arguments) {
      return remembered(answers, question, args, async () => {
        return question.answer(await graph.read(question.statement(args)), args)
      })
    },
    askFor<K extends Key, Arguments, Answer>(question: KeyedQuestion<K, Arguments, Answer>, key: K, args: Arguments) {
      return remembered(answers, question, args, () => loader(graph, question, args)).load(key)
    },
  }
}

function loader<K extends Key, Arguments, Answer>(
  graph: Graph,
  question: KeyedQuestion<K, Arguments, Answer>,
  args: Arguments,
): DataLoader<K, Answer, string> {
  return new DataLoader<K, Answer, string>(
    async (keys) => question.answer(await graph.read(question.statement(keys, args)), keys, args),
    { cacheKeyFn: (key) => (typeof key === 'string' ? key : JSON.stringify(key)) },
  )
}

function remembered<Made>(
  memory: Map<object, Map<string, unknown>>,
  question: object,
  args: unknown,
  make: () => Made,
) {
  const byArguments = memory.get(question) ?? new Map<string, unknown>()
  memory.set(question, byArguments)
  const name = JSON.stringify(args)
  const made = byArguments.get(name) ?? make()
  byArguments.set(name, made)
  return made as Made // what stands under a question and its arguments was made for them
}
