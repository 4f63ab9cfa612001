import { open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { TalkgraphError } from '../errors.ts'
import type { Address } from '../graph/address.ts'
import { argumentFile, type CommandLine, serverArguments } from './command-line.ts'
import { reasonInLog } from './console-log.ts'
import { freePort } from './free-port.ts'
import { type Guarded, spawnGuarded } from './guarded.ts'
import type { Home } from './home.ts'
import type { Answers } from './provided.ts'
import { settingsText } from './settings.ts'
import { within } from './within.ts'

/** A Neo4j about to be started in a home that is prepared. */
export interface Launch extends Pick<CommandLine, 'jars' | 'heap' | 'archive' | 'compilers'> {
  readonly home: Home
  readonly java: string
  readonly password: string
  readonly pageCache: string
  /** Seconds between asking the JVM to end and making it. */
  readonly grace?: number
}

/** A Neo4j whose JVM runs; whether it answers is another matter. */
export interface Launched {
  readonly address: Address
  readonly process: Guarded
}

/** Starts the JVM on a free port. Its output goes to the home's log, its arguments to a file to start it by hand. */
export async function launch({ home, java, password, pageCache, grace, ...line }: Launch): Promise<Launched> {
  const port = await freePort()
  await writeFile(join(home.conf, 'neo4j.conf'), settingsText({ port, pageCache }))
  await writeFile(home.javaArguments, argumentFile(serverArguments({ ...line, home: home.home, conf: home.conf })))
  const log = await open(home.log, 'w', 0o600)
  try {
    const process = spawnGuarded(java, [`@${home.javaArguments}`], log.fd, grace)
    return { address: { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j' }, process }
  } finally {
    await log.close()
  }
}

/** In seconds. Of a large store that ended hard Neo4j fills the indexes anew before it answers, some minutes for a million works. */
const patience = 600

/**
 * Resolves when it has answered a query. When the JVM ends first, when no answer comes in ten minutes or when the signal
 * aborts, the JVM is ended and the error says why, with the lines of the log that matter.
 */
export async function answered(launched: Launched, home: Home, answers: Answers, signal: AbortSignal): Promise<void> {
  const ended = launched.process.ended.then(async (code) => {
    throw new TalkgraphError('NEO4J_FAILED', `Neo4j did not start (exit code ${code}): ${await reasonInLog(home.log)}`)
  })
  ended.catch(() => undefined)
  try {
    await within(patience, signal, async (waiting) => {
      const answer = answers(launched.address, waiting)
      answer.catch(() => undefined)
      await Promise.race([answer, ended, whenAborted(signal)])
    })
  } catch (error) {
    // Half started there is nothing to lose, and a JVM that is starting takes its time to stop.
    await launched.process.kill()
    throw error
  }
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const onAbort = () => reject(signal.reason)
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
  })
}
