/** One Neo4j for a data folder: a file that says which process holds it. */
import { randomUUID } from 'node:crypto'
import { link, readFile, rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { TalkgraphError } from '../errors.ts'
import { identify, isRunning } from './process-identity.ts'
import { writeWhole } from './write-whole.ts'

const holderShape = z.object({
  /** Tells two holds by one process apart. */
  id: z.string(),
  pid: z.number().int().positive(),
  started: z.string(),
  /** When it was taken, ISO 8601. */
  since: z.string(),
  /** Whether the holder is a server, which stays, or a command, which ends by itself. */
  lasting: z.boolean(),
})

/** Who holds a data folder. */
export type Holder = z.infer<typeof holderShape>

/** The living holder, or null. A file left by a process that is gone, or that nobody can read, counts as none. */
export async function currentHolder(path: string): Promise<Holder | null> {
  const text = await readIfThere(path)
  return text === null ? null : livingHolder(text)
}

/**
 * Takes the lock, or gives the living holder that has it. Of several processes at once exactly one gets it: the file
 * appears whole, by `link`, which fails where one is. What a dead process left is removed first.
 */
export async function takeLock(path: string, lasting: boolean): Promise<{ mine: Holder } | { theirs: Holder }> {
  const mine: Holder = { id: randomUUID(), ...self(), since: new Date().toISOString(), lasting }
  const candidate = `${path}.${mine.id}`
  await writeWhole(candidate, JSON.stringify(mine))
  try {
    for (;;) {
      if (await linked(candidate, path)) return { mine }
      const text = await readIfThere(path)
      if (text === null) continue
      const theirs = livingHolder(text)
      if (theirs !== null) return { theirs }
      await removeDead(path, text, candidate)
    }
  } finally {
    await rm(candidate, { force: true })
  }
}

/** Gives the lock back, if it is still ours. */
export async function releaseLock(path: string, mine: Holder): Promise<void> {
  const holder = await currentHolder(path)
  if (holder?.id === mine.id) await rm(path, { force: true })
}

/** The refusal for a folder that another process holds. */
export function inUse(dataDir: string, holder: Holder): TalkgraphError {
  const what = holder.lasting ? 'a talkgraph server' : 'a talkgraph command'
  return new TalkgraphError(
    'DATA_FOLDER_IN_USE',
    `The data folder ${dataDir} is in use by ${what}, process ${holder.pid}, since ${holder.since}; stop it first, or name another data folder`,
    { data: { dataDir, pid: holder.pid } },
  )
}

function self(): { pid: number; started: string } {
  return identify(process.pid) ?? { pid: process.pid, started: '' }
}

function livingHolder(text: string): Holder | null {
  const parsed = holderShape.safeParse(parseJson(text))
  return parsed.success && isRunning(parsed.data) ? parsed.data : null
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/**
 * Removes a file that a dead process left, unless it has changed. Only who holds the guard beside it may do so, or a slow
 * one would remove what a quick one has put there since. A guard left by a dead process is removed in the same way.
 */
async function removeDead(path: string, dead: string, candidate: string): Promise<void> {
  const guard = `${path}.over`
  if (await linked(candidate, guard)) {
    if ((await readIfThere(path)) === dead) await rm(path, { force: true })
    await rm(guard)
    return
  }
  const text = await readIfThere(guard)
  if (text !== null && livingHolder(text) === null) await removeDead(guard, text, candidate)
  else await pause(5)
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
