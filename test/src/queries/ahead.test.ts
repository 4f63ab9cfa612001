import { describe, expect, it } from 'vitest'
import { TalkgraphError } from '../../../src/errors.ts'
import type { Row, Statement } from '../../../src/graph/cypher.ts'
import { asList, asNumber, asText } from '../../../src/graph/value.ts'
import type { Ahead } from '../../../src/queries/ahead.ts'
import { createAsker } from '../../../src/queries/asker.ts'
import { createBatcher } from '../../../src/queries/batcher.ts'
import { firstPerKey, type KeyedQuestion, listPerKey, numberPerKey, perKey } from '../../../src/queries/question.ts'
import { relatedList } from '../../../src/queries/related.ts'
import { silentGraph } from '../../support/graph-silent.ts'

const thing: KeyedQuestion<string, { readonly plus: number }, string | null> = {
  statement: (ids, { plus }) => perKey(ids, '  MATCH (n {id: key})\n  RETURN [[n.id + $plus]] AS r', { plus }),
  answer: (rows, ids) =>
    firstPerKey(rows, ids, (r) => {
      const [one] = asList(r, 'r')
      return one === null ? null : asText(asList(one, 'one')[0], 'id')
    }),
}
const parts = relatedList({
  match: 'MATCH (:Entity {id: key})-[:HAS]->(n)',
  order: 'n.id',
  values: (n) => `[${n}.id]`,
  read: (values) => asText(asList(values, 'values')[0], 'id'),
})
const size: KeyedQuestion<string, { readonly least: number }, number> = {
  statement: (ids, { least }) =>
    perKey(ids, '  MATCH (:Entity {id: key})-->()\n  RETURN count(*) + $least AS r', { least }),
  answer: numberPerKey,
}
const sizeOfPart: Ahead = { question: size, args: { least: 1 }, by: [0], ahead: [] }
const all: readonly Ahead[] = [
  { question: parts, args: {}, by: [0, 0], ahead: [sizeOfPart] },
  { question: size, args: { least: 7 }, by: [0, 0], ahead: [] },
]

/** A graph that answers statements in turn, and what it was asked. */
function scripted(...answers: readonly (readonly Row[] | Error)[]) {
  const read: Statement[] = []
  const graph = silentGraph(async (statement) => {
    const answer = answers[read.push(statement) - 1]
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error('Expected no more statements')
    return answer
  })
  const batcher = createBatcher(graph)
  return {
    read,
    asker: createAsker(batcher, {}),
    another: createAsker(batcher, {}),
    blind: createAsker(batcher, {}, false),
  }
}

const rowOf = (i: number, id: string): Row => ({
  i,
  r: [[id]],
  found: [
    [
      [[`${id}1`], [2]],
      [[`${id}2`], [3]],
    ],
    [9],
  ],
})

describe('what goes ahead', () => {
  it('is asked in the same statement, with parameters of its own, for the ids that the things above have', async () => {
    const { asker, read } = scripted([rowOf(0, 'a')])
    await asker.askFor(thing, 'a', { plus: 5 }, () => all)
    const [{ text, parameters } = { text: '', parameters: {} }] = read
    expect(parameters).toEqual({ keys: ['a'], plus: 5, limit_0: 1000, least_0_0: 1, least_1: 7 })
    expect(text).toContain('RETURN [[n.id + $plus]] AS r, n AS at\n}\nWITH i, r, at\nRETURN i, r, [COLLECT {')
    expect(text).toContain('WITH [n.id] AS r0, n AS at0\n  RETURN [r0, COLLECT {')
    expect(text).toContain('MATCH (at0)-->()')
    for (const name of ['$limit_0', '$least_0_0', '$least_1']) expect(text).toContain(name)
    expect(text).not.toMatch(/\$(limit|least)\b/)
  })

  it('is answered from memory when its turn comes, and nothing else is', async () => {
    const { asker, read } = scripted([rowOf(0, 'a')], [{ i: 0, r: 4 }])
    expect(await asker.askFor(thing, 'a', { plus: 0 }, () => all)).toBe('a')
    expect(await asker.askFor(parts, 'a', {})).toEqual(['a1', 'a2'])
    expect(await Promise.all(['a1', 'a2'].map((id) => asker.askFor(size, id, { least: 1 })))).toEqual([2, 3])
    expect(await asker.askFor(size, 'a', { least: 7 })).toBe(9)
    expect(read).toHaveLength(1)
    expect(await asker.askFor(size, 'a', { least: 8 })).toBe(4)
    expect(read).toHaveLength(2)
  })

  it('is read once about a thing that is given twice', async () => {
    const twice = [
      [['a1'], [2]],
      [['a1'], [2]],
    ]
    const { asker, read } = scripted([{ i: 0, r: [['a']], found: [twice, [9]] }])
    expect(await asker.askFor(thing, 'a', { plus: 0 }, () => all)).toBe('a')
    expect(await asker.askFor(parts, 'a', {})).toEqual(['a1', 'a1'])
    expect(await asker.askFor(size, 'a1', { least: 1 })).toBe(2)
    expect(read).toHaveLength(1)
  })

  it('is shared by askers who look ahead alike, each of whom gets his own', async () => {
    const { asker, another, read } = scripted([rowOf(0, 'a'), rowOf(1, 'b')])
    const again = all.map((one) => ({ ...one }))
    await Promise.all([
      asker.askFor(thing, 'a', { plus: 0 }, () => all),
      another.askFor(thing, 'b', { plus: 0 }, () => again),
    ])
    expect(read.map(({ parameters }) => parameters.keys)).toEqual([['a', 'b']])
    expect(await another.askFor(parts, 'b', {})).toEqual(['b1', 'b2'])
    expect(read).toHaveLength(1)
    await expect(asker.askFor(parts, 'b', {})).rejects.toThrow('no more statements')
  })

  it('is nothing where there is no thing to ask about, and for who does not look ahead', async () => {
    const { asker, blind, read } = scripted([{ i: 0, r: [null], found: [[], []] }], [{ i: 0, r: [['b']] }])
    expect(await asker.askFor(thing, 'a', { plus: 0 }, () => all)).toBeNull()
    expect(await blind.askFor(thing, 'b', { plus: 0 }, () => all)).toBe('b')
    expect(read[1]).toEqual(thing.statement(['b'], { plus: 0 }))
  })

  it('fails nobody who did not ask for it: what stands above is asked again alone', async () => {
    const { asker, read } = scripted(new Error('a part is broken'), [{ i: 0, r: [['a']] }])
    expect(await asker.askFor(thing, 'a', { plus: 0 }, () => all)).toBe('a')
    await expect(asker.askFor(parts, 'a', {})).rejects.toThrow('no more statements')
    expect(read).toHaveLength(3)
  })

  it('is not asked again where no answer can come', async () => {
    const { asker, read } = scripted(new TalkgraphError('DATABASE_UNAVAILABLE', 'gone'))
    await expect(asker.askFor(thing, 'a', { plus: 0 }, () => all)).rejects.toThrow('gone')
    expect(read).toHaveLength(1)
  })

  it('is left to its turn by a question whose statement is not one for keys', async () => {
    const odd: KeyedQuestion<string, object, number> = {
      statement: (keys) => ({ text: 'RETURN 1 AS r', parameters: { keys } }),
      answer: (rows, keys) => listPerKey(rows, keys, (r) => asNumber(r, 'r')).map((list) => list[0] ?? 0),
    }
    const { asker, read } = scripted([{ i: 0, r: 1 }])
    expect(await asker.askFor(odd, 'a', {}, () => all)).toBe(1)
    expect(read.map(({ text }) => text)).toEqual(['RETURN 1 AS r'])
  })
})
