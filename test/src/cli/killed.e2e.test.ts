import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { importPaths } from '../../../import/pipeline.ts'
import { cypher } from '../../../src/graph/cypher.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { clear, emptyGraph, facts } from '../../support/graph.ts'
import { writeReadmes } from '../../support/readmes.ts'
import { killed } from '../../support/talkgraph.ts'

let graph: Graph
let base: string
beforeAll(async () => {
  graph = await emptyGraph()
  base = await mkdtemp(join(tmpdir(), 'talkgraph-killed-'))
  await writeReadmes(join(base, 'talks'), 400)
})
afterAll(async () => {
  await graph.close()
  await rm(base, { recursive: true, force: true })
})

const unfinished = async () =>
  (await graph.read(cypher('MATCH (r:ImportRun) WHERE r.finishedAt IS NULL RETURN r.documents AS it'))).map(
    ({ it }) => it,
  )

test('an import whose process is killed half-way is finished by the next', async () => {
  const { uri, username, password, database } = inject('neo4j')
  const environment = {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password || 'none',
    NEO4J_DATABASE: database,
  }
  await killed(['import', join(base, 'talks')], environment, async () => (await unfinished()).length > 0)
  const [stored] = await unfinished()
  expect(stored).toBeGreaterThan(0)
  expect(stored).toBeLessThan(400)

  const { documents } = await importPaths(graph, { paths: [join(base, 'talks')] }, () => {})
  expect(documents).toMatchObject({ kept: stored, added: 400 - Number(stored), changed: 0 })
  expect(await unfinished()).toEqual([stored]) // what died stays told
  const finished = await facts(graph)

  await clear(graph)
  await importPaths(graph, { paths: [join(base, 'talks')] }, () => {})
  expect(await facts(graph)).toEqual(finished)
}, 400_000)
