/** Documents to measure with: the files of folders, those of archives in them unpacked. */
import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SourceText } from '../src/model/document.ts'

export type BenchText = SourceText

/** The texts below these paths in the order of their names, and the paths at which there is nothing. Needs `tar` for archives. */
export async function textsBelow(
  paths: readonly string[],
): Promise<{ readonly texts: readonly BenchText[]; readonly missing: readonly string[] }> {
  const texts: BenchText[] = []
  const missing: string[] = []
  for (const path of paths) {
    const found = await stat(path).catch(() => null)
    if (found === null) missing.push(path)
    else texts.push(...(found.isDirectory() ? await ofFolder(path) : await ofFile(path)))
  }
  return { texts, missing }
}

async function ofFolder(folder: string): Promise<readonly BenchText[]> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const found: BenchText[] = []
  for (const name of names) found.push(...(await ofFile(name)))
  return found
}

/** The text of a file, or those of an archive; nothing for a file that is neither. */
async function ofFile(path: string): Promise<readonly BenchText[]> {
  if (/\.tar(?:\.\w+)?$/.test(path)) return ofArchive(path)
  if (!/\.(?:md|markdown|txt|json|bib)$/.test(path) || path.endsWith('category.json')) return []
  return [{ key: path, text: await readFile(path, 'utf8') }]
}

async function ofArchive(path: string): Promise<readonly BenchText[]> {
  const folder = await mkdtemp(join(tmpdir(), 'talkgraph-bench-'))
  try {
    execFileSync('tar', ['xf', path, '-C', folder])
    return await ofFolder(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
