/** A class-data archive: the JVM's classes as it wants them in memory, which halves the time of a start. */
import { createHash } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Address } from '../graph/address.ts'
import { homeOf } from './home.ts'
import type { Jars } from './jars.ts'
import type { Java } from './java.ts'
import { answered, launch } from './launch.ts'
import { exists } from './password.ts'
import { prepareHome } from './prepare.ts'
import type { Answers } from './provided.ts'
import { makeTemporary } from './temporary.ts'

/** A training run: a Neo4j on a throw-away store whose loaded classes become the archive. */
export interface Training {
  readonly cacheDir: string
  readonly java: Java
  readonly jars: Jars
  readonly answers: Answers
  /** Asks what a session asks, so that the classes it needs are in the archive. */
  readonly practice: (address: Address) => Promise<void>
  readonly progress: (message: string) => void
  readonly signal: AbortSignal
}

/**
 * The archive for this Java and these jars, made the first time (some 15 s, 110 MB). Null where making it failed: that is
 * written down, so that no later start loses time on it, and a start without an archive is only slower.
 */
export async function ensureArchive(training: Training): Promise<string | null> {
  const { jars, java, progress, signal } = training
  const archive = join(jars.folder, archiveName(java.version, jars.files))
  const failed = `${archive}.failed`
  if (await exists(archive)) return archive
  if (await exists(failed)) return null
  progress('Preparing quick starts, once for this Java')
  try {
    await train(training, archive)
    return archive
  } catch (error) {
    signal.throwIfAborted()
    const reason = error instanceof Error ? error.message : String(error)
    await writeFile(failed, `${reason}\n`)
    progress(`Going on without quick starts (remove ${failed} to try again): ${reason}`)
    return null
  }
}

/** The name of the archive for a Java and a class path. It fits no other, and a JVM silently ignores one that does not fit. */
export function archiveName(javaVersion: string, jars: readonly string[]): string {
  const hash = createHash('sha256')
    .update([javaVersion, ...jars].join('\n'))
    .digest('hex')
  return `classes-${hash.slice(0, 16)}.jsa`
}

async function train({ cacheDir, java, jars, answers, practice, signal }: Training, archive: string): Promise<void> {
  const temporary = await makeTemporary(cacheDir, 'training')
  try {
    const home = homeOf(temporary)
    const made = join(temporary, 'classes.jsa')
    const password = await prepareHome(home, java.command, jars.files)
    const memory = { heap: '512m', pageCache: '64m' }
    // Writing the archive at the end takes 7 s on a quiet machine.
    const archived = { archive: { make: made }, compilers: 'both', grace: 90 } as const
    const line = { home, java: java.command, jars: jars.files, password, ...archived, ...memory }
    const launched = await launch(line)
    const onAbort = () => void launched.process.kill()
    signal.addEventListener('abort', onAbort, { once: true })
    try {
      await answered(launched, home, answers, signal)
      await practice(launched.address)
      await launched.process.stop()
    } finally {
      signal.removeEventListener('abort', onAbort)
      await launched.process.kill()
    }
    signal.throwIfAborted()
    await rename(made, archive)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}
