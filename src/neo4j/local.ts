/** A Neo4j of our own: a process on this machine, started here and ended with us. */
import { access, constants, mkdir } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { TalkgraphError } from '../errors.ts'
import type { Address } from '../graph/address.ts'
import { ensureArchive } from './archive.ts'
import type { Compilers } from './command-line.ts'
import { reasonInLog } from './console-log.ts'
import { type Home, homeOf, storeBytes } from './home.ts'
import { ensureJars } from './jars.ts'
import { findJava } from './java.ts'
import { answered, type Launched, launch } from './launch.ts'
import { type Holder, inUse, releaseLock, takeLock } from './lock.ts'
import { neo4jMissing } from './missing.ts'
import { prepareHome } from './prepare.ts'
import type { Answers, Provided } from './provided.ts'
import { findRunning, forgetServer, outlived, writeServer } from './running.ts'
import { within } from './within.ts'

/** All that a local Neo4j needs to know; provide.ts has the defaults. */
export interface Local {
  readonly dataDir: string
  readonly cacheDir: string
  readonly share: boolean
  readonly answers: Answers
  readonly practice: (address: Address) => Promise<void>
  readonly progress: (message: string) => void
  readonly signal: AbortSignal
  readonly javaCommand: string
  readonly mvnCommand: string
  readonly pom: string
  readonly heap: string
  readonly pageCache: string
}

/** Starts a Neo4j on the data folder, or uses the one that a server runs there where `share` allows. */
export async function provideLocal(local: Local): Promise<Provided> {
  if (process.platform === 'win32') throw neo4jMissing('posix', 'A local Neo4j is started on Linux and macOS only')
  const home = homeOf(local.dataDir)
  await makeDataFolder(home, local.dataDir)
  const held = await hold(local, home)
  if ('running' in held) return { address: held.running, origin: 'running', stop: async () => undefined }
  try {
    const launched = await start(local, home, held.mine)
    return { address: launched.address, origin: 'started', stop: stopper(local, home, held.mine, launched) }
  } catch (error) {
    await forgetServer(home)
    await releaseLock(home.lock, held.mine)
    throw error
  }
}

/** Makes the data folder. Throws INVALID_ARGUMENT where it cannot be one: a file stands there, or it may not be written. */
async function makeDataFolder(home: Home, dataDir: string): Promise<void> {
  try {
    await mkdir(home.home, { recursive: true, mode: 0o700 })
    await access(home.home, constants.W_OK)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    const message = `Expected a data folder that can be written, got ${JSON.stringify(dataDir)} (${reason})`
    throw new TalkgraphError('INVALID_ARGUMENT', message, { data: { folder: dataDir }, cause: error })
  }
}

/** Takes the folder. Where a server has it, gives that server's Neo4j; where a command has it, waits for it to end. */
async function hold(local: Local, home: Home): Promise<{ mine: Holder } | { running: Address }> {
  for (let told = false; ; told = true) {
    const taken = await takeLock(home.lock, !local.share)
    if ('mine' in taken) return taken
    if (!local.share) throw inUse(local.dataDir, taken.theirs)
    const running = await findRunning(local.dataDir)
    if (running !== null) {
      await within(30, local.signal, (waiting) => local.answers(running, waiting))
      return { running }
    }
    const what = taken.theirs.lasting ? 'start its Neo4j' : 'end: it uses the same data folder'
    if (!told) local.progress(`Waiting for process ${taken.theirs.pid} to ${what}`)
    await pause(200, undefined, { signal: local.signal })
  }
}

async function start(local: Local, home: Home, mine: Holder): Promise<Launched> {
  const { cacheDir, answers, progress, signal } = local
  if (!(await outlived(home, 20, progress)))
    throw new TalkgraphError('NEO4J_FAILED', `A Neo4j still runs on ${home.home}`)
  const java = await findJava(local.javaCommand)
  const jars = await ensureJars(local)
  const archive = await ensureArchive({ cacheDir, java, jars, answers, practice: local.practice, progress, signal })
  const password = await prepareHome(home, java.command, jars.files)
  const { heap, pageCache } = local
  const compilers = await compilersFor(local, home)
  const line = { home, java: java.command, jars: jars.files, password, heap, pageCache, compilers }
  for (let attempt = 1; ; attempt++) {
    const launched = await launch({ ...line, archive: archive === null ? null : { use: archive } })
    progress(`Starting Neo4j Community ${jars.version}`)
    try {
      await writeDown(home, mine, launched, false)
      await answered(launched, home, answers, signal)
      await writeDown(home, mine, launched, true)
      return launched
    } catch (error) {
      // The port was free when it was chosen, and another process was quicker.
      if (attempt === 3 || !/Address already in use|BindException/.test(String(error))) throw error
    }
  }
}

/**
 * A server over little data is wanted at once, and it is asked by few. The first import fills an empty store, and a command
 * that ends by itself may import much: they are given both compilers.
 */
async function compilersFor({ share }: Local, home: Home): Promise<Compilers> {
  if (share) return 'both'
  const bytes = await storeBytes(home)
  return bytes > 0 && bytes < smallStore ? 'quick' : 'both'
}

/** Bytes of a store over which one person's documents do not come: 64 MiB are some 3,000 documents. */
const smallStore = 64 * 1024 * 1024

async function writeDown(home: Home, mine: Holder, { address, process }: Launched, ready: boolean): Promise<void> {
  const { uri, username, database } = address
  await writeServer(home, { holder: mine.id, group: process.group, uri, username, database, ready })
}

/** The stop of a Neo4j that runs, once however often it is called; an end of its own is told. */
function stopper(local: Local, home: Home, mine: Holder, { process }: Launched): () => Promise<void> {
  let stopping: Promise<void> | null = null
  void process.ended.then(async (code) => {
    if (stopping === null) local.progress(`Neo4j ended by itself (exit code ${code}): ${await reasonInLog(home.log)}`)
  })
  const stop = async () => {
    await process.stop()
    await forgetServer(home)
    await releaseLock(home.lock, mine)
  }
  return () => {
    stopping ??= stop()
    return stopping
  }
}
