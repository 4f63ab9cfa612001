/** Folders for work in progress in the cache, which a crash leaves behind and a later run clears away. */
import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { identify, isRunning } from './process-identity.ts'

const suffix = '.part'
const ownerFile = 'owner.json'
const ownerShape = z.object({ pid: z.number().int().positive(), started: z.string() })

/** Makes an empty folder below `parent` that is known to be ours, and clears abandoned ones. Whoever made it removes it. */
export async function makeTemporary(parent: string, purpose: string): Promise<string> {
  await clearAbandoned(parent)
  const folder = join(parent, `${purpose}.${randomUUID()}${suffix}`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(join(folder, ownerFile), JSON.stringify(identify(process.pid)))
  return folder
}

/** Removes the folders whose makers are gone. One whose maker cannot be told is left alone. */
async function clearAbandoned(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => [])
  for (const name of names.filter((each) => each.endsWith(suffix))) {
    const folder = join(parent, name)
    // What a dead maker started may still be writing for some seconds; then a later run clears it.
    if (await isAbandoned(folder)) await rm(folder, { recursive: true, force: true }).catch(() => undefined)
  }
}

async function isAbandoned(folder: string): Promise<boolean> {
  try {
    const owner = ownerShape.safeParse(JSON.parse(await readFile(join(folder, ownerFile), 'utf8')))
    return owner.success && !isRunning(owner.data)
  } catch {
    return false
  }
}
