/** The Neo4j that another talkgraph process runs on a data folder. */
import { readFile, rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Address } from '../graph/address.ts'
import { type Home, homeOf } from './home.ts'
import { currentHolder } from './lock.ts'
import { isGroupRunning } from './process-identity.ts'
import { writeWhole } from './write-whole.ts'

const serverShape = z.object({
  /** The id of the lock under which it was started. */
  holder: z.string(),
  /** The process group of the JVM and its watchdog. */
  group: z.number().int().positive(),
  uri: z.string(),
  username: z.string(),
  database: z.string(),
  /** Whether it has answered a query. */
  ready: z.boolean(),
})

/** What is written down about a Neo4j that was started. The password stays in its own file. */
export type Server = z.infer<typeof serverShape>

/**
 * The address of the Neo4j that a living talkgraph server runs on the data folder, or null where none has answered yet.
 * A Neo4j that a command runs for its own time is not given: it ends with that command.
 */
export async function findRunning(dataDir: string): Promise<Address | null> {
  const home = homeOf(dataDir)
  const holder = await currentHolder(home.lock)
  if (holder === null || !holder.lasting) return null
  const server = await readServer(home)
  if (server === null || server.holder !== holder.id || !server.ready) return null
  const password = await readFile(home.password, 'utf8')
  return { uri: server.uri, username: server.username, password: password.trim(), database: server.database }
}

/** Writes down the Neo4j that runs in this home. */
export async function writeServer(home: Home, server: Server): Promise<void> {
  await writeWhole(home.server, JSON.stringify(server))
}

/** Forgets the Neo4j that ran in this home. */
export async function forgetServer(home: Home): Promise<void> {
  await rm(home.server, { force: true })
}

/**
 * Resolves to true when the Neo4j that a dead process left behind is gone: its watchdog ends it, which takes a moment.
 * False when it is still there after `seconds`.
 */
export async function outlived(home: Home, seconds: number, progress: (message: string) => void): Promise<boolean> {
  const server = await readServer(home)
  if (server === null || !isGroupRunning(server.group)) return true
  progress('Waiting for the Neo4j of an earlier run to end')
  for (let waited = 0; waited < seconds * 10; waited++) {
    if (!isGroupRunning(server.group)) return true
    await pause(100)
  }
  return false
}

async function readServer(home: Home): Promise<Server | null> {
  const text = await readFile(home.server, 'utf8').catch(() => null)
  if (text === null) return null
  try {
    const parsed = serverShape.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
