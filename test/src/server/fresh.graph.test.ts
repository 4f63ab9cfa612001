import { afterAll, describe, expect, it } from 'vitest'
import { cypher } from '../../../src/graph/cypher.ts'
import { serve } from '../../../src/server/serve.ts'
import { eventually } from '../../support/eventually.ts'
import { testGraph } from '../../support/graph-ask.ts'
import { writeFixture } from '../../support/graph-fixture.ts'
import { library } from '../../support/graph-library.ts'
import { listeningLogger } from '../../support/graph-silent.ts'

const graph = testGraph()
const importer = testGraph()
afterAll(() => Promise.all([graph.close(), importer.close()]))

/** What an import's transaction does: another title, and the data version moved on. */
const rename = (title: string) =>
  importer.write(async (run) => {
    await run(cypher("MERGE (v:DataVersion {id: 'data'}) SET v.version = coalesce(v.version, 0) + 1"))
    await run(cypher("MATCH (w:Entity {id: 'rumours'}) SET w.title = $title", { title }))
  })

describe('new data', () => {
  it('are answered from within a second of the import by another process, and old ones never again', async () => {
    await writeFixture(graph, library)
    const { logger } = listeningLogger()
    const server = await serve({ graph, host: '127.0.0.1', port: 0, corsOrigins: [], logger })
    const title = async () => {
      const response = await fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ work(ref: \\"rumours\\") { ... on Talk { title } } }"}',
      })
      return (await response.json()).data.work.title
    }
    for (const next of ['First', 'Second', 'Third']) {
      await title()
      await rename(next)
      await eventually(`the title is ${next}`, 1, async () => (await title()) === next)
      for (let i = 0; i < 20; i += 1) expect(await title()).toBe(next)
    }
    await server.stop()
  })
})
