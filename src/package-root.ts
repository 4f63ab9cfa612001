/** Files that come with the package, from wherever the code runs: its sources, or `dist` in an installed package. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder with the package's own package.json, as an absolute path. */
export const packageRoot = findRoot(dirname(fileURLToPath(import.meta.url)))

/** The package's version, e.g. "0.1.0". */
export const packageVersion = (
  JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }
).version

/** Absolute path of a file or folder of the package, named from its root. */
export function packageFile(path: string): string {
  return join(packageRoot, path)
}

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('Expected a package.json above the code, found none')
  return findRoot(parent)
}
