import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { homeOf } from '../../../src/neo4j/home.ts'
import { currentHolder, releaseLock, takeLock } from '../../../src/neo4j/lock.ts'
import { isGroupRunning } from '../../../src/neo4j/process-identity.ts'
import { type ProvideOptions, provideNeo4j } from '../../../src/neo4j/provide.ts'
import { findRunning } from '../../../src/neo4j/running.ts'
import { eventually } from '../../support/eventually.ts'
import { fakeAnswers, fakeJava, fakeMaven, fakePom, fakeServer, isUp, testFolder } from '../../support/fake-tools.ts'

// Many processes on a machine that may be busy with other tests.
vi.setConfig({ testTimeout: 20_000 })

/** Options for a local Neo4j whose Java and Maven are scripts; `said` gathers the progress. */
async function fake(...server: string[]): Promise<ProvideOptions & { said: string[] }> {
  const folder = await testFolder()
  const said: string[] = []
  const javaCommand = await fakeServer(folder, ...server)
  return {
    given: null,
    dataDir: join(folder, 'data'),
    cacheDir: join(folder, 'cache'),
    pom: await fakePom(folder),
    javaCommand,
    mvnCommand: await fakeMaven(folder, 'touch "$lib/neo4j-1.2.3.jar"'),
    answers: (_, signal) => fakeAnswers(javaCommand, signal),
    progress: (message) => said.push(message),
    said,
  }
}

const lives = `${isUp}; exec sleep 60`

/** The process group of the Neo4j on a data folder. */
async function groupOf(dataDir: string): Promise<number> {
  return Number(JSON.parse(await readFile(homeOf(dataDir).server, 'utf8')).group)
}

test('a given Neo4j is used as it is once it has answered, and never stopped', async () => {
  const given = { uri: 'neo4j+s://example.org', username: 'u', password: 'p', database: 'd' }
  const asked: unknown[] = []
  const answers = async (address: unknown) => void asked.push(address)
  const provided = await provideNeo4j({ ...(await fake()), given, answers, javaCommand: 'no-such-java' })
  expect(provided).toMatchObject({ address: given, origin: 'given' })
  expect(asked).toEqual([given])
  await provided.stop()
})

test('a local Neo4j is got, prepared, started and stopped, each step told', async () => {
  const options = await fake(lives)
  const provided = await provideNeo4j(options)
  expect(provided.origin).toBe('started')
  expect(provided.address).toMatchObject({
    uri: expect.stringMatching(/^bolt:\/\/127\.0\.0\.1:\d+$/),
    username: 'neo4j',
  })
  expect(options.said).toEqual([
    'Getting Neo4j Community 1.2.3 with Maven, once for this machine (123 MB)',
    'Preparing quick starts, once for this Java',
    'Starting Neo4j Community 1.2.3',
  ])
  const group = await groupOf(options.dataDir)
  await Promise.all([provided.stop(), provided.stop()])
  await eventually('it is gone', 3, () => !isGroupRunning(group))
  expect(await currentHolder(homeOf(options.dataDir).lock)).toBe(null)
  expect(options.said).toHaveLength(3)
})

test('a second start uses what the first one prepared', async () => {
  const options = await fake(lives)
  await (await provideNeo4j(options)).stop()
  options.said.length = 0
  await (await provideNeo4j({ ...options, mvnCommand: 'no-such-mvn' })).stop()
  expect(options.said).toEqual(['Starting Neo4j Community 1.2.3'])
  expect(await readFile(homeOf(options.dataDir).javaArguments, 'utf8')).toContain('-XX:SharedArchiveFile=')
  expect(await readdir(options.cacheDir)).toEqual(['neo4j-1.2.3'])
})

test('a second server on a data folder is refused with the first one’s process; a command shares its Neo4j', async () => {
  const options = await fake(lives)
  const first = await provideNeo4j(options)
  await expect(provideNeo4j(options)).rejects.toMatchObject({
    code: 'DATA_FOLDER_IN_USE',
    data: { pid: process.pid },
    message: expect.stringContaining(`a talkgraph server, process ${process.pid},`),
  })
  const shared = await provideNeo4j({ ...options, share: true, answers: async () => undefined })
  expect(shared).toMatchObject({ origin: 'running', address: first.address })
  await shared.stop()
  expect(await findRunning(options.dataDir)).toEqual(first.address)
  await first.stop()
  expect(await findRunning(options.dataDir)).toBe(null)
})

test('a command waits for another command on its data folder; a server is refused there', async () => {
  const options = await fake(lives)
  const { lock, home } = homeOf(options.dataDir)
  await mkdir(home, { recursive: true })
  const taken = await takeLock(lock, false)
  await expect(provideNeo4j(options)).rejects.toThrow('in use by a talkgraph command')
  const providing = provideNeo4j({ ...options, share: true })
  const waiting = `Waiting for process ${process.pid} to end: it uses the same data folder`
  await eventually('it waits', 3, () => options.said.includes(waiting))
  if ('mine' in taken) await releaseLock(lock, taken.mine)
  const provided = await providing
  expect(provided.origin).toBe('started')
  await provided.stop()
})

test('a Neo4j that ends by itself is told with what it printed', async () => {
  const options = await fake(`${isUp}; echo "Out of memory error"; sleep 0.5; exit 9`)
  const provided = await provideNeo4j(options)
  await eventually('the end is told', 5, () => options.said.length === 4)
  expect(options.said[3]).toMatch(/^Neo4j ended by itself \(exit code 9\): Out of memory error; all it printed is in /)
  await provided.stop()
})

test('a Neo4j that does not start gives its exit code, its words and its log, and frees the folder', async () => {
  const options = await fake('echo "Invalid value for setting x"; exit 3')
  await expect(provideNeo4j(options)).rejects.toMatchObject({
    code: 'NEO4J_FAILED',
    message: expect.stringMatching(
      /^Neo4j did not start \(exit code 3\): Invalid value for setting x; all it printed is in \//,
    ),
  })
  expect(await currentHolder(homeOf(options.dataDir).lock)).toBe(null)
})

test('a port that another process took in the meantime is chosen anew', async () => {
  const once =
    'if [ ! -e "$0.tried" ]; then touch "$0.tried"; echo "java.net.BindException: Address already in use"; exit 1; fi'
  const provided = await provideNeo4j(await fake(once, lives))
  expect(provided.origin).toBe('started')
  await provided.stop()
})

test('a Java that cannot set the password of a new Neo4j is quoted', async () => {
  const options = await fake()
  const javaCommand = await fakeJava(await testFolder(), '17.0.1')
  await expect(provideNeo4j({ ...options, javaCommand })).rejects.toMatchObject({
    code: 'NEO4J_FAILED',
    message: 'The password of a new Neo4j could not be set: Error: this Java runs nothing',
  })
})

test('a training run that fails is told once, and the start goes on without it', async () => {
  const options = await fake(lives)
  const practice = () => Promise.reject(new Error('no practice today'))
  await (await provideNeo4j({ ...options, practice })).stop()
  expect(options.said[2]).toMatch(
    /^Going on without quick starts \(remove .*\.failed to try again\): no practice today$/,
  )
  await (await provideNeo4j({ ...options, practice })).stop()
  expect(options.said.slice(3)).toEqual(['Starting Neo4j Community 1.2.3', 'Starting Neo4j Community 1.2.3'])
})

test.each(['Preparing', 'Starting'])(
  'an abort while %s leaves nothing running, held or marked as failed',
  async (step) => {
    const options = await fake(lives)
    const controller = new AbortController()
    const answers: ProvideOptions['answers'] = async (address, signal) => {
      await options.answers(address, signal)
      if (!options.said.at(-1)?.startsWith(step)) return
      controller.abort(new Error('Ctrl-C'))
      await pause(60_000, undefined, { signal })
    }
    await expect(provideNeo4j({ ...options, answers, signal: controller.signal })).rejects.toThrow('Ctrl-C')
    expect(await currentHolder(homeOf(options.dataDir).lock)).toBe(null)
    expect(await readdir(options.cacheDir)).toEqual(['neo4j-1.2.3'])
    expect((await readdir(join(options.cacheDir, 'neo4j-1.2.3'))).filter((name) => name.endsWith('.failed'))).toEqual(
      [],
    )
  },
)

test('Java too old is told before anything is downloaded', async () => {
  const options = await fake()
  const javaCommand = await fakeJava(await testFolder(), '11.0.1')
  await expect(provideNeo4j({ ...options, javaCommand })).rejects.toMatchObject({ code: 'NEO4J_MISSING' })
  expect(options.said).toEqual([])
})
