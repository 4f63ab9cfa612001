import { access, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createReporter } from '../../../src/cli/reporter.ts'
import { type Wanted, withNeo4j } from '../../../src/cli/with-neo4j.ts'
import { readConfig } from '../../../src/config.ts'
import { sharedCacheDir } from '../../support/cache-dir.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'talkgraph-with-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

/** Runs with a Neo4j of its own on the test's data folder. */
function run(wanted: Partial<Wanted<unknown>>): Promise<void> {
  const config = { ...readConfig({}), cacheDir: sharedCacheDir(), dataDir }
  const plain = {
    share: false,
    signal: new AbortController().signal,
    reporter: createReporter({ json: true }),
    load: async () => {},
  }
  return withNeo4j({ config, json: true }, { ...plain, ...wanted }, async () => {})
}

/** A Neo4j that runs, or was left behind, holds the folder's lock. */
const isHeld = () =>
  access(join(dataDir, 'neo4j/lock')).then(
    () => true,
    () => false,
  )

test('what the work needs cannot be loaded: that is told, and Neo4j is stopped', async () => {
  await expect(run({ load: () => Promise.reject(new Error('no such module')) })).rejects.toThrow('no such module')
  expect(await isHeld()).toBe(false)
})

test('the end is asked for while the graph is made ready: Neo4j is stopped, and the reason is told', async () => {
  const controller = new AbortController()
  const load = async () => {
    while (!(await isHeld())) await new Promise((resolve) => setTimeout(resolve, 10))
  }
  const ready = async () => load().then(() => new Promise((resolve) => setTimeout(resolve, 500)))
  void ready().then(() => controller.abort(new Error('enough')))
  await expect(run({ signal: controller.signal, load })).rejects.toThrow('enough')
  expect(await isHeld()).toBe(false)
})
