import { afterAll, describe, expect, it } from 'vitest'
import { cypher } from '../../../src/graph/cypher.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { usualLimits } from '../../../src/limits.ts'
import { serve } from '../../../src/server/serve.ts'
import { eventually } from '../../support/eventually.ts'
import { testGraph } from '../../support/graph-ask.ts'
import { listeningLogger } from '../../support/graph-silent.ts'

const graph = testGraph()
afterAll(() => graph.close())

/** Minutes of work, marked so that it can be found among what runs. */
const slow = (mark: string) => cypher(`UNWIND range(1, 100000000000) AS ${mark} RETURN max(sin(${mark})) AS r`)

async function isRunning(mark: string): Promise<boolean> {
  const running = await graph.read(
    cypher(
      'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $mark AND NOT currentQuery STARTS WITH "SHOW" RETURN 1 AS one',
      { mark },
    ),
  )
  return running.length > 0
}

describe('a slow statement', () => {
  it('is stopped in Neo4j as soon as its signal aborts', async () => {
    const controller = new AbortController()
    const reading = graph.read(slow('byHand'), { signal: controller.signal }).catch((error: unknown) => error)
    await eventually('it runs', 10, () => isRunning('byHand'))
    controller.abort(new Error('enough'))
    expect(await reading).toMatchObject({ message: 'enough' })
    await eventually('it is stopped', 5, async () => !(await isRunning('byHand')))
  })

  it('is stopped by Neo4j itself where nobody aborts, which is told as TIMEOUT', async () => {
    await expect(graph.read(slow('byItself'), { milliseconds: 500 })).rejects.toMatchObject({ code: 'TIMEOUT' })
    expect(await isRunning('byItself')).toBe(false)
  })

  it('leaves the client with 504 in time, and nothing running', async () => {
    const slowed: Graph = { ...graph, read: (_, bounds) => graph.read(slow('asked'), bounds) }
    const { logger } = listeningLogger()
    const limits = { ...usualLimits, milliseconds: 1000 }
    const server = await serve({ graph: slowed, host: '127.0.0.1', port: 0, corsOrigins: [], logger, limits })
    const began = Date.now()
    const asked = fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ person(ref: \\"x\\") { id } }"}',
    })
    const response = await asked
    expect([response.status, await response.json()]).toMatchObject([
      504,
      { errors: [{ extensions: { code: 'TIMEOUT' } }] },
    ])
    expect(Date.now() - began).toBeGreaterThan(900)
    await eventually('it is stopped', 1.5, async () => !(await isRunning('asked')))
    await server.stop()
  })
})
