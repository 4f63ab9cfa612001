import neo4j, { type Driver } from 'neo4j-driver'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answers } from '../../../src/graph/connect.ts'
import { provideNeo4j } from '../../../src/neo4j/provide.ts'
import { type ScriptedBolt, startScriptedBolt } from '../../support/scripted-bolt.ts'

let router: ScriptedBolt
let readers: ScriptedBolt[]
let writer: ScriptedBolt
let known: ScriptedBolt[]

const table = () => ({
  routers: [router.address],
  readers: known.map((reader) => reader.address),
  writers: [writer.address],
})

beforeEach(async () => {
  router = await startScriptedBolt('router', table)
  readers = [await startScriptedBolt('reader 1', table), await startScriptedBolt('reader 2', table)]
  writer = await startScriptedBolt('writer', table)
  known = readers
})

afterEach(async () => {
  for (const server of [router, ...readers, writer]) await server.stop().catch(() => undefined)
})

/** Who answers a query that a session with this access sends. */
async function whoAnswers(driver: Driver, access: 'READ' | 'WRITE'): Promise<string> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: access })
  const { records } = await session.run('RETURN 1')
  await session.close()
  return records[0]?.get('who')
}

test('a given neo4j:// is ready when a reader has answered, not when the router has', async () => {
  const given = { uri: `neo4j://${router.address}`, username: 'neo4j', password: 'secret', database: 'neo4j' }
  const provided = await provideNeo4j({ given, dataDir: '', cacheDir: '', answers, progress: () => undefined })
  expect(provided).toMatchObject({ address: given, origin: 'given' })
  expect(router.received).toEqual(['ROUTE'])
  expect([...(readers[0]?.received ?? []), ...(readers[1]?.received ?? [])]).toEqual(['RUN', 'PULL'])
  expect(writer.received).toEqual([])
  await provided.stop()
})

test('reads go to the readers in turn and writes to the writer', async () => {
  await withDriver(async (driver) => {
    const read = [await whoAnswers(driver, 'READ'), await whoAnswers(driver, 'READ')]
    expect(read.sort()).toEqual(['reader 1', 'reader 2'])
    expect(await whoAnswers(driver, 'WRITE')).toBe('writer')
  })
  expect(router.received).toEqual(['ROUTE'])
})

test('when the readers are gone, the router is asked again and the new reader is used', async () => {
  await withDriver(async (driver) => {
    await whoAnswers(driver, 'READ')
    const late = await startScriptedBolt('reader 3', table)
    known = [late]
    for (const reader of readers) await reader.stop()
    readers.push(late)
    // The first question may still meet a dead connection; whoever retries finds the new reader.
    await whoAnswers(driver, 'READ').catch(() => undefined)
    await whoAnswers(driver, 'READ').catch(() => undefined)
    expect(await whoAnswers(driver, 'READ')).toBe('reader 3')
  })
})

async function withDriver(use: (driver: Driver) => Promise<void>): Promise<void> {
  const driver = neo4j.driver(`neo4j://${router.address}`, neo4j.auth.basic('neo4j', 'secret'), {
    telemetryDisabled: true,
  })
  try {
    await use(driver)
  } finally {
    await driver.close()
  }
}
