import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Address } from '../../../src/graph/address.ts'
import { answers } from '../../../src/graph/connect.ts'
import { practice } from '../../../src/graph/practice.ts'
import { type Home, homeOf } from '../../../src/neo4j/home.ts'
import { isGroupRunning } from '../../../src/neo4j/process-identity.ts'
import { provideNeo4j } from '../../../src/neo4j/provide.ts'
import type { Provided } from '../../../src/neo4j/provided.ts'
import { findRunning } from '../../../src/neo4j/running.ts'
import { sharedCacheDir } from '../../support/cache-dir.ts'
import { eventually } from '../../support/eventually.ts'

let folder: string
let dataDir: string
let home: Home
let provided: Provided

// The first start on a machine downloads and prepares.
const minutes = 60_000

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'talkgraph-test-'))
  // A space in the path, because a path may have one.
  dataDir = join(folder, 'my data')
  home = homeOf(dataDir)
  provided = await start()
}, 5 * minutes)

afterAll(async () => {
  await provided.stop()
  await rm(folder, { recursive: true, force: true })
})

test('it answers, and only its owner reads the password and the address', async () => {
  expect(provided.origin).toBe('started')
  expect(await ask(provided.address, 'RETURN 1 AS value')).toBe(1)
  for (const file of [home.password, home.lock, home.server]) expect((await stat(file)).mode & 0o777).toBe(0o600)
})

test('another password is refused', async () => {
  await expect(ask({ ...provided.address, password: 'guess' }, 'RETURN 1 AS value')).rejects.toMatchObject({
    code: 'Neo.ClientError.Security.Unauthorized',
  })
})

test('a driver that routes reaches it for reads and for writes', async () => {
  const address = { ...provided.address, uri: provided.address.uri.replace('bolt:', 'neo4j:') }
  await answers(address, AbortSignal.timeout(5_000))
  expect(await ask(address, 'CREATE (:Routed) RETURN 1 AS value')).toBe(1)
})

test('another process is given its address', async () => {
  expect(await findRunning(dataDir)).toEqual(provided.address)
})

test('a second server on its data folder is refused', async () => {
  await expect(start()).rejects.toMatchObject({ code: 'DATA_FOLDER_IN_USE', data: { pid: process.pid } })
})

test('its class-data archive fits Java and class path', async () => {
  const text = await readFile(home.javaArguments, 'utf8')
  expect(text).toContain('-XX:SharedArchiveFile=')
  // Told to insist, a JVM refuses an archive that does not fit; the server's own is told to go on without.
  const insisting = join(folder, 'insisting.args')
  await writeFile(insisting, `-version\n${text.replace('-Xshare:auto', '-Xshare:on')}`)
  execFileSync('java', [`@${insisting}`], { stdio: 'pipe' })
})

test(
  'the data outlive a stop, which leaves no process',
  async () => {
    await ask(provided.address, 'CREATE (:Kept) RETURN 1 AS value')
    expect(await readFile(home.javaArguments, 'utf8')).not.toContain('Tiered')
    const group = await groupOf()
    await provided.stop()
    await eventually('the JVM is gone', 1, () => !isGroupRunning(group))
    expect(await findRunning(dataDir)).toBe(null)
    provided = await start()
    expect(await ask(provided.address, 'MATCH (n:Kept) RETURN count(n) AS value')).toBe(1)
    // There is little in it, and it was there before: what counts is how soon it answers.
    expect(await readFile(home.javaArguments, 'utf8')).toContain('-XX:TieredStopAtLevel=1')
  },
  3 * minutes,
)

test(
  'a parent killed with SIGKILL leaves no JVM, and the next start takes the folder over with its data',
  async () => {
    await provided.stop()
    const script = fileURLToPath(new URL('../../support/neo4j-parent.ts', import.meta.url))
    const args = ['--import', 'tsx', script, dataDir, sharedCacheDir()]
    const parent = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    const [said] = await once(parent.stdout, 'data')
    await ask(JSON.parse(String(said)), 'CREATE (:BeforeTheKill) RETURN 1 AS value')
    const group = await groupOf()
    await expect(start()).rejects.toMatchObject({ code: 'DATA_FOLDER_IN_USE', data: { pid: parent.pid } })
    parent.kill('SIGKILL')
    await once(parent, 'exit')
    provided = await start()
    expect(isGroupRunning(group)).toBe(false)
    expect(await ask(provided.address, 'MATCH (n:BeforeTheKill) RETURN count(n) AS value')).toBe(1)
  },
  3 * minutes,
)

function start(): Promise<Provided> {
  return provideNeo4j({
    given: null,
    dataDir,
    cacheDir: sharedCacheDir(),
    answers,
    practice,
    progress: () => undefined,
  })
}

async function groupOf(): Promise<number> {
  return Number(JSON.parse(await readFile(home.server, 'utf8')).group)
}

async function ask({ uri, username, password, database }: Address, query: string): Promise<unknown> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
  try {
    const { records } = await driver.executeQuery(query, {}, { database })
    return records[0]?.get('value')
  } finally {
    await driver.close()
  }
}
