import { describe, expect, it } from 'vitest'
import { TalkgraphError } from '../../../src/errors.ts'
import { cypher, type Row, type Statement } from '../../../src/graph/cypher.ts'
import type { Graph, ReadBounds } from '../../../src/graph/graph.ts'
import { unlessAborted } from '../../../src/graph/unless-aborted.ts'
import { createAsker } from '../../../src/queries/asker.ts'
import { createBatcher } from '../../../src/queries/batcher.ts'
import type { KeyedQuestion, Question } from '../../../src/queries/question.ts'
import { createTurns } from '../../../src/queries/turns.ts'
import { silentGraph } from '../../support/graph-silent.ts'
import fc from '../../support/laws.ts'

const lengths: KeyedQuestion<string, { readonly plus: number }, string> = {
  statement: (keys, { plus }) => cypher('lengths', { keys, plus }),
  answer: (rows) => rows.map((row) => String(row.r)),
}
const alone: Question<{ readonly n: number }, number> = {
  statement: (args) => cypher('alone', args),
  answer: (rows) => Number(rows[0]?.r),
}

/** Answers each key by its length; a key `bad…` fails its statement, one `slow…` is answered when it is told to stop. */
function lengthsGraph(failure: () => Error = () => new Error('bad key')) {
  const read: { readonly statement: Statement; readonly signal: AbortSignal | undefined }[] = []
  const never = new Promise<never>(() => {})
  const answer = async ({ text, parameters }: Statement, bounds: ReadBounds): Promise<readonly Row[]> => {
    const { askers } = parameters
    if (Array.isArray(askers)) {
      const each = await Promise.all(askers.map((own) => answer({ text, parameters: own }, bounds)))
      return each.flatMap((rows, asked) => rows.map((row) => ({ ...row, asked })))
    }
    await new Promise((resolve) => setTimeout(resolve, 1))
    if (text.includes('alone')) return [{ r: Number(parameters.n) }]
    const keys = parameters.keys as readonly string[]
    if (keys.some((key) => key.startsWith('bad'))) throw failure()
    if (keys.some((key) => key.startsWith('slow')))
      return unlessAborted(never, bounds.signal ?? new AbortController().signal)
    return keys.map((key) => ({ r: `${key.length + Number(parameters.plus)}` }))
  }
  const graph: Graph = {
    ...silentGraph(),
    read(statement, bounds = {}) {
      read.push({ statement, signal: bounds.signal })
      return answer(statement, bounds)
    },
  }
  const batcher = createBatcher(graph)
  const asker = (bounds: ReadBounds = {}) => createAsker(batcher, { ...bounds })
  return { asker, read, keysOf: () => read.map(({ statement }) => statement.parameters.keys) }
}

describe('askers at the same time', () => {
  it('share a statement for a question with the same arguments, each key once', async () => {
    const { asker, keysOf } = lengthsGraph()
    const [one, two] = [asker(), asker()]
    const answers = [
      one.askFor(lengths, 'a', { plus: 1 }),
      two.askFor(lengths, 'a', { plus: 1 }),
      two.askFor(lengths, 'bb', { plus: 1 }),
    ]
    expect(await Promise.all([...answers, one.askFor(lengths, 'bb', { plus: 2 })])).toEqual(['2', '2', '3', '4'])
    expect(keysOf()).toEqual([['a', 'bb'], ['bb']])
  })

  it('share a question that stands alone', async () => {
    const { asker, read } = lengthsGraph()
    const asked = [asker(), asker(), asker()].map((each, i) => each.ask(alone, { n: i % 2 }))
    expect(await Promise.all(asked)).toEqual([0, 1, 0])
    expect(read.map(({ statement }) => statement.parameters.askers)).toEqual([[{ n: 0 }, { n: 1 }]])
  })

  it('share it with what differs in arguments, up to ten; of one of them only what has the same', async () => {
    const { asker, read } = lengthsGraph()
    const each = Array.from({ length: 20 }, (_, plus) => asker().askFor(lengths, 'a', { plus }))
    const one = asker()
    const two = [1, 2].map((plus) => one.askFor(lengths, 'bb', { plus }))
    expect(await Promise.all([...each, ...two])).toEqual([
      ...Array.from({ length: 20 }, (_, n) => `${n + 1}`),
      '3',
      '4',
    ])
    const [first, second, third] = read.map(({ statement }) => statement.parameters)
    expect([first?.askers, second?.askers]).toEqual([
      Array.from({ length: 10 }, (_, plus) => ({ keys: plus === 1 ? ['a', 'bb'] : ['a'], plus })),
      Array.from({ length: 10 }, (_, i) => ({ keys: ['a'], plus: 10 + i })),
    ])
    expect(third).toEqual({ keys: ['bb'], plus: 2 })
  })

  it('go as two halves where there are more than four, the same arguments or not', async () => {
    const { asker, keysOf, read } = lengthsGraph()
    await Promise.all([...'abcdefgh'].map((key) => asker().askFor(lengths, key, { plus: 0 })))
    expect(keysOf()).toEqual([
      ['a', 'b', 'c', 'd'],
      ['e', 'f', 'g', 'h'],
    ])
    await Promise.all(Array.from({ length: 5 }, (_, n) => asker().ask(alone, { n })))
    const [, , first, second] = read.map(({ statement }) => statement.parameters)
    expect([first?.askers, second]).toEqual([[{ n: 0 }, { n: 1 }, { n: 2 }, { n: 3 }], { n: 4 }])
  })

  it('never part the keys of one of them, nor share with more than a hundred', async () => {
    const { asker, keysOf } = lengthsGraph()
    const many = (count: number, mark: string) => {
      const each = asker()
      return Array.from({ length: count }, (_, i) => each.askFor(lengths, `${mark}${i}`, { plus: 0 }))
    }
    await Promise.all([...many(60, 'a'), ...many(30, 'b'), ...many(20, 'c'), ...many(300, 'd')])
    expect(keysOf().map((keys) => (keys as readonly string[]).length)).toEqual([90, 20, 300])
  })

  it('do not join a statement that was sent before', async () => {
    const { asker, keysOf } = lengthsGraph()
    const before = asker().askFor(lengths, 'a', { plus: 0 })
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
    await Promise.all([before, asker().askFor(lengths, 'a', { plus: 0 })])
    expect(keysOf()).toEqual([['a'], ['a']])
  })
})

/** The three highest numbers up to nine that are at least so high; how low is how far it reaches. */
const highest: Question<{ readonly least: number; readonly list: string }, readonly number[]> = {
  reach: {
    common: ({ list }) => (list === 'apart' ? null : list),
    isFarther: (args, than) => args.least < than.least,
    within: (rows, { least }) => rows.filter(({ r }) => Number(r) >= least),
  },
  statement: (args) => cypher('highest', args),
  answer: (rows) => rows.map(({ r }) => Number(r)),
}

describe('askers of one list up to different bounds', () => {
  const numbers = (least: number) => [9, 8, 7, 6, 5, 4, 3, 2, 1].filter((n) => n >= least).slice(0, 3)
  function askers() {
    const read: unknown[] = []
    const one = ({ least }: Record<string, unknown>) => numbers(Number(least)).map((r) => ({ i: 0, r }))
    const graph = silentGraph(async ({ parameters }) => {
      read.push(parameters.askers ?? parameters)
      const several = parameters.askers as readonly Record<string, unknown>[] | undefined
      return several?.flatMap((own, asked) => one(own).map((row) => ({ ...row, asked }))) ?? one(parameters)
    })
    const batcher = createBatcher(graph)
    const ask = (least: number, list: string) => createAsker(batcher, {}).ask(highest, { least, list })
    return { ask, read }
  }

  it('are answered from the reading that reaches farthest, each up to their own', async () => {
    const { ask, read } = askers()
    const asked = [ask(8, 'a'), ask(2, 'a'), ask(5, 'a'), ask(10, 'a')]
    expect(await Promise.all(asked)).toEqual([[9, 8], [9, 8, 7], [9, 8, 7], []])
    expect(read).toEqual([{ least: 2, list: 'a' }])
  })

  it('share nothing with those of another list, nor where no reading reaches farther', async () => {
    const { ask, read } = askers()
    await Promise.all([ask(8, 'a'), ask(2, 'b'), ask(8, 'apart'), ask(2, 'apart')])
    expect(read).toEqual([
      [
        { least: 8, list: 'a' },
        { least: 2, list: 'b' },
        { least: 8, list: 'apart' },
        { least: 2, list: 'apart' },
      ],
    ])
  })

  it('are answered as each would be alone', async () => {
    const question = fc.record({ least: fc.nat(11), list: fc.constantFrom('a', 'b', 'apart') })
    await fc.assert(
      fc.asyncProperty(fc.array(question, { maxLength: 30 }), async (questions) => {
        const { ask } = askers()
        const answers = await Promise.all(questions.map(({ least, list }) => ask(least, list)))
        expect(answers).toEqual(questions.map(({ least }) => numbers(least)))
      }),
      { numRuns: 30 },
    )
  })
})

describe('statements', () => {
  it('are never more under way than there are turns; the others wait, and all are answered', async () => {
    let [underWay, most] = [0, 0]
    const graph = silentGraph(async ({ parameters }) => {
      most = Math.max(most, ++underWay)
      await new Promise((resolve) => setTimeout(resolve, 2))
      underWay -= 1
      return (parameters.keys as readonly string[]).map((key) => ({ r: key }))
    })
    const batcher = createBatcher(graph, createTurns(3))
    const one = createAsker(batcher, {})
    const asked = Array.from({ length: 40 }, (_, plus) => one.askFor(lengths, `${plus}`, { plus }))
    expect(await Promise.all(asked)).toEqual(Array.from({ length: 40 }, (_, plus) => `${plus}`))
    expect(most).toBe(3)
  })

  it('take their turn also where each asker is helped alone, and one that fails ends its own', async () => {
    let [underWay, most] = [0, 0]
    const graph = silentGraph(async ({ parameters }) => {
      most = Math.max(most, ++underWay)
      await new Promise((resolve) => setTimeout(resolve, 1))
      underWay -= 1
      const keys = parameters.keys as readonly string[]
      if (keys.includes('bad')) throw new Error('bad key')
      return keys.map((key) => ({ r: key }))
    })
    const batcher = createBatcher(graph, createTurns(2))
    const asked = ['a', 'bad', 'b', 'c', 'd', 'e'].map((key) =>
      createAsker(batcher, {}).askFor(lengths, key, { plus: 0 }),
    )
    const outcomes = await Promise.allSettled(asked)
    expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, true, true, true])
    expect(most).toBe(2)
  })
})

describe('an asker who fails', () => {
  it('fails nobody else', async () => {
    const { asker } = lengthsGraph()
    const outcomes = await Promise.allSettled(
      ['a', 'bad', 'bb', 'bad too'].map((key) => asker().askFor(lengths, key, { plus: 0 })),
    )
    expect(outcomes).toMatchObject([
      { value: '1' },
      { reason: { message: 'bad key' } },
      { value: '2' },
      { reason: { message: 'bad key' } },
    ])
  })

  it('as all must is not asked for again', async () => {
    const { asker, read } = lengthsGraph(() => new TalkgraphError('DATABASE_UNAVAILABLE', 'gone'))
    const outcomes = await Promise.allSettled(['a', 'bad'].map((key) => asker().askFor(lengths, key, { plus: 0 })))
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(read).toHaveLength(1)
  })
})

describe('an asker who is slow or has gone', () => {
  it('holds nobody up for long, and the statement that all share is stopped', async () => {
    const { asker, read } = lengthsGraph()
    const stop = new AbortController()
    const slow = asker({ signal: stop.signal }).askFor(lengths, 'slow', { plus: 0 })
    const others = ['a', 'bb', 'ccc'].map((key) => asker().askFor(lengths, key, { plus: 0 }))
    expect(await Promise.all(others)).toEqual(['1', '2', '3'])
    expect(read[0]?.signal?.aborted).toBe(true)
    stop.abort(new Error('enough'))
    await expect(slow).rejects.toThrow('enough')
  })

  it('does not stop what others still wait for; the last to go does', async () => {
    const { asker, read } = lengthsGraph()
    const [one, two] = [new AbortController(), new AbortController()]
    const asked = [one, two].map(({ signal }, i) => asker({ signal }).askFor(lengths, `slow ${i}`, { plus: 0 }))
    const ended = Promise.allSettled(asked)
    await new Promise((resolve) => setTimeout(resolve, 20))
    one.abort(new Error('one'))
    expect(read[0]?.signal?.aborted).toBe(false)
    two.abort(new Error('two'))
    expect(read[0]?.signal?.aborted).toBe(true)
    expect(await ended).toMatchObject([{ reason: { message: 'one' } }, { reason: { message: 'two' } }])
  })

  it('asks nothing more', async () => {
    const { asker, read } = lengthsGraph()
    await expect(
      asker({ signal: AbortSignal.abort(new Error('gone')) }).askFor(lengths, 'a', { plus: 0 }),
    ).rejects.toThrow('gone')
    expect(read).toEqual([])
  })
})

describe('answers', () => {
  const question = fc.record({ key: fc.constantFrom('a', 'bb', 'ccc', 'bad', 'bad bad', 'slow'), plus: fc.nat(1) })
  const turn = fc.array(question, { minLength: 1, maxLength: 3 })
  const askerArbitrary = fc.record({ turns: fc.array(turn, { minLength: 1, maxLength: 3 }), isGone: fc.boolean() })
  type AskerPlan = { turns: { key: string; plus: number }[][]; isGone: boolean }

  /** What askers get who each ask what they ask at once, and go on when they have it; who is gone, or asks what is slow, leaves at some time. */
  function outcomes(askers: readonly AskerPlan[]) {
    const { asker } = lengthsGraph()
    return Promise.all(
      askers.map(async ({ turns, isGone }) => {
        const isSlow = turns.flat().some(({ key }) => key === 'slow')
        const signal = isGone || isSlow ? AbortSignal.timeout(isSlow ? 700 : 2) : undefined
        const each = asker({ signal })
        const got: unknown[] = []
        for (const questions of turns)
          got.push(
            await Promise.all(
              questions.map(async ({ key, plus }) => {
                try {
                  return await each.askFor(lengths, key, { plus })
                } catch {
                  return 'failed'
                }
              }),
            ),
          )
        return got
      }),
    )
  }

  it('are the same alone and all at once, with failing, slow and gone askers among them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(askerArbitrary, { minLength: 2, maxLength: 12 }), async (askers) => {
        const together = await outcomes(askers)
        for (const [i, plan] of askers.entries())
          if (!plan.isGone) expect(together[i]).toEqual((await outcomes([plan]))[0])
      }),
      { numRuns: 6 },
    )
  })
})
