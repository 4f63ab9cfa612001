/** One Neo4j for a test run: the one NEO4J_TEST_URI names, else a container, else a local process. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Neo4jContainer } from '@testcontainers/neo4j'
import { getContainerRuntimeClient } from 'testcontainers'
import type { TestProject } from 'vitest/node'
import type { Address } from '../../src/graph/address.ts'
import { answers } from '../../src/graph/connect.ts'
import { practice } from '../../src/graph/practice.ts'
import { provideNeo4j } from '../../src/neo4j/provide.ts'
import { sharedCacheDir } from './cache-dir.ts'

/** What tests get with `inject('neo4j')`. */
export interface TestNeo4j extends Address {
  readonly origin: 'given' | 'container' | 'process'
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: TestNeo4j
  }
}

interface Taken {
  readonly neo4j: TestNeo4j
  stop(): Promise<void>
}

const image = 'neo4j:5.26.28'

/** Provides `neo4j` to the run and says which it took. Where none can be had the run fails: these tests are never skipped. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { neo4j, stop } = await take()
  project.provide('neo4j', neo4j)
  say(`tests run against ${spelled[neo4j.origin]}, ${neo4j.uri}`)
  return stop
}

const spelled = {
  given: 'the Neo4j of NEO4J_TEST_URI',
  container: `a Neo4j container of ${image}`,
  process: 'a local Neo4j process',
} satisfies Record<TestNeo4j['origin'], string>

async function take(): Promise<Taken> {
  const given = givenAddress()
  if (given !== null) return takeGiven(given)
  if (!(await hasContainers())) return takeProcess()
  try {
    return await takeContainer()
  } catch (error) {
    say(`no container, though an engine answers: ${error instanceof Error ? error.message : String(error)}`)
    return takeProcess()
  }
}

function givenAddress(): Address | null {
  const { NEO4J_TEST_URI, NEO4J_TEST_USERNAME, NEO4J_TEST_PASSWORD, NEO4J_TEST_DATABASE } = process.env
  if (!NEO4J_TEST_URI) return null
  return {
    uri: NEO4J_TEST_URI,
    username: NEO4J_TEST_USERNAME || 'neo4j',
    password: NEO4J_TEST_PASSWORD || '',
    database: NEO4J_TEST_DATABASE || 'neo4j',
  }
}

async function takeGiven(given: Address): Promise<Taken> {
  const { address, stop } = await provideNeo4j({ given, dataDir: '', cacheDir: '', answers, progress: say })
  return { neo4j: { ...address, origin: 'given' }, stop }
}

/** Rejects at once where no container engine answers; that the docker command is there means nothing. */
function hasContainers(): Promise<boolean> {
  return getContainerRuntimeClient().then(
    () => true,
    () => false,
  )
}

async function takeContainer(): Promise<Taken> {
  const password = randomBytes(12).toString('base64url')
  const container = await new Neo4jContainer(image).withPassword(password).start()
  const address = { uri: container.getBoltUri(), username: container.getUsername(), password, database: 'neo4j' }
  await answers(address, AbortSignal.timeout(60_000))
  return { neo4j: { ...address, origin: 'container' }, stop: async () => void (await container.stop()) }
}

async function takeProcess(): Promise<Taken> {
  const dataDir = await mkdtemp(join(tmpdir(), 'talkgraph-test-'))
  try {
    const provided = await provideNeo4j({
      given: null,
      dataDir,
      cacheDir: sharedCacheDir(),
      answers,
      practice,
      progress: say,
    })
    const stop = async () => {
      await provided.stop()
      await rm(dataDir, { recursive: true, force: true })
    }
    return { neo4j: { ...provided.address, origin: 'process' }, stop }
  } catch (error) {
    await rm(dataDir, { recursive: true, force: true })
    throw error
  }
}

function say(message: string): void {
  process.stderr.write(`neo4j: ${message}\n`)
}
