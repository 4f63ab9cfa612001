import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cypher } from '../../../src/graph/cypher.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { emptyGraph } from '../../support/graph.ts'
import { slowness } from '../../support/slowness.ts'

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
afterAll(() => graph.close())

/** Some gigabytes, if it were let. */
const greedy = cypher(
  'UNWIND range(1, 100000000) AS n WITH collect([n, n, n, n]) AS everything RETURN size(everything) AS size',
)

test('read gives plain numbers, as they were sent', async () => {
  const sent = { one: 1, negative: -2_147_483_649, large: Number.MAX_SAFE_INTEGER, half: 0.5, list: [2016, [3]] }
  const rows = await graph.read(cypher('RETURN $sent AS sent, 7 AS seven', { sent }))
  expect(rows).toEqual([{ sent, seven: 7 }])
})

describe('stream', () => {
  test('gives every row once, in order, also where Neo4j is asked for more in between', async () => {
    const seen: unknown[] = []
    await graph.stream(cypher('UNWIND range(1, 5000) AS n RETURN n'), (row) => seen.push(row.n))
    expect(seen).toEqual(Array.from({ length: 5000 }, (_, i) => i + 1))
  })

  test('rejects with what goes wrong with a row, and with what Neo4j says', async () => {
    const broken = graph.stream(cypher('UNWIND range(1, 3000) AS n RETURN n'), ({ n }) => {
      if (n === 2500) throw new Error('no such number')
    })
    await expect(broken).rejects.toThrow('no such number')
    await expect(graph.stream(cypher('UNWIND [1, 0] AS n RETURN 1 / n AS one'), () => {})).rejects.toThrow('by zero')
  })

  test('ends with the reason of a signal, and has Neo4j stop the statement', async () => {
    const controller = new AbortController()
    let rows = 0
    const streaming = graph.stream(
      cypher("UNWIND range(1, 1000000000) AS n RETURN n, 'a stream without end' AS what"),
      () => {
        rows += 1
        if (rows === 5000) controller.abort(new Error('that is enough'))
      },
      controller.signal,
    )
    await expect(streaming).rejects.toThrow('that is enough')
    const running = cypher(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'a stream without' + ' end' RETURN currentQuery AS text",
    )
    await expect.poll(() => graph.read(running), { timeout: 10_000 }).toEqual([])
    await expect(graph.stream(cypher('RETURN 1 AS n'), () => {}, controller.signal)).rejects.toThrow('that is enough')
  })
})

describe('write', () => {
  test('a transaction that runs out of memory is tried once, and says what to do', async () => {
    let tries = 0
    const writing = graph.write((run) => {
      tries += 1
      return run(greedy)
    })
    await expect(writing).rejects.toMatchObject({
      code: 'DATABASE_OUT_OF_MEMORY',
      message: expect.stringMatching(/import fewer documents at once, or set NEO4J_URI/),
    })
    expect(tries).toBe(1)
  })

  test('ends with the reason of a signal while a statement is under way, and writes nothing', async () => {
    const controller = new AbortController()
    const lock = cypher("MERGE (v:DataVersion {id: 'data'}) SET v.touched = true")
    let release = (): void => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    let held = Promise.resolve()
    await new Promise<void>((locked) => {
      held = graph.write(async (run) => {
        await run(lock)
        locked()
        await released
      })
    })
    const waiting = graph.write(
      (run) => run(cypher("MERGE (v:DataVersion {id: 'data'}) SET v.late = true")),
      controller.signal,
    )
    setTimeout(() => controller.abort(new Error('enough')), 300)
    const began = Date.now()
    await expect(waiting).rejects.toThrow('enough')
    expect(Date.now() - began).toBeLessThan(1500 * slowness())
    release()
    await held
    expect(await graph.read(cypher('MATCH (v:DataVersion) RETURN v.late AS late'))).toEqual([{ late: null }])
  })
})
