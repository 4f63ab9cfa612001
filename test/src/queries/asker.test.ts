import { describe, expect, it } from 'vitest'
import { cypher, type Statement } from '../../../src/graph/cypher.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import type { KeyedQuestion, Question } from '../../../src/queries/question.ts'
import { askerOver } from '../../support/graph-silent.ts'

const lengths: KeyedQuestion<string, { readonly plus: number }, number> = {
  statement: (keys, { plus }) => cypher('lengths', { keys, plus }),
  answer: (_rows, keys, { plus }) => keys.map((key) => key.length + plus),
}
const one: Question<{ readonly n: number }, number> = {
  statement: (args) => cypher('one', args),
  answer: (rows) => rows.length,
}

function readingGraph(fails = false) {
  const read: Statement[] = []
  const graph: Graph = {
    read: async (statement) => {
      read.push(statement)
      if (fails) throw new Error('gone')
      return [{ n: 1 }]
    },
    stream: () => Promise.reject(new Error('Expected no stream')),
    write: () => Promise.reject(new Error('Expected no write')),
    define: () => Promise.reject(new Error('Expected no write')),
    close: async () => {},
  }
  return { asker: askerOver(graph), read }
}

describe('an asker', () => {
  it('puts keys of one question and arguments into one statement, each key once', async () => {
    const { asker, read } = readingGraph()
    const answers = ['a', 'bb', 'a'].map((key) => asker.askFor(lengths, key, { plus: 0 }))
    expect(await Promise.all(answers)).toEqual([1, 2, 1])
    expect(read).toEqual([cypher('lengths', { keys: ['a', 'bb'], plus: 0 })])
  })

  it('keeps other arguments apart', async () => {
    const { asker, read } = readingGraph()
    expect(
      await Promise.all([asker.askFor(lengths, 'a', { plus: 0 }), asker.askFor(lengths, 'a', { plus: 1 })]),
    ).toEqual([1, 2])
    expect(read).toHaveLength(2)
  })

  it('asks a question that stands alone once', async () => {
    const { asker, read } = readingGraph()
    expect(await Promise.all([asker.ask(one, { n: 1 }), asker.ask(one, { n: 1 }), asker.ask(one, { n: 2 })])).toEqual([
      1, 1, 1,
    ])
    expect(read).toHaveLength(2)
  })

  it('fails as the graph does', async () => {
    const { asker } = readingGraph(true)
    await expect(asker.askFor(lengths, 'a', { plus: 0 })).rejects.toThrow('gone')
    await expect(asker.ask(one, { n: 1 })).rejects.toThrow('gone')
  })

  it('remembers failures too', async () => {
    const { asker, read } = readingGraph(true)
    for (const _ of [1, 2]) await expect(asker.askFor(lengths, 'a', { plus: 0 })).rejects.toThrow('gone')
    expect(read).toHaveLength(1)
  })
})
