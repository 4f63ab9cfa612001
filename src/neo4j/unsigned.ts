/**
 * Jars without the signatures in them. A JVM keeps no class of a signed jar in a class-data archive, and checks each one as it
 * loads it: those of the two signed jars of Neo4j took a fifth of its start. Maven has checked what it got by then.
 */
import { readFile, rename, writeFile } from 'node:fs/promises'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Takes the signatures out of those jars that have any. */
export async function unsignJars(jars: readonly string[]): Promise<void> {
  for (const jar of jars) {
    const unsigned = withoutSignature(await readFile(jar))
    if (unsigned === null) continue
    await writeFile(`${jar}.unsigned`, unsigned)
    await rename(`${jar}.unsigned`, jar)
  }
}

/** The same jar unsigned; null where it has no signature, or is no archive at all. Entries are stored as they are: half a second for 10 MB. */
export function withoutSignature(jar: Uint8Array): Uint8Array | null {
  if (!namesIn(jar).some(isSignature)) return null
  const entries = unzipSync(jar, { filter: ({ name }) => !isSignature(name) })
  const manifest = entries[manifestName]
  if (manifest !== undefined) entries[manifestName] = strToU8(`${mainSection(strFromU8(manifest))}\r\n\r\n`)
  return zipSync(entries, { level: 0 })
}

const manifestName = 'META-INF/MANIFEST.MF'

/** What `jarsigner` adds (JAR file specification, "Signed JAR File"). */
function isSignature(name: string): boolean {
  return /^META-INF\/[^/]+\.(?:SF|RSA|DSA|EC)$/i.test(name)
}

function namesIn(jar: Uint8Array): readonly string[] {
  const names: string[] = []
  const note = ({ name }: { readonly name: string }): boolean => {
    names.push(name)
    return false
  }
  try {
    unzipSync(jar, { filter: note })
    return names
  } catch {
    return []
  }
}

/** What a manifest says of the jar; the sections after it hold a digest of each entry. */
function mainSection(manifest: string): string {
  return manifest.split(/\r?\n\r?\n/, 1)[0] ?? ''
}
