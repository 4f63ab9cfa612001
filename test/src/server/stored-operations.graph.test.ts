import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cypher } from '../../../src/graph/cypher.ts'
import { type Serving, serve } from '../../../src/server/serve.ts'
import { eventually } from '../../support/eventually.ts'
import { testGraph } from '../../support/graph-ask.ts'
import { writeFixture } from '../../support/graph-fixture.ts'
import { listeningLogger } from '../../support/graph-silent.ts'
import { world } from '../../support/graph-world.ts'

const graph = testGraph()
const importer = testGraph()
let server: Serving
beforeAll(async () => {
  await writeFixture(graph, world)
  server = await serve({ graph, host: '127.0.0.1', port: 0, corsOrigins: [], logger: listeningLogger().logger })
})
afterAll(async () => {
  await server?.stop()
  await Promise.all([graph.close(), importer.close()])
})

const get = (path: string, headers: Record<string, string> = {}) => fetch(new URL(path, server.url), { headers })

describe('stored operations on a real graph', () => {
  it('answer what they ask, page by page', async () => {
    const first = await (await get('/operations/talks-citing?work=SWIM&first=1')).json()
    const { edges, pageInfo, totalCount } = first.data.talksCiting
    expect([totalCount, edges.length, pageInfo.hasNextPage]).toEqual([2, 1, true])
    const after = encodeURIComponent(pageInfo.endCursor)
    const { data } = await (await get(`/operations/talks-citing?work=SWIM&first=1&after=${after}`)).json()
    expect(data.talksCiting.edges).toHaveLength(1)
    expect(data.talksCiting.edges[0].node.id).not.toBe(edges[0].node.id)
  })

  it('say NOT_FOUND in words, without a tag', async () => {
    const response = await get('/operations/talks-citing?work=Nothing+at+all')
    expect((await response.json()).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
    expect(response.headers.get('etag')).toBeNull()
  })

  it('have a tag that holds until the next import and not after', async () => {
    const path = '/operations/works-about?topics=gossip'
    const tag = (await get(path)).headers.get('etag') ?? ''
    expect((await get(path, { 'if-none-match': tag })).status).toBe(304)
    await importer.write(async (run) => {
      await run(cypher("MERGE (v:DataVersion {id: 'data'}) SET v.version = coalesce(v.version, 0) + 1"))
    })
    await eventually(
      'the tag no longer holds',
      1,
      async () => (await get(path, { 'if-none-match': tag })).status === 200,
    )
    const renewed = (await get(path)).headers.get('etag') ?? ''
    expect(renewed).not.toBe(tag)
    expect((await get(path, { 'if-none-match': renewed })).status).toBe(304)
  })
})
