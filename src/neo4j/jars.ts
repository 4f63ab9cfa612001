import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { copyJars } from './maven.ts'
import { neo4jMissing } from './missing.ts'
import { makeTemporary } from './temporary.ts'
import { unsignJars } from './unsigned.ts'

/** Where the jars come from and go to. */
export interface JarSource {
  /** The folder shared by checkouts. */
  readonly cacheDir: string
  readonly pom: string
  readonly mvnCommand: string
  readonly progress: (message: string) => void
  readonly signal: AbortSignal
}

/** The jars of one version of Neo4j. */
export interface Jars {
  readonly folder: string
  /** Absolute paths, sorted: the class path, the same at every start. */
  readonly files: readonly string[]
  readonly version: string
}

/**
 * The jars that the POM names, got with Maven the first time, without signatures. Their folder appears whole, by `rename`: an interrupted run
 * leaves only a temporary folder, and of two runs at once the later finds the folder there and drops its own.
 */
export async function ensureJars(source: JarSource): Promise<Jars> {
  const version = versionInPom(await readFile(source.pom, 'utf8'))
  const folder = join(source.cacheDir, `neo4j-${version}`)
  const there = await jarsIn(folder)
  if (there.length > 0) return { folder, files: there, version }
  await getJars(source, folder, version)
  return { folder, files: await jarsIn(folder), version }
}

/** The `neo4j.version` of a POM's text. */
export function versionInPom(pom: string): string {
  const version = /<neo4j\.version>\s*([\w.-]+)\s*<\/neo4j\.version>/.exec(pom)?.[1]
  if (version === undefined) throw new Error('pom.xml names no neo4j.version')
  return version
}

async function getJars(source: JarSource, folder: string, version: string): Promise<void> {
  const { cacheDir, pom, mvnCommand, progress, signal } = source
  await mkdir(cacheDir, { recursive: true })
  const what = `Neo4j Community ${version}`
  progress(`Getting ${what} with Maven, once for this machine (123 MB)`)
  const temporary = await makeTemporary(cacheDir, `neo4j-${version}`)
  try {
    const lib = join(temporary, 'lib')
    await copyJars({ command: mvnCommand, pom, lib, what, progress, signal })
    if (!(await jarsIn(lib)).includes(join(lib, `neo4j-${version}.jar`))) {
      throw neo4jMissing('jars', `Maven ended well but left no neo4j-${version}.jar`)
    }
    await unsignJars(await jarsIn(lib))
    signal.throwIfAborted()
    await moveInto(lib, folder)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/** A folder that is there already has jars in it, or it would not be there. */
async function moveInto(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if ((await jarsIn(to)).length === 0) throw error
  }
}

async function jarsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => [])
  return names
    .filter((name) => name.endsWith('.jar'))
    .sort()
    .map((name) => join(folder, name))
}
